"""A response as it is put together from its events, in whatever order and shape they come."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Dict, Generic, Iterable, List, Mapping, NamedTuple, Tuple, cast

from ...._decode import decoder
from ...._exceptions import OpenAIError
from ...._types import Omit, is_given, omit
from ....types.responses import ParsedResponse
from ..._parsing._responses import TextFormatT, parse_response, read_response
from ..._schema_type import OutputParsingError, schema_type
from .._deltas import is_list, listed, members, plain
from .._event import Later
from .._text import Text
from ._events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)

if TYPE_CHECKING:
    from ....types.responses import ResponseStreamEvent as RawResponseStreamEvent
    from ....types.responses.tool_param import ParseableToolParam
    from ._events import ResponseStreamEvent
    from ._types import ParsedResponseSnapshot


class _Place(NamedTuple):
    """Where the text of an event belongs: a part of an item's content or summary, or a field of the item itself."""

    field: str
    item_type: str
    group: str | None = None
    part_type: str = ""


_PLACES: Mapping[str, _Place] = {
    "response.output_text": _Place("text", "message", "content", "output_text"),
    "response.refusal": _Place("refusal", "message", "content", "refusal"),
    "response.reasoning_text": _Place("text", "reasoning", "content", "reasoning_text"),
    "response.reasoning_summary_text": _Place("text", "reasoning", "summary", "summary_text"),
    "response.function_call_arguments": _Place("arguments", "function_call"),
    "response.mcp_call_arguments": _Place("arguments", "mcp_call"),
    "response.custom_tool_call_input": _Place("input", "custom_tool_call"),
    "response.code_interpreter_call_code": _Place("code", "code_interpreter_call"),
}
_DELTAS = {f"{name}.delta": place for name, place in _PLACES.items()}
_DONE = {f"{name}.done": place for name, place in _PLACES.items()}
_PARTS = {"response.content_part": "content", "response.reasoning_summary_part": "summary"}
_PART_EVENTS = {f"{name}.{end}": group for name, group in _PARTS.items() for end in ("added", "done")}
_GROUPS = ("content", "summary")
_INDEXES = {"content": "content_index", "summary": "summary_index"}
_ENDS = ("response.completed", "response.incomplete", "response.failed", "response.cancelled")
_NEW: Mapping[str, Mapping[str, Any]] = {
    "message": {"role": "assistant", "status": "in_progress", "content": []},
    "reasoning": {"summary": []},
}


class _Grown:
    """Something with facts and with texts that grow: an item, or a part of one."""

    def __init__(self, facts: Dict[str, Any]) -> None:
        self.facts = facts
        self.texts: Dict[str, Text] = {}

    def text(self, field: str) -> Text:
        text = self.texts.get(field)
        if text is None:
            text = self.texts[field] = Text()
            said = self.facts.get(field)
            if isinstance(said, str) and said:
                text.add(said)
        return text

    def absorb(self, said: Mapping[str, Any]) -> None:
        """Take what the API says of it as a whole; a text only if there is one, or none has grown."""
        for name, value in said.items():
            if value is None or (name in self.texts and not value):
                self.facts.setdefault(name, value)
                continue
            self.facts[name] = plain(value)
            self.texts.pop(name, None)

    def value(self) -> Dict[str, Any]:
        return {**self.facts, **{name: str(text) for name, text in self.texts.items()}}


class _Item(_Grown):
    """An item of the output."""

    def __init__(self, facts: Dict[str, Any]) -> None:
        super().__init__(facts)
        self.parts: Dict[str, Dict[int, _Grown]] = {group: {} for group in _GROUPS}

    def absorb(self, said: Mapping[str, Any]) -> None:
        super().absorb({name: value for name, value in said.items() if name not in _GROUPS})
        for group in _GROUPS:
            for index, part in enumerate(listed(said.get(group))):
                self.part(group, index, "").absorb(members(part))
            if group in said:
                self.facts.setdefault(group, [])

    def part(self, group: str, index: int, type_: str) -> _Grown:
        part = self.parts[group].get(index)
        if part is None:
            facts: Dict[str, Any] = {"type": type_, "annotations": []} if type_ == "output_text" else {"type": type_}
            part = self.parts[group][index] = _Grown(facts)
        return part

    def value(self) -> Dict[str, Any]:
        value = super().value()
        for group, parts in self.parts.items():
            if parts:
                value[group] = [parts[index].value() for index in sorted(parts)]
        return value


