"""What a chat stream tells, by kind; what costs something is worked out when it is first read."""

from __future__ import annotations

from typing import Generic, List, Optional, Union

from typing_extensions import Literal

from ....types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob
from ..._parsing import ResponseFormatT
from .._event import Event
from ._types import ParsedChatCompletionSnapshot


class ChunkEvent(Event):
    """A chunk as it came; there is one for each, before the events that it gives rise to."""

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletionSnapshot
    """The completion so far, as of when this is first read."""


class ContentDeltaEvent(Event):
    """Text was added to the content."""

    type: Literal["content.delta"]
    delta: str
    snapshot: str
    """The content up to here."""
    parsed: Optional[object] = None
    """What can be read of the JSON up to here, unchecked; None without a response format."""


class ContentDoneEvent(Event, Generic[ResponseFormatT]):
    """The content is complete."""

    type: Literal["content.done"]
    content: str
    parsed: Optional[ResponseFormatT] = None
    """The content as the response format; None without one, and where it does not fit."""


class RefusalDeltaEvent(Event):
    """Text was added to the refusal."""

    type: Literal["refusal.delta"]
    delta: str
    snapshot: str
    """The refusal up to here."""


class RefusalDoneEvent(Event):
    """The refusal is complete."""

    type: Literal["refusal.done"]
    refusal: str


class FunctionToolCallArgumentsDeltaEvent(Event):
    """Text was added to a call's arguments."""

    type: Literal["tool_calls.function.arguments.delta"]
    name: str
    index: int
    arguments: str
    """The arguments up to here."""
    parsed_arguments: object
    """What can be read of them up to here, unchecked; None if the tool is not strict."""
    arguments_delta: str


class FunctionToolCallArgumentsDoneEvent(Event):
    """A call's arguments are complete."""

    type: Literal["tool_calls.function.arguments.done"]
    name: str
    index: int
    arguments: str
    parsed_arguments: object
    """The arguments as the tool's type; None if the tool is not strict, and where they don't fit."""


class LogprobsContentDeltaEvent(Event):
    """There are tokens of the content."""

    type: Literal["logprobs.content.delta"]
    content: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
    """All of them up to here."""


class LogprobsContentDoneEvent(Event):
    """All tokens of the content."""

    type: Literal["logprobs.content.done"]
    content: List[ChatCompletionTokenLogprob]


class LogprobsRefusalDeltaEvent(Event):
    """There are tokens of the refusal."""

    type: Literal["logprobs.refusal.delta"]
    refusal: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]
    """All of them up to here."""


class LogprobsRefusalDoneEvent(Event):
    """All tokens of the refusal."""

    type: Literal["logprobs.refusal.done"]
    refusal: List[ChatCompletionTokenLogprob]


ChatCompletionStreamEvent = Union[
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent[ResponseFormatT],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]
