"""What either kind of agent stream does with its events: note them, hand them out, answer the calls in them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, AsyncIterator, Generator, Generic, Iterator, List, Tuple, Union

from ...._exceptions import OpenAIError
from ...beta.agents._result import AgentTurnResult, AgentTurnResultCollection, OutputT
from .._stream import Ending
from ._dispatch import AsyncToolDispatcher, ToolDispatcher

if TYPE_CHECKING:
    from ....types.beta.agent_session_event import AgentSessionEvent

Dispatcher = Union[ToolDispatcher, AsyncToolDispatcher]


class Follower(Generic[OutputT]):
    """The decisions of a stream: which calls are answered, when it is at its end, what came of it."""

    def __init__(
        self,
        dispatcher: Dispatcher | None,
        output_type: type[OutputT] | None,
        session_id: str | None = None,
        *,
        one_turn: bool = False,
    ) -> None:
        self._dispatcher = dispatcher
        self._collection = AgentTurnResultCollection(session_id, output_type)
        self._collector = self._collection.enable()
        self._one_turn = one_turn
        self.ending = Ending()

    def note(self, event: AgentSessionEvent) -> List[Tuple[str, Any, Any]]:  # Any: a call and its handler
        """Note an event, and give the calls in it that are to be answered when it has been handed out."""
        self._collection.accept(event)
        # A session that is idle has no open calls: what comes before our own turn is old.
        if self._dispatcher is None or (self._one_turn and self._collector.turn_id is None):
            return []
        return list(self._dispatcher.pending(event, self._collector.session_id))

    def is_over(self) -> bool:
        """Whether nothing more is of interest: the turn has ended, and the session come to rest."""
        return self._one_turn and self._collector.is_over

    def check_end(self) -> None:
        """Complain of events that ended before the turn did."""
        if self._one_turn and not self._collector.is_over:
            raise OpenAIError(
                "The session's events ended before the turn did. It goes on at the server: look at `sessions.retrieve`,"
                " or follow it with `sessions.events.stream`."
            )

    def is_settled(self) -> bool:
        """Whether the result is known and the session at rest, or the turn waits for what nobody does here."""
        handled = self._dispatcher.handlers if self._dispatcher is not None else ()
        return self._collector.is_over or self._collector.is_blocked(handled)

    @contextmanager
    def recording(self) -> Generator[None, None, None]:
        """Keep the error that ends the events, for the result to tell."""
        try:
            yield
        except Exception as error:
            self._collection.record_error(error)

    def result(self) -> AgentTurnResult[OutputT]:
        """Give the result, or say why there is none."""
        return self._collection.result()


# Functions, not methods: a generator that held its stream, and the stream it, would be a circle.


def followed(
    events: Iterator[AgentSessionEvent], follower: Follower[Any], dispatcher: ToolDispatcher | None
) -> Iterator[AgentSessionEvent]:
    """Hand out the events, each before the calls in it are answered."""
    with follower.ending:
        for event in events:
            calls = follower.note(event)
            yield event
            for call in calls:
                assert dispatcher is not None  # who else found the call
                dispatcher.dispatch(call)
            if follower.is_over():
                return
        follower.check_end()


async def followed_async(
    events: AsyncIterator[AgentSessionEvent], follower: Follower[Any], dispatcher: AsyncToolDispatcher | None
) -> AsyncIterator[AgentSessionEvent]:
    """Async twin of `followed`."""
    with follower.ending:
        async for event in events:
            calls = follower.note(event)
            yield event
            for call in calls:
                assert dispatcher is not None
                await dispatcher.dispatch(call)
            if follower.is_over():
                return
        follower.check_end()
