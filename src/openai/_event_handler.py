"""Which functions a WebSocket connection calls for which events."""

from __future__ import annotations

import threading
from contextlib import nullcontext
from typing import Any, Callable, ContextManager, Dict, List, NamedTuple, TypeVar, overload

from typing_extensions import Self

EventHandler = Callable[..., Any]  # takes an event; what it returns is awaited on an async connection

HandlerT = TypeVar("HandlerT", bound=EventHandler)


class _Entry(NamedTuple):
    handler: EventHandler
    once: bool


class EventHandlerRegistry:
    """Handlers by the type of the event, in the order in which they were added; `use_lock` lets threads share it."""

    def __init__(self, *, use_lock: bool = False) -> None:
        self._entries: Dict[str, List[_Entry]] = {}
        self._lock: ContextManager[object] = threading.Lock() if use_lock else nullcontext()

    def add(self, event_type: str, handler: EventHandler, *, once: bool = False) -> None:
        """Call the handler for events of this type; `once` for the next of them only."""
        if not callable(handler):
            raise TypeError(f"`handler` must be a function of one event, not {handler!r}")
        with self._lock:
            self._entries.setdefault(event_type, []).append(_Entry(handler, once))

    def remove(self, event_type: str, handler: EventHandler) -> None:
        """Call the handler no more, as if it had been added one time less."""
        with self._lock:
            entries = self._entries.get(event_type, [])
            found = next((entry for entry in entries if entry.handler == handler), None)
            if found is not None:
                entries.remove(found)

    def get_handlers(self, event_type: str) -> List[EventHandler]:
        """The handlers for an event that is there; those for one event only are taken out."""
        with self._lock:
            entries = self._entries.get(event_type, [])
            if any(entry.once for entry in entries):
                self._entries[event_type] = [entry for entry in entries if not entry.once]
            return [entry.handler for entry in entries]

    def has_handlers(self, event_type: str) -> bool:
        """Whether there are any."""
        return bool(self._entries.get(event_type))

    def merge_into(self, target: EventHandlerRegistry) -> None:
        """Add all handlers to another registry."""
        with self._lock:
            entries = [(event_type, entry) for event_type, found in self._entries.items() for entry in found]
        for event_type, entry in entries:
            target.add(event_type, entry.handler, once=entry.once)


class EventSource:
    """Something that handlers can be set on: a connection, or what will become one."""

    def __init__(self) -> None:
        self._event_handlers = EventHandlerRegistry(use_lock=True)

    @overload
    def on(self, event_type: str, handler: EventHandler) -> Self: ...
    @overload
    def on(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def on(self, event_type: str, handler: EventHandler | None = None) -> Self | Callable[[HandlerT], HandlerT]:
        """Have `dispatch_events` call a function for each event of this type; the type `event` stands for all.

        Without a function, a decorator for one.
        """
        return self._add(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: EventHandler) -> Self: ...
    @overload
    def once(self, event_type: str, handler: None = None) -> Callable[[HandlerT], HandlerT]: ...
    def once(self, event_type: str, handler: EventHandler | None = None) -> Self | Callable[[HandlerT], HandlerT]:
        """The same as `on`, for the next such event only."""
        return self._add(event_type, handler, once=True)

    def off(self, event_type: str, handler: EventHandler) -> Self:
        """Call a function no more that `on` or `once` was given."""
        self._event_handlers.remove(event_type, handler)
        return self

    def _add(
        self, event_type: str, handler: EventHandler | None, *, once: bool
    ) -> Self | Callable[[HandlerT], HandlerT]:
        if handler is not None:
            self._event_handlers.add(event_type, handler, once=once)
            return self

        def decorate(function: HandlerT) -> HandlerT:
            self._event_handlers.add(event_type, function, once=once)
            return function

        return decorate
