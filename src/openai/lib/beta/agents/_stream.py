"""The events of a session that was created with `stream=True`, and the result of its first turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from typing_extensions import Self

from ...._streaming import AsyncStream, Stream
from ...streaming.agents._dispatch import AsyncToolDispatcher, ToolDispatcher
from ...streaming.agents._follow import Follower, followed, followed_async
from ._result import OutputT

if TYPE_CHECKING:
    from ....types.beta.agent_session_event import AgentSessionEvent
    from ._result import AgentTurnResult

    _Events = Stream[AgentSessionEvent]
    _AsyncEvents = AsyncStream[AgentSessionEvent]
else:  # subscripted at run time, they would load every type of event
    _Events, _AsyncEvents = Stream, AsyncStream


class AgentSessionEventStream(_Events, Generic[OutputT]):
    """Events of a new session, in order; the calls in them are answered by `tool_handlers`, each after its event.

    It goes on as long as the server sends events; `get_final_result` stops when the first turn is over.
    [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/events/stream)
    """

    def __init__(
        self, *, output_type: type[OutputT] | None = None, dispatcher: ToolDispatcher | None = None, **given: Any
    ) -> None:  # Any: the arguments of Stream
        super().__init__(**given)
        self._follower: Follower[OutputT] = Follower(dispatcher, output_type)
        self._iterator = followed(self._iterator, self._follower, dispatcher)

    def with_result_collection(self) -> Self:
        """Itself: what the result is made of is kept in any case."""
        return self

    def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Follow the first turn to its end, close the stream, and give what came of it.

        Raises:
            AgentTurnResultError: the turn failed, was cancelled, waits for an action that nobody takes here, or could
                not be followed.
            AgentOutputParseError: what the agent wrote is not of `output_type`.
        """
        with self._follower.recording(), self:
            for _ in self:
                if self._follower.is_settled():
                    break
        return self._follower.result()


class AsyncAgentSessionEventStream(_AsyncEvents, Generic[OutputT]):
    """Async twin of `AgentSessionEventStream`."""

    def __init__(
        self, *, output_type: type[OutputT] | None = None, dispatcher: AsyncToolDispatcher | None = None, **given: Any
    ) -> None:  # Any: the arguments of AsyncStream
        super().__init__(**given)
        self._follower: Follower[OutputT] = Follower(dispatcher, output_type)
        self._iterator = followed_async(self._iterator, self._follower, dispatcher)

    def with_result_collection(self) -> Self:
        """Itself: what the result is made of is kept in any case."""
        return self

    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Async twin of `AgentSessionEventStream.get_final_result`."""
        with self._follower.recording():
            async with self:
                async for _ in self:
                    if self._follower.is_settled():
                        break
        return self._follower.result()
