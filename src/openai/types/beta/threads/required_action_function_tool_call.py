# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["Function", "RequiredActionFunctionToolCall"]


class Function(BaseModel):
    arguments: str
    name: str


class RequiredActionFunctionToolCall(BaseModel):
    id: str
    function: Function
    type: Literal["function"]
