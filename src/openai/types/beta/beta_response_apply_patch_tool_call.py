# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike

__all__ = [
    "Agent",
    "BetaResponseApplyPatchToolCall",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
]


class OperationCreateFile(BaseModel):
    diff: str
    path: str
    type: Literal["create_file"]


class OperationDeleteFile(BaseModel):
    path: str
    type: Literal["delete_file"]


class OperationUpdateFile(BaseModel):
    diff: str
    path: str
    type: Literal["update_file"]


Operation: TypeAlias = Annotated[
    Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile],
    PropertyInfo(discriminator="type"),
]


class Agent(BaseModel):
    agent_name: str


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class BetaResponseApplyPatchToolCall(DictLike):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: Optional[Agent] = None
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
