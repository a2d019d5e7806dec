"""Which calls of an agent are to be answered, once each, and the flow of effects that answers one."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, Iterator, Mapping, Tuple, TypeVar, cast

from ...._exceptions import BadRequestError
from ...._flow import Ask, Flow, Pause
from ...._request import idempotency_key
from ...._types import not_given
from ....types.beta.agent_function_call_item import AgentFunctionCallItem
from ..._parsing._recast import listed
from ..._polling import drive, drive_async
from ...beta.agents._result import text_of
from ...beta.agents._tool_error import AsyncToolErrorHandler, ToolErrorHandler
from ._tools import ToolInvocation, failed_event, is_pending_call_race, result_event
from ._types import AsyncToolHandler, ToolHandler

if TYPE_CHECKING:
    import httpx

    from ...._types import NotGiven
    from ....resources.beta.agents.sessions.sessions import AsyncSessions, Sessions
    from ....types.beta.agent_session_event import AgentSessionEvent
    from ....types.beta.agent_session_input_param import SessionInputParamAgentSessionInputToolResult

HandlerT = TypeVar("HandlerT", ToolHandler, AsyncToolHandler)

logger = logging.getLogger("openai.agents")
_RACE_PAUSES = (0.1, 0.3, 1.0)  # the event that tells of a call may be ahead of the server's own account of it


class _Dispatcher(Generic[HandlerT]):
    """Picks the calls that have a handler, each one once, however often events tell of it."""

    def __init__(
        self,
        sessions: Any,  # Any: the resource of either world
        handlers: Mapping[str, HandlerT] | None,
        on_tool_error: Callable[[Any], object] | None = None,  # Any: AgentToolError, which either world's handler takes
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        self.handlers: Mapping[str, HandlerT] = dict(handlers or {})
        self._sessions = sessions
        self._on_tool_error = on_tool_error
        self._timeout = timeout
        self._taken: set[Tuple[str, str]] = set()

    def pending(
        self, event: AgentSessionEvent, session_id: str | None
    ) -> Iterator[Tuple[str, AgentFunctionCallItem, HandlerT]]:
        """Yield the calls that an event asks for, in its order; those that were yielded before are left out."""
        for call in _calls(event):
            name, key = text_of(call, "name"), (text_of(call, "turn_id"), text_of(call, "call_id"))
            if session_id is None or name is None or key[0] is None or key[1] is None:
                continue  # there is nothing to answer to; the event itself has been handed out
            if name not in self.handlers:
                if self.handlers:
                    logger.warning("The agent calls %r, which has no handler; it waits for an answer.", name)
                continue
            if key not in self._taken:
                self._taken.add(cast("Tuple[str, str]", key))
                yield session_id, call, self.handlers[name]

    def answering(self, session_id: str, call: AgentFunctionCallItem, handler: HandlerT) -> Flow[None]:
        """Call the handler, and send what it gives, or that it failed."""
        invocation = ToolInvocation(session_id, call)
        try:
            output = yield Ask(partial(invocation.invoke, handler))
            invocation.set_stage("output")
            event = result_event(call, output)
        except Exception as error:
            yield from self._report(invocation, error, call.name)
            event = failed_event(call)
        yield from self._sending(session_id, call.call_id, event)

    def _report(self, invocation: ToolInvocation, error: Exception, name: str) -> Flow[None]:
        logger.warning("The tool %r failed with %s.", name, type(error).__name__)  # its text may hold secrets
        if self._on_tool_error is None:
            return
        try:
            yield Ask(partial(self._on_tool_error, invocation.failure(error)))
        except Exception as cause:  # the agent waits for its answer all the same
            logger.warning("`on_tool_error` failed with %s.", type(cause).__name__)

    def _sending(
        self, session_id: str, call_id: str, event: SessionInputParamAgentSessionInputToolResult
    ) -> Flow[None]:
        for pause in (*_RACE_PAUSES, None):
            # A new key each time: under the old one a server may repeat its refusal.
            arguments = {"events": [event], "idempotency_key": idempotency_key(), "timeout": self._timeout}
            try:
                yield Ask(partial(self._sessions.events.create, session_id, **arguments))
                return
            except BadRequestError as error:
                if pause is None or not is_pending_call_race(error, call_id):
                    raise
            yield Pause(pause)


class ToolDispatcher(_Dispatcher[ToolHandler]):
    """Answers the calls of an agent on the calling thread, one after the other."""

    def __init__(
        self,
        sessions: Sessions,
        handlers: Mapping[str, ToolHandler] | None,
        on_tool_error: ToolErrorHandler | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        super().__init__(sessions, handlers, on_tool_error, timeout)

    def dispatch(self, pending: Tuple[str, AgentFunctionCallItem, ToolHandler]) -> None:
        """Answer one call: session id, call and handler.

        Raises:
            APIError: the answer could not be sent; it is not sent again.
        """
        drive(self._sessions._client, self.answering(*pending))


class AsyncToolDispatcher(_Dispatcher[AsyncToolHandler]):
    """Async twin of `ToolDispatcher`."""

    def __init__(
        self,
        sessions: AsyncSessions,
        handlers: Mapping[str, AsyncToolHandler] | None,
        on_tool_error: AsyncToolErrorHandler | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        super().__init__(sessions, handlers, on_tool_error, timeout)

    async def dispatch(self, pending: Tuple[str, AgentFunctionCallItem, AsyncToolHandler]) -> None:
        """Async twin of `ToolDispatcher.dispatch`."""
        await drive_async(self._sessions._client, self.answering(*pending))


def _calls(event: AgentSessionEvent) -> Iterator[AgentFunctionCallItem]:
    """The calls that an event tells of: a new one, or those that the session waits for."""
    kind = text_of(event, "type")
    if kind == "agent.session.turn.item.added":
        item = cast(object, getattr(event, "item", None))
        if isinstance(item, AgentFunctionCallItem) and text_of(item, "status") not in ("completed", "failed"):
            yield item
    elif kind == "agent.session.requires_action":
        for action in listed(getattr(getattr(event, "session", None), "required_actions", None)):
            if text_of(action, "type") == "function_call":
                told: Dict[str, Any] = {
                    k: getattr(action, k, None) for k in ("name", "arguments", "call_id", "turn_id")
                }
                yield AgentFunctionCallItem.construct(type="function_call", status="in_progress", **told)
