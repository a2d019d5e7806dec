"""Which functions are told of segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar, overload

from typing_extensions import Literal, Self, TypeAlias

from ..._event_handler import EventHandlerRegistry

if TYPE_CHECKING:
    from ._types import TranscriptSegment, TranscriptSegmentClosedEvent

_EventName: TypeAlias = Literal["segment.updated", "segment.closed"]
_ReturnT = TypeVar("_ReturnT")


class TranscriptListeners(Generic[_ReturnT]):
    """Handlers of the two events: `segment.updated` has a segment, `segment.closed` a segment and the reason."""

    def __init__(self) -> None:
        self._handlers = EventHandlerRegistry(use_lock=True)

    @overload
    def on(self, event_type: Literal["segment.updated"], handler: Callable[[TranscriptSegment], _ReturnT]) -> Self: ...
    @overload
    def on(
        self, event_type: Literal["segment.closed"], handler: Callable[[TranscriptSegmentClosedEvent], _ReturnT]
    ) -> Self: ...
    @overload
    def on(
        self, event_type: Literal["segment.updated"]
    ) -> Callable[[Callable[[TranscriptSegment], _ReturnT]], Callable[[TranscriptSegment], _ReturnT]]: ...
    @overload
    def on(
        self, event_type: Literal["segment.closed"]
    ) -> Callable[
        [Callable[[TranscriptSegmentClosedEvent], _ReturnT]], Callable[[TranscriptSegmentClosedEvent], _ReturnT]
    ]: ...
    def on(self, event_type: _EventName, handler: Callable[..., _ReturnT] | None = None) -> Any:  # Any: see overloads
        """Call a function for each event of this type; without a function, a decorator for one."""
        return self._register(event_type, handler, once=False)

    @overload
    def once(
        self, event_type: Literal["segment.updated"], handler: Callable[[TranscriptSegment], _ReturnT]
    ) -> Self: ...
    @overload
    def once(
        self, event_type: Literal["segment.closed"], handler: Callable[[TranscriptSegmentClosedEvent], _ReturnT]
    ) -> Self: ...
    @overload
    def once(
        self, event_type: Literal["segment.updated"]
    ) -> Callable[[Callable[[TranscriptSegment], _ReturnT]], Callable[[TranscriptSegment], _ReturnT]]: ...
    @overload
    def once(
        self, event_type: Literal["segment.closed"]
    ) -> Callable[
        [Callable[[TranscriptSegmentClosedEvent], _ReturnT]], Callable[[TranscriptSegmentClosedEvent], _ReturnT]
    ]: ...
    def once(self, event_type: _EventName, handler: Callable[..., _ReturnT] | None = None) -> Any:  # Any: see overloads
        """The same as `on`, for the next such event only."""
        return self._register(event_type, handler, once=True)

    def off(self, event_type: _EventName, handler: Callable[..., _ReturnT]) -> Self:
        """Call a function no more that `on` or `once` was given."""
        self._handlers.remove(event_type, handler)
        return self

    def _register(self, event_type: _EventName, handler: Callable[..., _ReturnT] | None, *, once: bool) -> object:
        if event_type not in ("segment.updated", "segment.closed"):
            raise ValueError(f"`event_type` must be 'segment.updated' or 'segment.closed', not {event_type!r}")
        if handler is not None:
            self._handlers.add(event_type, handler, once=once)
            return self

        def decorate(function: Callable[..., _ReturnT]) -> Callable[..., _ReturnT]:
            self._handlers.add(event_type, function, once=once)
            return function

        return decorate
