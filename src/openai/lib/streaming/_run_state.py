"""A run as it is followed: events in, callbacks out; messages and steps are put together on the way. Does no I/O."""

from __future__ import annotations

from functools import partial
from typing import Any, Dict, Iterator, List, Mapping, Set, Tuple

from ..._decode import decoder
from ..._exceptions import APITimeoutError
from ..._models import BaseModel
from ...types.beta import AssistantStreamEvent
from ...types.beta.threads import Annotation, ImageFile, Message, MessageContent, Run, Text
from ...types.beta.threads.runs import RunStep, ToolCall
from ._deltas import accumulate_delta, listed, members, plain
from ._event import Event
from ._text import Text as GrowingText

Callback = Tuple[str, Tuple[Any, ...]]  # the name of a handler's method, and its arguments
Callbacks = Iterator[Callback]

_GROWS = {"text": "value", "function": "arguments", "code_interpreter": "input"}
_STEP_ENDS = frozenset(("completed", "failed", "cancelled", "expired"))
_RUN_ENDS = _STEP_ENDS | {"requires_action", "incomplete"}


class _TextSnapshot(Event, Text):
    """A text as it was after a delta."""


class _MessageSnapshot(Event, Message):
    """A message; its content is worked out when it is first read."""


class _StepSnapshot(Event, RunStep):
    """A run step; its details are worked out when they are first read."""


class Piece:
    """A part of a message or a tool call of a step; the text in it that grows is kept apart."""

    def __init__(self, index: int) -> None:
        self.index = index
        self._facts: Dict[str, Any] = {"index": index}
        self._texts: Dict[str, GrowingText] = {}
        self._counts: Dict[str, int] = {}

    @property
    def id(self) -> object:
        return self._facts.get("id")

    @property
    def type(self) -> object:
        return self._facts.get("type")

    def absorb(self, delta: Mapping[str, Any]) -> None:
        """Add a delta, or the piece as it was at first."""
        for name, value in delta.items():
            if name == "refusal" and isinstance(value, str):
                self._add(name, value)
            elif name in _GROWS and value is not None:
                body = {key: item for key, item in members(value).items() if item is not None}
                self._add(name, body.pop(_GROWS[name], None))
                accumulate_delta(self._facts, {name: body})
            elif name != "index":
                accumulate_delta(self._facts, {name: value})

    def value(self) -> Dict[str, Any]:
        """The piece as the API has it."""
        values: Dict[str, Any] = plain(self._facts)
        for name, text in self._texts.items():
            if name == "refusal":
                values[name] = str(text)
            else:
                begun: Dict[str, Any] = {"annotations": []} if name == "text" else {}
                values[name] = {**begun, **members(values.get(name)), _GROWS[name]: str(text)}
        return values

    def text(self) -> Text:
        """The text as it is now, at no cost unless it is read."""
        self._add("text", "")
        value = partial(self._texts["text"].upto, self._counts["text"])
        return _TextSnapshot.of({"value": value, "annotations": self._annotations})

    def _annotations(self) -> List[Annotation]:
        made: List[Annotation] = _annotations(plain(listed(members(self._facts.get("text")).get("annotations"))))
        return made

    def _add(self, name: str, text: object) -> None:
        if isinstance(text, str):
            self._counts[name] = self._texts.setdefault(name, GrowingText()).add(text)


