"""Chat completions whose content was parsed into a type of the caller's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, List, Optional, TypeVar, Union

from typing_extensions import Annotated, TypeAlias

from ..._models import GenericModel
from ..._utils import PropertyInfo
from .chat_completion import ChatCompletion, Choice
from .chat_completion_message import ChatCompletionMessage
from .chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
from .parsed_function_tool_call import ParsedFunctionToolCall

__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]

ContentType = TypeVar("ContentType")
ParsedToolCall: TypeAlias = Annotated[
    Union[ParsedFunctionToolCall, ChatCompletionMessageCustomToolCall], PropertyInfo(discriminator="type")
]


class ParsedChatCompletionMessage(ChatCompletionMessage, GenericModel, Generic[ContentType]):
    """A message with its content as the type that was asked for."""

    parsed: Optional[ContentType] = None
    if TYPE_CHECKING:
        tool_calls: Optional[List[ParsedFunctionToolCall]] = None  # type: ignore[assignment]  # narrower than in the base
    else:  # calls of custom tools come as well
        tool_calls: Optional[List[ParsedToolCall]] = None

    @property
    def __api_exclude__(self) -> dict[str, object]:
        """What is ours and does not go back to the API."""
        return {"parsed": True, "tool_calls": {"__all__": {"function": {"parsed_arguments": True}}}}


class ParsedChoice(Choice, GenericModel, Generic[ContentType]):
    """A choice with a parsed message."""

    message: ParsedChatCompletionMessage[ContentType]  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower


class ParsedChatCompletion(ChatCompletion, GenericModel, Generic[ContentType]):
    """A completion with parsed choices."""

    choices: List[ParsedChoice[ContentType]]  # type: ignore[assignment]  # narrower than in the base
