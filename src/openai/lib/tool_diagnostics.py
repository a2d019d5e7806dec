"""What a tool runner tells whoever watches it: which stage ended how, and after how long; never what was in it."""

from __future__ import annotations

import logging
import time
from typing import Any, Callable, Optional, cast

from typing_extensions import Literal, TypeAlias, TypedDict

Api: TypeAlias = Literal["responses", "decisions", "browser", "computer"]
Stage: TypeAlias = Literal["run", "request", "arguments", "approval", "action", "output", "selection", "verification"]
Reason: TypeAlias = Literal[
    "started",
    "completed",
    "refused",
    "cancelled",
    "invalid_input",
    "invalid_output",
    "api_failed",
    "driver_failed",
    "policy_failed",
    "step_limit",
    "busy",
    "closed",
]

_log = logging.getLogger(__name__)


class ToolDiagnosticUsage(TypedDict):
    """The tokens that a request took."""

    input_tokens: int
    output_tokens: int
    total_tokens: int


class ToolDiagnostic(TypedDict):
    """One stage of a tool's run that came to its end.

    `call_id` names the call, or the candidate of a decision; `member` the function, or the action of a toolset.
    """

    api: Api
    stage: Stage
    reason: Reason
    call_id: Optional[str]
    member: Optional[str]
    duration_ms: float
    usage: Optional[ToolDiagnosticUsage]


ToolDiagnosticObserver: TypeAlias = Callable[[ToolDiagnostic], None]


def emit_tool_diagnostic(
    observer: ToolDiagnosticObserver | None,
    api: Api,
    stage: Stage,
    reason: Reason,
    started: float,
    *,
    call_id: str | None = None,
    member: str | None = None,
    usage: object = None,
) -> None:
    """Tell an observer how a stage ended, `started` being the `time.perf_counter()` of its beginning.

    An observer that fails is logged and does not disturb the run.
    """
    if observer is None:
        return
    duration = (time.perf_counter() - started) * 1000
    try:
        observer(
            ToolDiagnostic(
                api=api,
                stage=stage,
                reason=reason,
                call_id=call_id,
                member=member,
                duration_ms=duration,
                usage=_usage(usage),
            )
        )
    except Exception:
        _log.warning("The observer of tool diagnostics failed", exc_info=True)


def _usage(usage: Any) -> ToolDiagnosticUsage | None:  # Any: a model of some API's, which has these three or not
    counts = [getattr(usage, name, None) for name in ("input_tokens", "output_tokens", "total_tokens")]
    if not all(isinstance(count, int) for count in counts):
        return None
    given, got, total = cast("list[int]", counts)
    return ToolDiagnosticUsage(input_tokens=given, output_tokens=got, total_tokens=total)
