# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike

__all__ = ["Agent", "BetaResponseCodeInterpreterToolCall", "Output", "OutputImage", "OutputLogs"]


class OutputLogs(BaseModel):
    logs: str
    type: Literal["logs"]


class OutputImage(BaseModel):
    type: Literal["image"]
    url: str


Output: TypeAlias = Annotated[Union[OutputLogs, OutputImage], PropertyInfo(discriminator="type")]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterToolCall(DictLike):
    id: str
    code: Optional[str] = None
    container_id: str
    outputs: Optional[List[Output]] = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: Optional[Agent] = None
