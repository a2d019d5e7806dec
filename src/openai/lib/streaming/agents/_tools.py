"""One call of a tool: from the arguments that the agent wrote to the event that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Dict, cast

import pydantic

from .... import _json
from ...beta.agents._result import text_of
from ...beta.agents._tool_error import AgentToolError, ToolErrorStage
from ...beta.agents._tools import FunctionTool

if TYPE_CHECKING:
    from ...._exceptions import BadRequestError
    from ....types.beta.agent_function_call_item import AgentFunctionCallItem
    from ....types.beta.agent_session_input_param import SessionInputParamAgentSessionInputToolResult
    from ._types import AsyncToolHandler, ToolHandler, ToolOutput

FAILED = "The tool failed."
"""All that the agent is told of a failure: an exception's text may hold what is none of its business."""


class ToolInvocation:
    """One call of one tool, and how far it has come."""

    def __init__(self, session_id: str, call: AgentFunctionCallItem) -> None:
        self._session_id = session_id
        self._call = call
        self._stage: ToolErrorStage = "arguments"

    def set_stage(self, stage: ToolErrorStage) -> None:
        """Say what is done next."""
        self._stage = stage

    def invoke(self, handler: ToolHandler | AsyncToolHandler) -> Any:  # Any: the output, or an awaitable of it
        """Call the handler with the arguments of the call.

        Raises:
            ValueError: the arguments are no JSON object, or, of a `FunctionTool`, don't fit; and what it raises.
        """
        value, run = arguments(self._call), cast(Any, handler)
        if isinstance(run, FunctionTool):
            value, run = run.read(value), run.run
        self.set_stage("execution")
        return cast(object, run(value))

    def failure(self, error: Exception) -> AgentToolError:
        """Say what failed, for the program that wrote the tool."""
        call = self._call
        return AgentToolError(error, call.name, self._session_id, call.turn_id, call.call_id, self._stage)


def arguments(call: AgentFunctionCallItem) -> Dict[str, Any]:
    """Read the arguments of a call, which may come as an object or as its JSON.

    Raises:
        ValueError: they are something else.
    """
    value = call.arguments
    if isinstance(value, (str, bytes)):
        value = cast(object, _json.loads(value))
    if not isinstance(value, dict):
        raise ValueError(f"The arguments of {call.name} are no JSON object but {type(value).__name__}")
    return dict(cast("Dict[str, Any]", value))


def result_event(call: AgentFunctionCallItem, output: ToolOutput) -> SessionInputParamAgentSessionInputToolResult:
    """Make the event that gives the agent what its call returned.

    Raises:
        TypeError, ValueError: it cannot be said as JSON.
    """
    return {
        "type": "agent.session.input.tool_result",
        "turn_id": call.turn_id,
        "call_id": call.call_id,
        "success": True,
        "output": _spelled(output),
    }


def failed_event(call: AgentFunctionCallItem) -> SessionInputParamAgentSessionInputToolResult:
    """Make the event that tells the agent that its call failed, and not why."""
    return {
        "type": "agent.session.input.tool_result",
        "turn_id": call.turn_id,
        "call_id": call.call_id,
        "success": False,
        "error": FAILED,
    }


def is_pending_call_race(error: BadRequestError, call_id: str) -> bool:
    """Whether the server refused the answer to this call because it does not wait for it, or not yet."""
    told = f"{error.message} {error.code} {error.param}"
    return "pending" in told and (call_id in told or "call_id" in told)


def _spelled(output: Any) -> Any:  # Any: JSON
    """Text and content go as they are, all else as the text of its JSON."""
    if output is None or isinstance(output, str):
        return output
    if not isinstance(output, (Mapping, pydantic.BaseModel, bytes, int, float)):
        try:
            output = list(output)
        except TypeError:
            pass  # a dataclass, a date: JSON knows what to do with it, or says why not
        else:
            if output and all(_is_content(part) for part in output):
                return output
    return _json.encode(cast(object, output)).decode()


def _is_content(part: object) -> bool:
    kind = cast("Mapping[str, object]", part).get("type") if isinstance(part, Mapping) else text_of(part, "type")
    return isinstance(kind, str) and kind.startswith("input_")