class ResponseStreamState(Generic[TextFormatT]):
    """Puts a response together from the events of a stream that you have already; does no I/O.

    Args:
        input_tools: the tools that were sent, so that the calls' arguments are read by them.
        text_format: the type that the text shall be read as.
        raise_unfinished: raise where the answer was cut or filtered; else leave it unparsed.
    """

    def __init__(
        self,
        *,
        input_tools: Iterable[ParseableToolParam] | Omit = omit,
        text_format: type[TextFormatT] | Omit = omit,
        raise_unfinished: bool = True,
    ) -> None:
        self._tools = list(input_tools) if is_given(input_tools) else []
        self._text_format: Any = text_format if is_given(text_format) else None
        self._raise_unfinished = raise_unfinished
        self._facts: Dict[str, Any] = {}
        self._items: Dict[int, _Item] = {}
        self._places: Dict[str, int] = {}  # of items, by their ids
        self._whole: Any = None  # the response of a final event, if it has its output
        self._snapshot: ParsedResponseSnapshot | None = None
        self.has_begun = self.is_final = False
        self.sequence_number: int | None = None

    @property
    def response_id(self) -> str | None:
        """The id of the response, once it is known."""
        id_ = self._facts.get("id")
        return id_ if isinstance(id_, str) else None

    @property
    def is_background(self) -> bool:
        """Whether the response goes on at the server without a stream."""
        return self._facts.get("background") is True

    def facts(self) -> Mapping[str, Any]:
        """What is known of the response, but its output."""
        return self._facts

    def items(self) -> List[Tuple[int, Dict[str, Any]]]:
        """The items of the output so far, each with its index."""
        return [(index, self._items[index].value()) for index in sorted(self._items)]

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """The response so far; without output before its first item."""
        if self._snapshot is None:
            whole = self._whole
            if whole is None:
                output = [item for _, item in self.items()]
                whole = _decode({"object": "response", **self._facts, "output": output})
            self._snapshot = read_response(self._text_format, self._tools, whole)[0]
        return self._snapshot

    @property
    def snapshot_or_none(self) -> ParsedResponseSnapshot | None:
        """The response so far; None before the first event."""
        return self.current_response_snapshot if self.has_begun else None

    def accumulate_event(self, event: RawResponseStreamEvent) -> ParsedResponseSnapshot:
        """Add an event, and give the response so far."""
        self.handle_event(event)
        return self.current_response_snapshot

    def handle_event(self, event: RawResponseStreamEvent) -> List[ResponseStreamEvent[TextFormatT]]:
        """Add an event, and give it with its snapshot or what was parsed, if its kind has that.

        Nothing that an event may hold or lack raises; whether the answer fits is told by `get_final_response`.
        """
        self._snapshot = None
        self.has_begun = True
        given = members(event)
        kind: object = given.get("type")
        if not isinstance(kind, str):
            return [cast("ResponseStreamEvent[TextFormatT]", event)]
        number = given.get("sequence_number")
        if isinstance(number, int):
            self.sequence_number = number
        if kind in _DELTAS:
            made = self._grow(kind, _DELTAS[kind], given, event)
        elif kind in _DONE:
            made = self._finish(kind, _DONE[kind], given, event)
        else:
            made = self._absorb(kind, given, event)
        return [cast("ResponseStreamEvent[TextFormatT]", made)]

    def finish(self) -> None:
        """Say at the end of the stream whether the answer fits.

        Raises:
            OpenAIError: as `get_final_response` does, if there is anything to parse.
        """
        if self.has_begun and (self._text_format is not None or self._tools):
            self.get_final_response()

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Give the response with its text and its function calls' arguments as values.

        Raises:
            LengthFinishReasonError: the answer was cut at the token limit, and does not fit.
            ContentFilterFinishReasonError: the content filter stopped it.
            OutputParsingError: a text or arguments don't fit.
            OpenAIError: there was no event.
        """
        if not self.has_begun:
            raise OpenAIError("The stream had no event, so there is no response")
        return parse_response(
            text_format=self._text_format,
            input_tools=self._tools,
            response=self.current_response_snapshot,
            raise_unfinished=self._raise_unfinished,
        )

    # -- events

    def _grow(self, kind: str, place: _Place, given: Mapping[str, Any], event: Any) -> Any:
        delta = given.get("delta")
        if not isinstance(delta, str):
            return event
        text = self._holder(place, given).text(place.field)
        count = text.add(delta)
        if kind == "response.output_text.delta":
            later: Later = {"snapshot": partial(text.upto, count), "parsed": partial(self._partial, text, count)}
            return ResponseTextDeltaEvent.made_of(event, later)
        if kind == "response.function_call_arguments.delta":
            later = {"snapshot": partial(text.upto, count), "parsed_arguments": partial(text.partial, count)}
            return ResponseFunctionCallArgumentsDeltaEvent.made_of(event, later)
        return event

    def _finish(self, kind: str, place: _Place, given: Mapping[str, Any], event: Any) -> Any:
        holder = self._holder(place, given)
        said = given.get(place.field)
        if isinstance(said, str) and (said or place.field not in holder.texts):
            holder.absorb({place.field: said})
        if place.item_type == "function_call" and given.get("name"):
            holder.facts.setdefault("name", given["name"])
        if kind != "response.output_text.done":
            return event
        text = str(holder.text(place.field))
        return ResponseTextDoneEvent.made_of(event, {"text": lambda: text, "parsed": lambda: self._read(text)})

    def _absorb(self, kind: str, given: Mapping[str, Any], event: Any) -> Any:
        if kind in ("response.output_item.added", "response.output_item.done"):
            item = members(given.get("item"))
            self._item(given, item.get("id"), item.get("type")).absorb(item)
        elif kind in _PART_EVENTS:
            group = _PART_EVENTS[kind]
            part = members(given.get("part"))
            item_type = "reasoning" if group == "summary" or part.get("type") == "reasoning_text" else "message"
            holder = self._item(given, given.get("item_id"), item_type)
            holder.part(group, _index(given, _INDEXES[group]) or 0, part.get("type") or "").absorb(part)
        elif kind == "response.output_text.annotation.added":
            annotations = self._holder(_PLACES["response.output_text"], given).facts.setdefault("annotations", [])
            if is_list(annotations) and given.get("annotation") is not None:
                annotations.append(plain(given["annotation"]))
        elif "response" in given:
            return self._absorb_response(kind, given["response"], event)
        return event

    def _absorb_response(self, kind: str, response: Any, event: Any) -> Any:
        said = members(response)
        self._facts.update((name, value) for name, value in said.items() if value is not None and name != "output")
        for index, item in enumerate(listed(said.get("output"))):
            whole = members(item)
            self._item({"output_index": index}, whole.get("id"), whole.get("type")).absorb(whole)
        if kind not in _ENDS:
            return event
        self.is_final = True
        self._facts.setdefault("status", kind.rpartition(".")[2])
        self._whole = response if said.get("output") and hasattr(response, "output") else None
        if kind != "response.completed":
            return event
        return ResponseCompletedEvent.made_of(event, {"response": lambda: self.current_response_snapshot})

    # -- where things belong

    def _holder(self, place: _Place, given: Mapping[str, Any]) -> _Grown:
        item = self._item(given, given.get("item_id"), place.item_type)
        if place.group is None:
            return item
        return item.part(place.group, _index(given, _INDEXES[place.group]) or 0, place.part_type)

    def _item(self, given: Mapping[str, Any], id_: Any, type_: Any) -> _Item:
        """The item that an event is about: at its index, else the one with its id, else a new one at the end."""
        index = _index(given, "output_index")
        if index is None:
            index = self._places.get(id_) if isinstance(id_, str) else None
        if index is None:
            last = max(self._items, default=-1)
            goes_on = not id_ and last >= 0 and self._items[last].facts.get("type") == type_
            index = last if goes_on else last + 1
        if isinstance(id_, str):
            self._places[id_] = index
        item = self._items.get(index)
        if item is None:
            facts: Dict[str, Any] = {"type": type_, **({"id": id_} if id_ else {})}
            if isinstance(type_, str):
                facts.update(_NEW.get(type_, {}))
            item = self._items[index] = _Item(facts)
        return item

    def _partial(self, text: Text, count: int) -> Any:
        return None if self._text_format is None else schema_type(self._text_format).unwrap(text.partial(count))

    def _read(self, text: str) -> Any:
        try:
            return schema_type(self._text_format).read(text) if self._text_format is not None and text else None
        except OutputParsingError:
            return None


def _index(given: Mapping[str, Any], name: str) -> int | None:
    index = given.get(name)
    return index if isinstance(index, int) and not isinstance(index, bool) else None


_decode = decoder(ParsedResponse).from_python
