# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Required, TypedDict

__all__ = ["DecisionChoiceOptionParam"]


class DecisionChoiceOptionParam(TypedDict, total=False):
    value: Required[Union[str, bool]]
    description: str
