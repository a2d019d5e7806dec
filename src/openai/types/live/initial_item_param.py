# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Assistant",
    "AssistantContent",
    "AssistantContentOutputText",
    "AssistantContentText",
    "Developer",
    "DeveloperContent",
    "InitialItemParam",
    "User",
    "UserContent",
]


class DeveloperContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class Developer(TypedDict, total=False):
    content: Required[Iterable[DeveloperContent]]
    role: Required[Literal["developer"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


class UserContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class User(TypedDict, total=False):
    content: Required[Iterable[UserContent]]
    role: Required[Literal["user"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


class AssistantContentText(TypedDict, total=False):
    text: Required[str]
    type: Literal["text"]


class AssistantContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]


class Assistant(TypedDict, total=False):
    content: Required[Iterable[AssistantContent]]
    role: Required[Literal["assistant"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


InitialItemParam: TypeAlias = Union[Developer, User, Assistant]
