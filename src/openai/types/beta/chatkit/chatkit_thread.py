# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo

__all__ = ["ChatKitThread", "Status", "StatusActive", "StatusClosed", "StatusLocked"]


class StatusActive(BaseModel):
    type: Literal["active"]


class StatusLocked(BaseModel):
    reason: Optional[str] = None
    type: Literal["locked"]


class StatusClosed(BaseModel):
    reason: Optional[str] = None
    type: Literal["closed"]


Status: TypeAlias = Annotated[Union[StatusActive, StatusLocked, StatusClosed], PropertyInfo(discriminator="type")]


class ChatKitThread(BaseModel):
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: Status
    title: Optional[str] = None
    user: str
