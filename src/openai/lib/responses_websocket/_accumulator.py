"""A response over a WebSocket as it is put together from its events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple, cast

from ..streaming._deltas import listed, members
from ..streaming.responses import ResponseStreamState

if TYPE_CHECKING:
    from ...types.responses import Response, ResponsesServerEvent

_ENDS = ("response.completed", "response.incomplete", "response.failed")


@dataclass(frozen=True)
class ResponsesWebSocketOutput:
    """An item of the output so far; `text` has its texts with their `content_index`."""

    output_index: int
    item_id: Optional[str]
    type: Optional[str]
    name: Optional[str]
    call_id: Optional[str]
    arguments: str
    input: str
    text: Tuple[Tuple[int, str], ...]


@dataclass(frozen=True)
class ResponsesWebSocketSnapshot:
    """A response so far; `terminal_type` is the type of the event that ended it, None while it goes on."""

    stream_id: Optional[str]
    response_id: Optional[str]
    terminal_type: Optional[str]
    output: Tuple[ResponsesWebSocketOutput, ...]

    @property
    def output_text(self) -> str:
        """All text of its messages."""
        return "".join(text for item in self.output for _, text in item.text)


class ResponsesWebSocketError(RuntimeError):
    """The API answered with an error; `event` is what it sent."""

    def __init__(self, event: ResponsesServerEvent) -> None:
        said = members(getattr(event, "error", None)).get("message")
        super().__init__(f"The API answered with an error: {said or 'it does not say which'}")
        self.event = event


class ResponsesWebSocketAccumulator:
    """Puts one response together from the events of its lane; does no I/O."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget the response, so that the next one can begin."""
        self._state: ResponseStreamState[None] = ResponseStreamState()
        self._stream_id: str | None = None
        self._terminal_type: str | None = None
        self._error: ResponsesWebSocketError | None = None
        self._begun = False

    def add_event(self, event: ResponsesServerEvent) -> None:
        """Add an event.

        Raises:
            ResponsesWebSocketError: it is an error.
            ValueError: it is of another lane.
            RuntimeError: the response has ended; call `reset` before the next one.
        """
        given = members(event)
        stream_id, type_ = given.get("stream_id"), given.get("type")
        if self._begun and stream_id != self._stream_id:
            raise ValueError(f"The event is of the lane {stream_id!r}, not of {self._stream_id!r}")
        if self._terminal_type is not None:
            raise RuntimeError("The response has ended: reset the accumulator before the next one")
        self._begun, self._stream_id = True, stream_id if isinstance(stream_id, str) else None
        if type_ == "error":
            self._error = ResponsesWebSocketError(event)
            raise self._error
        self._state.handle_event(cast(Any, event))  # the same events as of a stream, under other names
        if type_ in _ENDS:
            self._terminal_type = cast(str, type_)

    def snapshot(self) -> ResponsesWebSocketSnapshot:
        """The response so far, as plain values."""
        output = tuple(_output(index, item) for index, item in self._state.items())
        return ResponsesWebSocketSnapshot(self._stream_id, self._state.response_id, self._terminal_type, output)

    def detailed_snapshot(self) -> Dict[str, Any]:
        """The response so far, with everything that was said of it and of its items."""
        response = {**self._state.facts()} or None
        output: List[Dict[str, Any]] = []
        for index, item in self._state.items():
            content = [{"content_index": i, "part": part} for i, part in enumerate(listed(item.get("content")))]
            facts = {name: value for name, value in item.items() if name != "content"}
            output.append({"output_index": index, "item": facts, "content": content})
        return {
            "stream_id": self._stream_id,
            "response_id": self._state.response_id,
            "terminal_type": self._terminal_type,
            "response": response,
            "output": output,
        }

    def get_final_response(self) -> Response:
        """The response, once it has ended, however it did.

        Raises:
            ResponsesWebSocketError: the API answered with an error.
            RuntimeError: it has not ended.
        """
        if self._error is not None:
            raise self._error
        if self._terminal_type is None:
            raise RuntimeError("The response has not ended")
        return self._state.get_final_response()

    @property
    def has_ended(self) -> bool:
        """Whether there is a final response, or an error in its place."""
        return self._terminal_type is not None or self._error is not None


def _output(index: int, item: Mapping[str, Any]) -> ResponsesWebSocketOutput:
    def said(name: str) -> str | None:
        value = item.get(name)
        return value if isinstance(value, str) else None

    texts = ((i, members(part).get("text")) for i, part in enumerate(listed(item.get("content"))))
    return ResponsesWebSocketOutput(
        output_index=index,
        item_id=said("id"),
        type=said("type"),
        name=said("name"),
        call_id=said("call_id"),
        arguments=said("arguments") or "",
        input=said("input") or "",
        text=tuple((i, text) for i, text in texts if isinstance(text, str)),
    )
