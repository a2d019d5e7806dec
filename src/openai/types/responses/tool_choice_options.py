# Generated from spec/responses/tools.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypeAlias

__all__ = ["ToolChoiceOptions"]

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
