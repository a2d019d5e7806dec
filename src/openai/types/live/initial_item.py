# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItem",
    "User",
    "UserContent",
]


class DeveloperContent(BaseModel):
    text: str
    type: Optional[Literal["input_text"]] = None


class Developer(BaseModel):
    content: List[DeveloperContent]
    role: Literal["developer"]
    id: Optional[str] = None
    status: Optional[Literal["incomplete", "completed"]] = None
    type: Optional[Literal["message"]] = None


class UserContent(BaseModel):
    text: str
    type: Optional[Literal["input_text"]] = None


class User(BaseModel):
    content: List[UserContent]
    role: Literal["user"]
    id: Optional[str] = None
    status: Optional[Literal["incomplete", "completed"]] = None
    type: Optional[Literal["message"]] = None


class AssistantContentText(BaseModel):
    text: str
    type: Optional[Literal["text"]] = None


class AssistantContentOutputText(BaseModel):
    text: str
    type: Literal["output_text"]


AssistantContent: TypeAlias = Annotated[
    Union[AssistantContentText, AssistantContentOutputText],
    PropertyInfo(discriminator="type"),
]


class Assistant(BaseModel):
    content: List[AssistantContent]
    role: Literal["assistant"]
    id: Optional[str] = None
    status: Optional[Literal["incomplete", "completed"]] = None
    type: Optional[Literal["message"]] = None


InitialItem: TypeAlias = Annotated[Union[Developer, User, Assistant], PropertyInfo(discriminator="role")]
