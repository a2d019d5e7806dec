"""A computer that the model uses: its actions go to a driver of the caller's, screenshots go back."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Mapping, NamedTuple, Protocol, Union, cast

from typing_extensions import TypeAlias

from .._flow import Ask, Flow
from .._perform import perform, perform_async
from ..types.responses import computer_action as modern, response_computer_tool_call as legacy
from ..types.responses.computer_action import ComputerAction
from ..types.responses.response_computer_tool_call import Action
from ..types.responses.response_computer_tool_call_output_screenshot_param import (
    ResponseComputerToolCallOutputScreenshotParam,
)
from ._tool_lifecycle import CloseStatus, ToolLifecycle
from .tool_diagnostics import Reason, Stage, ToolDiagnosticObserver, emit_tool_diagnostic

if TYPE_CHECKING:
    from .._client import AsyncOpenAI, OpenAI
    from ..types.responses import Response, ResponseComputerToolCall
    from ..types.responses.response_create_params import ResponseCreateParamsNonStreaming
    from ..types.responses.response_input_param import ComputerCallOutput

ComputerActionInput: TypeAlias = Union[Action, ComputerAction]
Screenshot: TypeAlias = ResponseComputerToolCallOutputScreenshotParam

ACTIONS = ("click", "double_click", "drag", "keypress", "move", "scroll", "type", "wait")


class ComputerDriver(Protocol):
    """What carries actions out, on a real screen, in a browser or in a virtual machine."""

    def click(self, action: Union[modern.Click, legacy.ActionClick]) -> None: ...
    def double_click(self, action: Union[modern.DoubleClick, legacy.ActionDoubleClick]) -> None: ...
    def drag(self, action: Union[modern.Drag, legacy.ActionDrag]) -> None: ...
    def keypress(self, action: Union[modern.Keypress, legacy.ActionKeypress]) -> None: ...
    def move(self, action: Union[modern.Move, legacy.ActionMove]) -> None: ...
    def scroll(self, action: Union[modern.Scroll, legacy.ActionScroll]) -> None: ...
    def type(self, action: Union[modern.Type, legacy.ActionType]) -> None: ...
    def wait(self, action: Union[modern.Wait, legacy.ActionWait]) -> None: ...
    def screenshot(self) -> Screenshot: ...


class AsyncComputerDriver(Protocol):
    """The async twin of `ComputerDriver`."""

    async def click(self, action: Union[modern.Click, legacy.ActionClick]) -> None: ...
    async def double_click(self, action: Union[modern.DoubleClick, legacy.ActionDoubleClick]) -> None: ...
    async def drag(self, action: Union[modern.Drag, legacy.ActionDrag]) -> None: ...
    async def keypress(self, action: Union[modern.Keypress, legacy.ActionKeypress]) -> None: ...
    async def move(self, action: Union[modern.Move, legacy.ActionMove]) -> None: ...
    async def scroll(self, action: Union[modern.Scroll, legacy.ActionScroll]) -> None: ...
    async def type(self, action: Union[modern.Type, legacy.ActionType]) -> None: ...
    async def wait(self, action: Union[modern.Wait, legacy.ActionWait]) -> None: ...
    async def screenshot(self) -> Screenshot: ...


class ComputerUseError(RuntimeError):
    """The computer could not or must not be used as the model asked; `response` is the answer that asked, if known."""

    def __init__(self, message: str, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class Rules(NamedTuple):
    """What the caller has to say while calls are carried out; each function may be async on an async client."""

    approve_safety_checks: Callable[[ResponseComputerToolCall], Any] | None = None
    before_action: Callable[[ComputerActionInput], Any] | None = None
    cancelled: Callable[[], bool] | None = None
    observer: ToolDiagnosticObserver | None = None


def carry_out(driver: Any, call: ResponseComputerToolCall, rules: Rules) -> Flow[ComputerCallOutput]:
    """Do what a call asks for, all or, when something is not approved, no more; then take a screenshot."""
    actions = _actions(call)
    if call.pending_safety_checks:
        yield from _approve(rules, rules.approve_safety_checks, call, "The pending safety checks", call, None)
    for action in actions:
        if action.type == "screenshot":  # one is taken in any case, after the last action
            continue
        if rules.before_action is not None:
            yield from _approve(rules, rules.before_action, action, f"The action {action.type}", call, action.type)
        yield from _do(rules, call, action.type, partial(getattr(driver, action.type), action))
    screenshot: Any = yield from _do(rules, call, "screenshot", driver.screenshot, check=_is_screenshot)
    acknowledged = [check.to_dict() for check in call.pending_safety_checks or ()]
    output = {"type": "computer_call_output", "call_id": call.call_id, "output": screenshot}
    return cast("ComputerCallOutput", {**output, "acknowledged_safety_checks": acknowledged})


def _actions(call: ResponseComputerToolCall) -> list[Any]:
    if call.status not in (None, "completed"):
        raise ComputerUseError(f"The computer call {call.call_id} is {call.status}, not completed")
    actions: list[Any] = [*(call.actions or ())] or [action for action in (call.action,) if action is not None]
    if not actions:
        raise ComputerUseError(f"The computer call {call.call_id} has no action")
    for action in actions:
        if getattr(action, "type", None) not in (*ACTIONS, "screenshot"):
            raise ComputerUseError(f"The computer call {call.call_id} asks for an unknown action: {action}")
    return actions


def _approve(
    rules: Rules,
    ask: Callable[[Any], Any] | None,
    about: Any,
    what: str,
    call: ResponseComputerToolCall,
    member: str | None,
) -> Flow[None]:
    started = time.perf_counter()
    approved = bool(ask is not None and (yield Ask(partial(ask, about))))
    _emit(rules, "approval", "completed" if approved else "refused", started, call, member)
    if not approved:
        raise ComputerUseError(f"{what} of the computer call {call.call_id} must be approved, and nobody did")


def _do(
    rules: Rules,
    call: ResponseComputerToolCall,
    member: str,
    act: Callable[[], Any],
    check: Callable[[Any], bool] = lambda _: True,
) -> Flow[Any]:
    if rules.cancelled is not None and rules.cancelled():
        raise ComputerUseError("The run was cancelled")
    started = time.perf_counter()
    try:
        result = yield Ask(act)
        if not check(result):
            raise ComputerUseError("The driver's screenshot must be a computer_screenshot with image_url or file_id")
    except Exception:
        _emit(rules, "action", "driver_failed", started, call, member)
        raise
    _emit(rules, "action", "completed", started, call, member)
    return result


def _is_screenshot(value: Any) -> bool:
    if not isinstance(value, Mapping):
        return False
    shot = cast("Mapping[str, object]", value)
    return shot.get("type") == "computer_screenshot" and any(shot.get(key) for key in ("image_url", "file_id"))


def _emit(
    rules: Rules, stage: Stage, reason: Reason, started: float, call: ResponseComputerToolCall, member: str | None
) -> None:
    emit_tool_diagnostic(rules.observer, "computer", stage, reason, started, call_id=call.call_id, member=member)


class _BaseToolset:
    def __init__(self, driver: Any) -> None:
        missing = [name for name in (*ACTIONS, "screenshot") if not callable(getattr(driver, name, None))]
        if missing:
            raise TypeError(f"`driver` has no method {', '.join(missing)}")
        self.driver = driver
        self._life = ToolLifecycle(type(self).__name__)

    def close(self) -> CloseStatus:
        """Let no further call begin; one that is under way goes on to its end, and `status` is `draining`."""
        return self._life.close()


class ComputerToolset(_BaseToolset):
    """A computer for the model to use.

    Args:
        driver: carries the actions out; see `ComputerDriver`.
    """

    driver: ComputerDriver

    def __init__(self, driver: ComputerDriver) -> None:
        super().__init__(driver)

    def run(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int = 20,
        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None = None,
        before_action: Callable[[ComputerActionInput], bool] | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> Response:
        """Go round, request and actions, until the model answers without a call; return that answer.

        A call with pending safety checks is carried out only if `approve_safety_checks` agrees, an action only if
        `before_action` does, where it is given. `cancelled` is asked before each step and each action.
        [API reference](https://platform.openai.com/docs/api-reference/responses/create)

        Raises:
            ComputerUseError: something was not approved, cancelled, incomplete, or out of `max_steps` requests.
            ValueError: `params` has what a run cannot have, or `max_steps` is no whole number from 1.
        """
        from ._responses_run import computer_run, stopped_as_computer_use

        rules = Rules(approve_safety_checks, before_action, cancelled, on_diagnostic)
        run = computer_run(client, self.driver, params, max_steps, rules)
        with self._life.call(), stopped_as_computer_use(run):
            return perform(run.to_the_end())

    def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None = None,
        before_action: Callable[[ComputerActionInput], bool] | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> ComputerCallOutput:
        """Carry out one call; return the item to send back, with a screenshot. Arguments and errors as in `run`."""
        rules = Rules(approve_safety_checks, before_action, cancelled, on_diagnostic)
        with self._life.call():
            return perform(carry_out(self.driver, call, rules))


class AsyncComputerToolset(_BaseToolset):
    """The async twin of `ComputerToolset`."""

    driver: AsyncComputerDriver

    def __init__(self, driver: AsyncComputerDriver) -> None:
        super().__init__(driver)

    async def run(
        self,
        client: AsyncOpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int = 20,
        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None = None,
        before_action: Callable[[ComputerActionInput], Awaitable[bool]] | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> Response:
        """Async twin of `ComputerToolset.run`."""
        from ._responses_run import computer_run, stopped_as_computer_use

        rules = Rules(approve_safety_checks, before_action, cancelled, on_diagnostic)
        run = computer_run(client, self.driver, params, max_steps, rules)
        with self._life.call(), stopped_as_computer_use(run):
            return await perform_async(run.to_the_end())

    async def execute(
        self,
        call: ResponseComputerToolCall,
        *,
        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None = None,
        before_action: Callable[[ComputerActionInput], Awaitable[bool]] | None = None,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> ComputerCallOutput:
        """Async twin of `ComputerToolset.execute`."""
        rules = Rules(approve_safety_checks, before_action, cancelled, on_diagnostic)
        with self._life.call():
            return await perform_async(carry_out(self.driver, call, rules))
