"""What came of one turn of an agent: put together from events, in a machine that does no I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Dict, Generic, Iterable, List, Optional, cast

from typing_extensions import Literal, TypeAlias, TypeVar

from ...._exceptions import OpenAIError
from ....types.beta.agents.sessions.turn import Turn
from ..._parsing._recast import listed
from ..._schema_type import OutputParsingError, schema_type

if TYPE_CHECKING:
    from ....types.beta.agent_session import RequiredAction
    from ....types.beta.agent_session_event import AgentSessionEvent
    from ....types.beta.agent_session_message import AgentSessionMessage

OutputT = TypeVar("OutputT", default=Any)
ParseT = TypeVar("ParseT")
ResultErrorReason: TypeAlias = Literal["failed", "cancelled", "requires_action", "incomplete", "observation_failed"]

SESSION = "agent.session."
TURN = "agent.session.turn."
_REASONS: Dict[ResultErrorReason, str] = {
    "failed": "it failed",
    "cancelled": "it was cancelled",
    "requires_action": "it waits for something that this stream does not do; see `required_actions`",
    "incomplete": "its events ended before it did",
    "observation_failed": "its events could not be followed to the end; it may go on without us",
}


@dataclass(frozen=True)
class AgentTurnResult(Generic[OutputT]):
    """A turn that completed: the agent's messages, without its commentary, and the value that they spell, if asked for.

    [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/turns/retrieve)
    """

    turn: Turn
    messages: List[AgentSessionMessage]
    output_parsed: Optional[OutputT] = None

    @property
    def session_id(self) -> str:
        """Id of the session."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """Id of the turn."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The text of all messages, joined; empty where there is none."""
        parts = (part for message in self.messages for part in listed(message.content))
        return "".join(text_of(part, "text") or "" for part in parts if text_of(part, "type") == "output_text")

    def parse(self, output_type: type[ParseT]) -> AgentTurnResult[ParseT]:
        """Copy the result, with `output_text` read as a value of the type.

        Raises:
            AgentOutputParseError: the text does not fit.
            TypeError: there is no JSON schema of the type.
        """
        try:
            value = schema_type(output_type).read(self.output_text)
        except OutputParsingError as cause:
            raise AgentOutputParseError(self) from cause
        return cast("AgentTurnResult[ParseT]", replace(self, output_parsed=value))


class AgentOutputParseError(OpenAIError):
    """The turn completed, but what the agent wrote is not of the type; `result` has all of it, `__cause__` says why."""

    def __init__(self, result: AgentTurnResult[Any]) -> None:  # Any: it was not parsed
        super().__init__(f"What the agent wrote in turn {result.turn_id} is not of the type that was asked for.")
        self.result = result

    def __reduce__(self) -> Any:  # Any: what pickle takes
        return type(self), (self.result,)


class AgentTurnResultError(OpenAIError):
    """A turn has no result; `reason` says why, and `messages` are those that came nevertheless."""

    def __init__(
        self,
        reason: ResultErrorReason,
        *,
        turn: Turn | None,
        session_id: str | None,
        messages: list[AgentSessionMessage],
        required_actions: list[RequiredAction],
    ) -> None:
        told = cast(object, getattr(getattr(turn, "error", None), "message", None))
        what = f"Turn {turn.id} of the agent" if turn else "The agent's turn"
        super().__init__(f"{what} has no result: {_REASONS[reason]}{f'. {told}' if isinstance(told, str) else ''}")
        self.reason = reason
        self.turn = turn
        self.session_id = session_id
        self.turn_id = turn.id if turn else None
        self.messages = messages
        self.required_actions = required_actions

    def __reduce__(self) -> Any:  # Any: what pickle takes
        state = {k: v for k, v in vars(self).items() if k not in ("reason", "turn_id")}
        return _unpickled, (self.reason, state)


def _unpickled(reason: ResultErrorReason, facts: Dict[str, Any]) -> AgentTurnResultError:
    return AgentTurnResultError(reason, **facts)


