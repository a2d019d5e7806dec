# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal

from ....._models import BaseModel
from .tool_call import ToolCall

__all__ = ["ToolCallsStepDetails"]


class ToolCallsStepDetails(BaseModel):
    tool_calls: List[ToolCall]
    type: Literal["tool_calls"]