class Whole:
    """A message or a step: what the API has said of it as a whole, and its pieces by index."""

    def __init__(self, said: Any) -> None:  # Any: a Message or a RunStep
        self.said = said
        self.is_done = False
        self.current: Piece | None = None
        self._pieces: Dict[int, Piece] = {}
        self._begun: Set[int] = set()

    def say(self, said: Any, pieces: object, *, is_done: bool) -> None:
        """Take what the API says of the whole, and the pieces in that if they are the first."""
        self.said, self.is_done = said, is_done or self.is_done
        if not self._pieces:
            for index, item in enumerate(listed(pieces)):
                self._piece(index).absorb(members(item))
                self._begun.add(index)

    def absorb(self, deltas: object) -> List[Tuple[Any, Piece]]:
        """Add the deltas of an event; give each with its piece."""
        pairs: List[Tuple[Any, Piece]] = []
        for position, delta in enumerate(listed(deltas)):
            given = members(delta)
            piece = self._piece(self._index(given, position))
            piece.absorb(given)
            pairs.append((delta, piece))
        return pairs

    def begins(self, piece: Piece) -> bool:
        """Say once of each piece that it is new."""
        is_new = piece.index not in self._begun
        self._begun.add(piece.index)
        return is_new

    def values(self) -> List[Dict[str, Any]]:
        """All pieces as the API has them."""
        return [self._pieces[index].value() for index in sorted(self._pieces)]

    def _index(self, delta: Mapping[str, Any], position: int) -> int:
        given, id_, current = delta.get("index"), delta.get("id"), self.current
        if isinstance(given, int) and not isinstance(given, bool):
            return given
        known = next((piece.index for piece in self._pieces.values() if id_ and piece.id == id_), None)
        if known is not None:
            return known
        if current and position == 0 and not id_ and delta.get("type") in (None, current.type):
            return current.index
        return max(self._pieces, default=-1) + 1

    def _piece(self, index: int) -> Piece:
        return self._pieces.setdefault(index, Piece(index))


class RunState:
    """What is known of a run, and what a handler is to be told.

    A step of `absorb` may be taken later than the one before; what is known stands as of the callback given last.
    """

    def __init__(self) -> None:
        self.event: AssistantStreamEvent | None = None
        self.run: Run | None = None
        self.step: RunStep | None = None
        self.message: Message | None = None
        self._messages: Dict[str, Whole] = {}
        self._steps: Dict[str, Whole] = {}
        self._has_ended = False

    @property
    def messages(self) -> List[Message]:
        """All messages, in the order in which they came."""
        return [whole.said if whole.is_done else _message_of(whole) for whole in self._messages.values()]

    @property
    def steps(self) -> List[RunStep]:
        """All steps, in the order in which they came."""
        return [whole.said if whole.is_done else _step_of(whole) for whole in self._steps.values()]

    def absorb(self, event: AssistantStreamEvent) -> Callbacks:
        """Take an event in; nothing that one may hold or lack raises."""
        self.event = event
        given = members(event)
        name, data = given.get("event"), given.get("data")
        kind, _, what = name.rpartition(".") if isinstance(name, str) else ("", "", "")
        if kind == "thread.run" and isinstance(data, Run):
            self.run = data
        yield "on_event", (event,)
        if kind == "thread.run" and what in _RUN_ENDS:
            for step in self._steps.values():
                yield from _leave_call(step)
        elif not isinstance(data, BaseModel):
            pass  # told by `on_event` only
        elif kind == "thread.message":
            yield from self._of_message_delta(data) if what == "delta" else self._of_message(what, data)
        elif kind == "thread.run.step":
            yield from self._of_step_delta(data) if what == "delta" else self._of_step(what, data)

    def fail(self, error: Exception) -> Callbacks:
        """Say that following the run failed, by whosever fault."""
        if isinstance(error, APITimeoutError):
            yield "on_timeout", ()
        yield "on_exception", (error,)

    def end(self) -> Callbacks:
        """Say that it is over, once."""
        if not self._has_ended:
            self._has_ended = True
            yield "on_end", ()

    def _of_message(self, what: str, data: Any) -> Callbacks:
        whole = _find(self._messages, data)
        is_done = what in ("completed", "incomplete")
        content = listed(members(data).get("content"))
        whole.say(data, content, is_done=is_done)
        self.message = data if is_done else _message_of(whole)
        if what == "created":
            yield "on_message_created", (data,)
        elif is_done:
            yield from _leave_part(whole, content)
            yield "on_message_done", (data,)

    def _of_message_delta(self, data: Any) -> Callbacks:
        delta = members(data).get("delta")
        whole = _find(self._messages, data)
        pairs = whole.absorb(members(delta).get("content"))
        self.message = _message_of(whole)
        for _, piece in pairs:
            if whole.begins(piece) and piece.type == "text":
                yield "on_text_created", (piece.text(),)
        for item, piece in pairs:
            text = members(item).get("text")
            if isinstance(text, BaseModel):
                yield "on_text_delta", (text, piece.text())
            if whole.current is not piece:
                yield from _leave_part(whole)
                whole.current = piece
        if isinstance(delta, BaseModel):
            yield "on_message_delta", (delta, self.message)

    def _of_step(self, what: str, data: Any) -> Callbacks:
        whole = _find(self._steps, data)
        is_done = what in _STEP_ENDS
        whole.say(data, members(members(data).get("step_details")).get("tool_calls"), is_done=is_done)
        self.step = data if is_done else _step_of(whole)
        if what == "created":
            yield "on_run_step_created", (data,)
        elif is_done:
            yield from _leave_call(whole)
            yield "on_run_step_done", (data,)
            self.step = None

    def _of_step_delta(self, data: Any) -> Callbacks:
        delta = members(data).get("delta")
        whole = _find(self._steps, data)
        pairs = whole.absorb(members(members(delta).get("step_details")).get("tool_calls"))
        self.step = _step_of(whole)
        for item, piece in pairs:
            if whole.current is not piece:
                yield from _leave_call(whole)
                whole.current = piece
            if whole.begins(piece):
                yield "on_tool_call_created", (_tool_call(piece.value()),)
            else:
                yield "on_tool_call_delta", (item, _tool_call(piece.value()))
        if isinstance(delta, BaseModel):
            yield "on_run_step_delta", (delta, self.step)


