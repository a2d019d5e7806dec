# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaToolChoiceOptions"]

BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
