"""One turn of a session that exists: send the input, follow the events, answer the calls in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Iterable, Mapping, NamedTuple, NoReturn, cast

from typing_extensions import Self

from ...._flow import Ask, Flow
from ...._request import idempotency_key as fresh_key
from ...._types import Omit, not_given, omit
from ..._polling import drive, drive_async
from ...beta.agents._output import validate_output_type
from ...beta.agents._result import OutputT, text_of
from ._dispatch import AsyncToolDispatcher, ToolDispatcher
from ._follow import Follower, followed, followed_async

if TYPE_CHECKING:
    from types import TracebackType

    import httpx

    from ...._types import NotGiven
    from ....resources.beta.agents.sessions.sessions import AsyncSessions, Sessions
    from ....types.beta.agent_session_event import AgentSessionEvent
    from ....types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
    from ...beta.agents._result import AgentTurnResult
    from ...beta.agents._tool_error import AsyncToolErrorHandler, ToolErrorHandler
    from ._types import AsyncToolHandler, ToolHandler


class _Opening(NamedTuple):
    """How a turn begins; made of the arguments, before anything is sent."""

    sessions: Any  # the resource of either world
    session_id: str
    messages: list[Any]
    idempotency_key: str
    timeout: float | httpx.Timeout | NotGiven | None

    def steps(self) -> Flow[Any]:
        """Look at the session, listen, and only then speak, so that no event is missed; give the events."""
        session = yield Ask(partial(self.sessions.retrieve, self.session_id, timeout=self.timeout))
        status = text_of(session, "status")
        if status != "idle":
            raise ValueError(
                f"Session {self.session_id} is {status!r}, and `sessions.stream` starts a turn of one that is"
                " idle; follow what goes on there with `sessions.events.stream`."
            )
        events = yield Ask(partial(self.sessions.events.stream, self.session_id, timeout=self.timeout))
        spoken = {"type": "agent.session.input.message", "input": self.messages}
        extras = {"idempotency_key": self.idempotency_key, "timeout": self.timeout}
        try:
            yield Ask(partial(self.sessions.events.create, self.session_id, events=[spoken], **extras))
        except BaseException:
            yield Ask(events.close)
            raise
        return events


class _Nothing:
    """The events of a stream that is not open: the next one is an error."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __next__(self) -> NoReturn:
        raise self._error

    async def __anext__(self) -> NoReturn:
        raise self._error

    def __iter__(self) -> Self:
        return self

    __aiter__ = __iter__


class _SessionStream(Generic[OutputT]):
    """What the streams of both worlds are made of."""

    def __init__(
        self,
        sessions: Any,  # Any: the resource of either world
        session_id: str,
        input: str | Iterable[Any],
        output_type: type[OutputT] | None,
        dispatcher: Any,  # Any: as above
        key: str | Omit,
        timeout: float | httpx.Timeout | NotGiven | None,
    ) -> None:
        if output_type is not None:
            validate_output_type(output_type)
        text = [{"type": "input_text", "text": input}]
        messages = [{"role": "user", "content": text}] if isinstance(input, str) else list(input)
        if not input or not messages:
            raise ValueError("`input` is empty: a turn begins with what the user says.")
        self._client = sessions._client
        self._opening = _Opening(sessions, session_id, messages, fresh_key() if isinstance(key, Omit) else key, timeout)
        self._dispatcher = dispatcher
        self._follower: Follower[OutputT] = Follower(dispatcher, output_type, session_id, one_turn=True)
        self._stream: Any = None  # the events of the session
        self._events: Any = _Nothing(RuntimeError("The stream is not open; use `sessions.stream` in a `with` block."))

    def with_result_collection(self) -> Self:
        """Itself: what the result is made of is kept in any case."""
        return self

    def _check_open(self) -> None:
        if self._stream is None:
            next(self._events)


class AgentSessionStream(_SessionStream[OutputT]):
    """Events of one turn, in order; made by `client.beta.agents.sessions.stream`, and used in a `with` block.

    The input is sent when the block is entered. Leaving it closes the connection, but does not stop the turn.
    """

    def __init__(
        self,
        sessions: Sessions,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam],
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        on_tool_error: ToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        dispatcher = ToolDispatcher(sessions, tool_handlers, on_tool_error, timeout)
        super().__init__(sessions, session_id, input, output_type, dispatcher, idempotency_key, timeout)

    def __enter__(self) -> Self:
        self._stream = drive(self._client, self._opening.steps())
        self._events = followed(self._stream, self._follower, self._dispatcher)
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> AgentSessionEvent:
        self._follower.ending.check()
        return cast("AgentSessionEvent", next(self._events))

    def until_done(self) -> None:
        """Follow the turn until the session is idle again; calls are answered on the way."""
        for _ in self:
            pass

    def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Follow the turn until the session is idle again, and give what came of it.

        Raises:
            AgentTurnResultError: the turn failed, was cancelled, waits for an action that nobody takes here, or could
                not be followed.
            AgentOutputParseError: what the agent wrote is not of `output_type`.
        """
        self._check_open()
        with self._follower.recording():
            for _ in self:
                if self._follower.is_settled():
                    break
        return self._follower.result()

    def close(self) -> None:
        """Close the connection; there are no further events."""
        self._events = _Nothing(StopIteration())
        if self._stream is not None:
            self._stream.close()


class AsyncAgentSessionStream(_SessionStream[OutputT]):
    """Async twin of `AgentSessionStream`."""

    def __init__(
        self,
        sessions: AsyncSessions,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam],
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        on_tool_error: AsyncToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        dispatcher = AsyncToolDispatcher(sessions, tool_handlers, on_tool_error, timeout)
        super().__init__(sessions, session_id, input, output_type, dispatcher, idempotency_key, timeout)

    async def __aenter__(self) -> Self:
        self._stream = await drive_async(self._client, self._opening.steps())
        self._events = followed_async(self._stream, self._follower, self._dispatcher)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AgentSessionEvent:
        self._follower.ending.check()
        return cast("AgentSessionEvent", await self._events.__anext__())

    async def until_done(self) -> None:
        """Async twin of `AgentSessionStream.until_done`."""
        async for _ in self:
            pass

    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Async twin of `AgentSessionStream.get_final_result`."""
        self._check_open()
        with self._follower.recording():
            async for _ in self:
                if self._follower.is_settled():
                    break
        return self._follower.result()

    async def close(self) -> None:
        """Close the connection; there are no further events."""
        self._events = _Nothing(StopAsyncIteration())
        if self._stream is not None:
            await self._stream.close()