def texts_of(event: AssistantStreamEvent) -> Iterator[str]:
    """The pieces of text that an event brings."""
    given = members(event)
    if given.get("event") == "thread.message.delta":
        for item in listed(members(members(given.get("data")).get("delta")).get("content")):
            value = members(members(item).get("text")).get("value")
            if isinstance(value, str):
                yield value


def _find(wholes: Dict[str, Whole], data: Any) -> Whole:
    """Find the message or step that an event is about; without an id it is the newest, without any a made-up one."""
    id_ = members(data).get("id")
    if not isinstance(id_, str):
        id_ = next(reversed(wholes), "")
    return wholes.setdefault(id_, Whole(data))


def _leave_part(whole: Whole, content: List[Any] | None = None) -> Callbacks:
    """Say that the current part is complete, as it is in the content if that is given."""
    piece, whole.current = whole.current, None
    if piece is None:
        return
    said: Mapping[str, Any] = members(content[piece.index]) if content and 0 <= piece.index < len(content) else {}
    if piece.type == "text":
        text = said.get("text")
        yield "on_text_done", (text if isinstance(text, Text) else piece.text(),)
    elif piece.type == "image_file":
        image = said.get("image_file")
        made = image if isinstance(image, ImageFile) else _image_file(members(piece.value().get("image_file")))
        yield "on_image_file_done", (made,)


def _leave_call(whole: Whole) -> Callbacks:
    piece, whole.current = whole.current, None
    if piece is not None:
        yield "on_tool_call_done", (_tool_call(piece.value()),)


def _message_of(whole: Whole) -> Message:
    facts = {"object": "thread.message", "role": "assistant", "status": "in_progress"}
    said = whole.said if isinstance(whole.said, Message) else _message({**facts, "id": whole.said.id})
    return _MessageSnapshot.made_of(said, {"content": lambda: _content(whole.values())})


def _step_of(whole: Whole) -> RunStep:
    calls = {"type": "tool_calls"}
    facts = {"object": "thread.run.step", "type": "tool_calls", "status": "in_progress", "step_details": calls}
    said = whole.said if isinstance(whole.said, RunStep) else _step({**facts, "id": whole.said.id})
    if said.type != "tool_calls":
        return said
    return _StepSnapshot.made_of(said, {"step_details": lambda: _details({**calls, "tool_calls": whole.values()})})


_annotations = decoder(List[Annotation]).from_python
_content = decoder(List[MessageContent]).from_python
_details = decoder(RunStep.model_fields["step_details"].annotation).from_python
_image_file = decoder(ImageFile).from_python
_message = decoder(Message).from_python
_step = decoder(RunStep).from_python
_tool_call = decoder(ToolCall).from_python
