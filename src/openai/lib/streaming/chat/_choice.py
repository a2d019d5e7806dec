"""One choice of a completion as it is put together, and the events of that."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Mapping

from .._deltas import SAID_WHOLE, accumulate_delta, is_list, listed, members, plain, renew, text_of
from .._text import Text
from ._calls import Call, Calls
from ._events import (
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from ._formats import Formats

if TYPE_CHECKING:
    from ....types.chat import ParsedChatCompletionMessage

_KNOWN = frozenset(("delta", "finish_reason", "index", "logprobs"))


class Choice:
    """What is known of one choice."""

    def __init__(self, index: int, formats: Formats) -> None:
        self.index = index
        self._formats = formats
        self._texts: Dict[str, Text] = {}
        self._calls = Calls()
        self._tokens: Dict[str, List[Any]] = {}
        self._tokens_done: Dict[str, int] = {}
        self._message: Dict[str, Any] = {}
        self._facts: Dict[str, Any] = {}
        self._finish_reason: str | None = None

    def absorb(self, piece: Mapping[str, Any], events: List[Any]) -> None:
        """Add a choice of a chunk, and what that tells to the events."""
        for name, value in members(piece.get("delta")).items():
            if isinstance(value, str) and name not in SAID_WHOLE:
                if name == "content" and name in self._message:
                    accumulate_delta(self._message, {"content": [{"type": "text", "text": value}]})
                self._add_text(name, value, events)
            elif name == "content" and is_list(value):
                self._add_parts(value, events)
            elif name == "tool_calls":
                self._add_calls(value, events)
            elif value is not None and name not in ("content", "refusal"):
                accumulate_delta(self._message, {name: value})
        logprobs = piece.get("logprobs")
        if logprobs is not None:
            self._add_tokens(members(logprobs), events)
        if len(piece) != len(_KNOWN):
            self._add_facts(piece)
        reason = piece.get("finish_reason")
        if isinstance(reason, str):
            self._finish_reason = reason
            events.extend(self.finish())

    def finish(self) -> Iterable[Any]:
        """Give the events that say what is complete, and has not been said to be."""
        events: List[Any] = []
        self._finish_texts(events)
        for name, tokens in self._tokens.items():
            if self._tokens_done.get(name) != len(tokens):
                self._tokens_done[name] = len(tokens)
                if name == "content":
                    events.append(LogprobsContentDoneEvent.of({}, type="logprobs.content.done", content=tokens[:]))
                else:
                    events.append(LogprobsRefusalDoneEvent.of({}, type="logprobs.refusal.done", refusal=tokens[:]))
        for call in self._calls.in_order():
            self._finish_call(call, events)
        return events

    def value(self) -> Dict[str, Any]:
        """The choice as a completion has it, all but what was parsed."""
        message: Dict[str, Any] = {"content": None, "refusal": None, "role": "assistant", **self._message}
        message.update((name, str(text)) for name, text in self._texts.items())
        if "content" in self._message:
            message["content"] = plain(self._message["content"])
        calls = [call.value() for call in self._calls.in_order()]
        if calls:
            message["tool_calls"] = calls
        tokens = {"content": None, "refusal": None, **self._tokens} if self._tokens else None
        choice = {"index": self.index, "finish_reason": self._finish_reason, "logprobs": tokens}
        return {**self._facts, **choice, "message": message}

    def fill(self, message: ParsedChatCompletionMessage[Any]) -> None:
        """Put what can be read of the JSON so far into the message of a snapshot."""
        text = self._texts.get("content")
        if text is not None:
            formats = self._formats
            message.parsed = formats.content_or_none(str(text)) if text.done else formats.partial_content(text)

    # -- deltas

    def _add_text(self, name: str, delta: str, events: List[Any]) -> None:
        text = self._texts.get(name)
        if text is None:
            text = self._texts[name] = Text()
        count = text.add(delta)
        if name == "content":
            later: Dict[str, Callable[[], Any]] = {"snapshot": partial(text.upto, count)}
            if self._formats.is_rich:
                later["parsed"] = lambda: self._formats.partial_content(text, count)
                events.append(ContentDeltaEvent.of(later, type="content.delta", delta=delta))
            else:
                events.append(ContentDeltaEvent.of(later, type="content.delta", delta=delta, parsed=None))
        elif name == "refusal":
            later = {"snapshot": partial(text.upto, count)}
            events.append(RefusalDeltaEvent.of(later, type="refusal.delta", delta=delta))

    def _add_parts(self, parts: List[Any], events: List[Any]) -> None:
        """Add content in parts, as Mistral and Databricks send it; its text counts as any other."""
        if "content" not in self._message:
            before = str(self._texts.get("content", ""))
            self._message["content"] = [{"type": "text", "text": before}] if before else []
        accumulate_delta(self._message, {"content": parts})
        text = text_of(parts)
        if text:
            self._add_text("content", text, events)

    def _add_facts(self, piece: Mapping[str, Any]) -> None:
        """Note what servers say of a choice beside its delta; lists grow, such as the tokens' numbers."""
        for name in piece.keys() - _KNOWN:
            if is_list(piece[name]):
                accumulate_delta(self._facts, {name: piece[name]})
            else:
                renew(self._facts, {name: piece[name]})

    def _add_calls(self, deltas: object, events: List[Any]) -> None:
        for position, item in enumerate(listed(deltas)):
            delta = members(item)
            if delta:
                before = self._calls.current
                self._add_call(self._calls.of(delta, position), delta, events)
                if before is not self._calls.current:
                    self._finish_texts(events)
                    if before is not None:
                        self._finish_call(before, events)

    def _add_call(self, call: Call, delta: Mapping[str, Any], events: List[Any]) -> None:
        added = call.absorb(delta)
        if added is None:
            return
        count, name, formats = call.text.add(added), call.name, self._formats
        if not call.is_custom:
            later: Dict[str, Callable[[], Any]] = {
                "arguments": partial(call.text.upto, count),
                "parsed_arguments": lambda: formats.partial_arguments(name, call.text, count),
            }
            kind = "tool_calls.function.arguments.delta"
            events.append(
                FunctionToolCallArgumentsDeltaEvent.of(
                    later, type=kind, name=name, index=call.index, arguments_delta=added
                )
            )

    def _add_tokens(self, logprobs: Mapping[str, Any], events: List[Any]) -> None:
        for name in ("content", "refusal"):
            added = listed(logprobs.get(name))
            if added:
                tokens = self._tokens.setdefault(name, [])
                tokens.extend(added)
                later: Dict[str, Callable[[], Any]] = {"snapshot": partial(tokens.__getitem__, slice(len(tokens)))}
                if name == "content":
                    events.append(LogprobsContentDeltaEvent.of(later, type="logprobs.content.delta", content=added))
                else:
                    events.append(LogprobsRefusalDeltaEvent.of(later, type="logprobs.refusal.delta", refusal=added))

    # -- what is complete

    def _finish_texts(self, events: List[Any]) -> None:
        content, refusal = self._texts.get("content"), self._texts.get("refusal")
        if content is not None and not content.done:
            content.done = True
            text = str(content)
            parsed = self._formats.content_or_none(text)
            events.append(ContentDoneEvent.of({}, type="content.done", content=text, parsed=parsed))
        if refusal is not None and not refusal.done:
            refusal.done = True
            events.append(RefusalDoneEvent.of({}, type="refusal.done", refusal=str(refusal)))

    def _finish_call(self, call: Call, events: List[Any]) -> None:
        if call.text.done or call.is_custom:
            return
        call.text.done = True
        events.append(
            FunctionToolCallArgumentsDoneEvent.of(
                {},
                type="tool_calls.function.arguments.done",
                name=call.name,
                index=call.index,
                arguments=str(call.text),
                parsed_arguments=self._formats.arguments_or_none(call.name, str(call.text)),
            )
        )
