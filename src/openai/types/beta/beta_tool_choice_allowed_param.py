# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable

from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceAllowedParam"]


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Dict[str, object]]]
    type: Required[Literal["allowed_tools"]]