class AgentTurnResultCollector:
    """Follows the first turn that begins; takes events in any order, with whatever they lack, and never raises."""

    def __init__(self, session_id: str | None = None) -> None:
        self.session_id = session_id
        self.turn_id: str | None = None
        self.required_actions: list[RequiredAction] = []
        self.is_over = False
        """Whether the session came to rest after the turn."""
        self._turn: Turn | None = None
        self._outcome: str | None = None
        self._messages: dict[object, AgentSessionMessage] = {}

    def accept(self, event: AgentSessionEvent) -> None:
        """Note what an event says; those of other sessions and turns say nothing."""
        kind = text_of(event, "type") or ""
        session = getattr(event, "session", None)
        session_id = text_of(event, "session_id") or text_of(session, "id")
        if self.session_id is not None and session_id not in (None, self.session_id):
            return
        self.session_id = self.session_id or session_id
        if kind == f"{TURN}item.done":
            self._take_item(event, getattr(event, "item", None))
        elif kind.startswith(TURN):
            self._take_turn(event, kind[len(TURN) :], getattr(event, "turn", None))
        elif session is not None:
            self._take_session(kind[len(SESSION) :], session)

    def _take_turn(self, event: object, change: str, turn: object) -> None:
        if change not in ("created", "in_progress", "completed", "failed", "cancelled"):
            return
        turn_id = text_of(event, "turn_id") or text_of(turn, "id")
        begins = change in ("created", "in_progress") and not text_of(turn, "subagent_id")
        if self.turn_id is None and begins:
            self.turn_id = turn_id
        if turn_id is None or turn_id != self.turn_id or self._outcome:
            return
        self._turn = turn if isinstance(turn, Turn) else self._turn
        self._outcome = change if change in ("completed", "failed", "cancelled") else None

    def _take_item(self, event: object, item: object) -> None:
        from ....types.beta.agent_session_assistant_message import AgentSessionAssistantMessage
        from ....types.beta.agent_session_message import AgentSessionMessage

        turn_id = text_of(item, "turn_id") or text_of(event, "turn_id")
        if not isinstance(item, (AgentSessionMessage, AgentSessionAssistantMessage)) or turn_id != self.turn_id:
            return
        if text_of(item, "role") == "assistant" and text_of(item, "phase") != "commentary":
            key = text_of(item, "id") or len(self._messages)
            self._messages[key] = AgentSessionMessage.construct(None, **item.to_dict(warnings=False))

    def _take_session(self, status: str, session: object) -> None:
        self.required_actions = cast("list[RequiredAction]", listed(getattr(session, "required_actions", None)))
        if status == "failed" and self.turn_id is not None:
            self._outcome = self._outcome or "failed"
        if status in ("idle", "failed", "budget_reached") and self.is_done():
            self.is_over = True

    def is_done(self) -> bool:
        """Whether the turn completed, failed or was cancelled."""
        return self._outcome is not None

    def messages(self) -> list[AgentSessionMessage]:
        """The agent's messages so far, without its commentary."""
        return list(self._messages.values())

    def is_blocked(self, handled_tools: Iterable[str] = ()) -> bool:
        """Whether the turn waits for an action other than the call of one of these tools."""
        handled = frozenset(handled_tools)
        return not self.is_done() and any(
            text_of(action, "type") != "function_call" or text_of(action, "name") not in handled
            for action in self.required_actions
        )

    def error(self, reason: ResultErrorReason) -> AgentTurnResultError:
        """Make the error that says why there is no result."""
        return AgentTurnResultError(
            reason,
            turn=self._known_turn(),
            session_id=self.session_id,
            messages=self.messages(),
            required_actions=self.required_actions,
        )

    def check_outcome(self, handled_tools: Iterable[str] = ()) -> None:
        """Raise if it is certain that there will be no result.

        Raises:
            AgentTurnResultError: the turn failed, was cancelled, or waits for an action that nobody takes here.
        """
        if self._outcome in ("failed", "cancelled"):
            raise self.error(cast(ResultErrorReason, self._outcome))
        if self.is_blocked(handled_tools):
            raise self.error("requires_action")

    def result(self) -> AgentTurnResult[Any]:  # Any: it is not parsed yet
        """Give the result of the turn.

        Raises:
            AgentTurnResultError: it did not complete.
        """
        self.check_outcome()
        turn = self._known_turn()
        if not self.is_done() or turn is None:
            raise self.error("incomplete")
        return AgentTurnResult(turn, self.messages())

    def _known_turn(self) -> Turn | None:
        """The turn as far as it is known: events may have left it out."""
        if self._turn is not None or self.turn_id is None:
            return self._turn
        return Turn.construct(id=self.turn_id, session_id=self.session_id, status=self._outcome)


class AgentTurnResultCollection(Generic[OutputT]):
    """A collector, the type that the result is read as, and the error that ended the stream before its time."""

    def __init__(self, session_id: str | None = None, output_type: type[OutputT] | None = None) -> None:
        self._collector = AgentTurnResultCollector(session_id)
        self._output_type = output_type
        self._error: Exception | None = None

    def enable(self) -> AgentTurnResultCollector:
        """Give the collector; it follows the events from the first one on."""
        return self._collector

    def accept(self, event: AgentSessionEvent) -> None:
        """Note what an event says."""
        self._collector.accept(event)

    def record_error(self, error: Exception) -> None:
        """Note why there will be no further events."""
        self._error = error

    def result(self) -> AgentTurnResult[OutputT]:
        """Give the result of the turn, read as the type if there is one.

        Raises:
            AgentTurnResultError: there is none.
            AgentOutputParseError: it is not of the type.
        """
        if self._error is not None and not self._collector.is_done():
            raise self._collector.error("observation_failed") from self._error
        result = self._collector.result()
        return result.parse(self._output_type) if self._output_type is not None else result


def text_of(thing: object, name: str) -> str | None:
    """Give a member that should be text; None where it is missing or something else."""
    value = cast(object, getattr(thing, name, None))
    return value if isinstance(value, str) else None
