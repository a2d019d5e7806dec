"""A chat completion as it is put together from its chunks, in whatever order and shape they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, Iterable, List, Mapping, cast

from ...._decode import decoder
from ...._exceptions import OpenAIError
from ...._types import Omit, omit
from ....types.chat import ParsedChatCompletion
from ..._parsing import ResponseFormatT, parse_chat_completion
from .._deltas import listed, members, renew
from ._choice import Choice
from ._events import ChatCompletionStreamEvent, ChunkEvent
from ._formats import Formats

if TYPE_CHECKING:
    from ....types.chat import ChatCompletionChunk, ChatCompletionToolUnionParam
    from ....types.chat.completion_create_params import ResponseFormat as ResponseFormatParam
    from ._types import ParsedChatCompletionSnapshot

_NOT_OF_THE_WHOLE = frozenset(("choices", "object", "obfuscation", "_request_id", "_response_headers"))


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """Puts a completion together from the chunks of a stream that you have already; does no I/O.

    Args:
        input_tools: the tools that were sent, so that the calls' arguments are read by them.
        response_format: the type that the content shall be read as.
        raise_unfinished: raise where the answer was cut or filtered; else leave it unparsed.
    """

    def __init__(
        self,
        *,
        input_tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        response_format: type[ResponseFormatT] | ResponseFormatParam | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        self._formats = Formats(response_format, input_tools)
        self._raise_unfinished = raise_unfinished
        self._facts: Dict[str, Any] = {}
        self._choices: Dict[int, Choice] = {}
        self._snapshot: ParsedChatCompletionSnapshot | None = None
        self._has_begun = False

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far; without choices before the first chunk."""
        if self._snapshot is None:
            choices = [self._choices[index] for index in sorted(self._choices)]
            values = {"id": "", "created": 0, "model": "", **self._facts, "object": "chat.completion"}
            values["choices"] = [choice.value() for choice in choices]
            self._snapshot = cast("ParsedChatCompletionSnapshot", _decode(values))
            for choice, made in zip(choices, self._snapshot.choices):
                choice.fill(made.message)
        return self._snapshot

    @property
    def snapshot_or_none(self) -> ParsedChatCompletionSnapshot | None:
        """The completion so far; None before the first chunk."""
        return self.current_completion_snapshot if self._has_begun else None

    def handle_chunk(self, chunk: ChatCompletionChunk) -> Iterable[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Add a chunk, and give the events of it: itself, the deltas in it, and what is complete after it.

        Nothing that a chunk may hold or lack raises; whether the answer fits is told by `get_final_completion`.
        """
        self._snapshot = None
        self._has_begun = True
        later: Dict[str, Callable[[], Any]] = {"snapshot": lambda: self.current_completion_snapshot}
        events: List[Any] = [ChunkEvent.of(later, type="chunk", chunk=chunk)]
        given = members(chunk)
        renew(self._facts, given, _NOT_OF_THE_WHOLE)
        for position, item in enumerate(listed(given.get("choices"))):
            piece = members(item)
            if piece:
                self._choice(piece, position).absorb(piece, events)
        return events

    def finish(self) -> Iterable[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Give the events of what is complete because the stream is; then raise if the answer does not fit.

        Raises:
            OpenAIError: as `get_final_completion` does, if there is anything to parse.
        """
        for index in sorted(self._choices):
            yield from self._choices[index].finish()
        if self._formats.is_parseable and self.snapshot_or_none is not None:
            self.get_final_completion()

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Give the completion with its content and its tool calls' arguments as values.

        Raises:
            LengthFinishReasonError: the answer was cut at the token limit.
            ContentFilterFinishReasonError: the content filter stopped it.
            OutputParsingError: content or arguments don't fit.
            OpenAIError: there was no chunk.
        """
        snapshot = self.snapshot_or_none
        if snapshot is None:
            raise OpenAIError("The stream had no chunk, so there is no completion")
        return parse_chat_completion(
            response_format=self._formats.response_format,
            input_tools=self._formats.tools,
            chat_completion=snapshot,
            raise_unfinished=self._raise_unfinished,
        )

    def _choice(self, piece: Mapping[str, Any], position: int) -> Choice:
        index = piece.get("index")
        key = index if isinstance(index, int) and not isinstance(index, bool) else position
        choice = self._choices.get(key)
        if choice is None:
            choice = self._choices[key] = Choice(key, self._formats)
        return choice


_decode = decoder(ParsedChatCompletion).from_python
