"""A browser that the model uses: its calls go to a driver of the caller's, the tabs and what was read go back."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Generator,
    Mapping,
    Protocol,
    Sequence,
    Tuple,
    Union,
    cast,
    overload,
)
from urllib.parse import urlsplit

from .._flow import Ask, Flow
from .._perform import AsyncFunctionError, perform, perform_async
from ..types.responses import ResponseInputImageContentParam
from ._browser_members import MEMBERS, NAVIGATION, problem_of
from ._browser_types import (
    BrowserConfirmContext as BrowserConfirmContext,
    BrowserDialogDismissed as BrowserDialogDismissed,
    BrowserDownload as BrowserDownload,
    BrowserFileInput as BrowserFileInput,
    BrowserFileOutcome as BrowserFileOutcome,
    BrowserNavigationRefused as BrowserNavigationRefused,
    BrowserObservationV1 as BrowserObservationV1,
    BrowserPoint as BrowserPoint,
    BrowserReadConfirmContext as BrowserReadConfirmContext,
    BrowserReadElement as BrowserReadElement,
    BrowserReadOption as BrowserReadOption,
    BrowserReadScope as BrowserReadScope,
    BrowserReadV1 as BrowserReadV1,
    BrowserScopedReadV1 as BrowserScopedReadV1,
    BrowserState as BrowserState,
    BrowserStateChange as BrowserStateChange,
    BrowserTab as BrowserTab,
    BrowserTabChange as BrowserTabChange,
    ClickAtInput as ClickAtInput,
    ClickInput as ClickInput,
    DragPathInput as DragPathInput,
    FindInput as FindInput,
    HoldKeysInput as HoldKeysInput,
    HoverAtInput as HoverAtInput,
    KeyInput as KeyInput,
    NavigateInput as NavigateInput,
    NewTabInput as NewTabInput,
    ReadDiagnosticsInput as ReadDiagnosticsInput,
    ReadPageInput as ReadPageInput,
    ReadPageScopedInput as ReadPageScopedInput,
    RunScriptInput as RunScriptInput,
    ScrollInput as ScrollInput,
    SelectOptionInput as SelectOptionInput,
    SetCheckedInput as SetCheckedInput,
    TabInput as TabInput,
    TypeInput as TypeInput,
    WaitForInput as WaitForInput,
    ZoomInput as ZoomInput,
)
from ._tool_lifecycle import CloseStatus, ToolLifecycle
from .tool_diagnostics import Reason, Stage, ToolDiagnosticObserver, emit_tool_diagnostic

if TYPE_CHECKING:
    from ..types.responses import ResponseFunctionToolCall
    from ..types.responses.response_input_param import FunctionCallOutput
    from .computer import Rules

BROWSER_MEMBERS: Tuple[str, ...] = tuple(MEMBERS)
DEFAULT_BROWSER_MEMBERS: Tuple[str, ...] = tuple(name for name in MEMBERS if not MEMBERS[name].on_request)

_PREFIX = "browser_"
_FILE_STATUSES = ("completed", "refused", "unknown", "interrupted")


class BrowserDriver(Protocol):
    """What carries calls out: `state`, and a method for each member, which takes its arguments as a dict."""

    def state(self) -> BrowserState: ...


class AsyncBrowserDriver(Protocol):
    """The async twin of `BrowserDriver`."""

    async def state(self) -> BrowserState: ...


class BrowserReadDriver(BrowserDriver, Protocol):
    """A driver that reads pages."""

    def read_page(self, action: ReadPageInput) -> Union[str, BrowserReadV1, None]: ...


class AsyncBrowserReadDriver(AsyncBrowserDriver, Protocol):
    """The async twin of `BrowserReadDriver`."""

    async def read_page(self, action: ReadPageInput) -> Union[str, BrowserReadV1, None]: ...


class BrowserNavigationDriver(BrowserDriver, Protocol):
    """A driver that opens addresses."""

    def navigate(self, action: NavigateInput) -> None: ...


class AsyncBrowserNavigationDriver(AsyncBrowserDriver, Protocol):
    """The async twin of `BrowserNavigationDriver`."""

    async def navigate(self, action: NavigateInput) -> None: ...


class BrowserClickDriver(BrowserDriver, Protocol):
    """A driver that clicks."""

    def click(self, action: ClickInput) -> None: ...


class AsyncBrowserClickDriver(AsyncBrowserDriver, Protocol):
    """The async twin of `BrowserClickDriver`."""

    async def click(self, action: ClickInput) -> None: ...


class BrowserScreenshotDriver(BrowserDriver, Protocol):
    """A driver that takes pictures."""

    def screenshot(self, action: TabInput) -> ResponseInputImageContentParam: ...


class AsyncBrowserScreenshotDriver(AsyncBrowserDriver, Protocol):
    """The async twin of `BrowserScreenshotDriver`."""

    async def screenshot(self, action: TabInput) -> ResponseInputImageContentParam: ...


class BrowserError(Exception):
    """Raised by a driver to tell the model why it could not do something; others stay unknown to it."""


class BrowserCancelledError(RuntimeError):
    """The call was cancelled."""


class _Refused(Exception):
    """A call that is answered with what is wrong; told to the observer as the reason of a stage."""

    def __init__(self, message: str, stage: Stage, reason: Reason) -> None:
        super().__init__(message)
        self.stage: Stage = stage
        self.reason: Reason = reason


class _BrowserBase:
    """What both toolsets share: which members there are, and the steps of a call."""

    def __init__(
        self,
        driver: Any,
        members: Sequence[str] | None,
        additional_members: Sequence[str] | None,
        confirm_reads: Sequence[str] | None,
        confirm: Callable[[Any], Any] | None,
        url_policy: Callable[[Any, str], Any] | None,
    ) -> None:
        if not callable(getattr(driver, "state", None)):
            raise TypeError("`driver` has no method state")
        self.driver, self.confirm, self.url_policy = driver, confirm, url_policy
        self._members = _chosen(driver, members, additional_members)
        self._confirmed_reads = frozenset(confirm_reads or ())
        changing = [name for name in self._members if MEMBERS[name].changes]
        if confirm is None and (changing or self._confirmed_reads):
            raise ValueError(f"`confirm` is needed for {', '.join(changing or sorted(self._confirmed_reads))}")
        if url_policy is None and set(NAVIGATION) & set(self._members):
            raise ValueError(f"`url_policy` is needed for {', '.join(NAVIGATION)}")
        if not self._confirmed_reads <= {name for name in self._members if not MEMBERS[name].changes}:
            raise ValueError("`confirm_reads` may name only members that the toolset has, and that change nothing")
        self._life = ToolLifecycle(type(self).__name__)

    @property
    def tools(self) -> list[Any]:
        """The functions as the model sees them."""
        return [MEMBERS[name].tool(name) for name in self._members]

    def close(self) -> CloseStatus:
        """Let no further call begin; one that is under way goes on to its end, and `status` is `draining`."""
        return self._life.close()

    def handles(self, call: Any) -> bool:
        """Whether a call is one of these functions."""
        return bool(call.name.startswith(_PREFIX) and call.name[len(_PREFIX) :] in MEMBERS)

    def carry_out(self, call: ResponseFunctionToolCall, rules: Rules) -> Flow[FunctionCallOutput]:
        """Do what a call of a run asks for."""
        return self._steps(call, rules.cancelled, rules.observer)

    def _steps(
        self,
        call: ResponseFunctionToolCall,
        cancelled: Callable[[], bool] | None,
        observer: ToolDiagnosticObserver | None,
    ) -> Flow[FunctionCallOutput]:
        """Look at a call, have it confirmed, do it, and look at the tabs; what goes wrong is told to the model."""
        if cancelled is not None and cancelled():
            raise BrowserCancelledError("The call was cancelled")
        member = call.name[len(_PREFIX) :] if call.name.startswith(_PREFIX) else None
        started = time.perf_counter()

        def tell(stage: Stage, reason: Reason) -> None:
            known = member if member in self._members else None
            emit_tool_diagnostic(observer, "browser", stage, reason, started, call_id=call.call_id, member=known)

        state: Any = None
        try:
            if member is None or member not in self._members:
                raise _Refused("There is no such function here.", "arguments", "invalid_input")
            arguments = _arguments(member, call.arguments)
            if member in self._confirmed_reads:
                yield from self._approve(_context(member, arguments, None, call, phase="before_read"), tell)
            state = yield from self._state()
            context = _context(member, arguments, state, call)
            if MEMBERS[member].changes:
                yield from self._approve_change(context, tell)
            if cancelled is not None and cancelled():
                raise BrowserCancelledError("The call was cancelled")
            result = yield from self._act(member, arguments)
            state = yield from self._state()
            tell("action", "completed")
        except _Refused as refused:
            tell(refused.stage, refused.reason)
            return _output(call, {"ok": False, **({"state": state} if state else {}), "error": str(refused)})
        if MEMBERS[member].gives == "image":
            return _output(call, {"ok": True, "state": state}, result)
        return _output(call, {"ok": True, "state": state, "result": result})

    def _approve_change(self, context: Any, tell: Callable[[Stage, Reason], None]) -> Flow[None]:
        url: Any = context["arguments"].get("url")
        policy = self.url_policy if context["member"] in NAVIGATION and url is not None else None
        if policy is not None and not (yield Ask(partial(policy, context, cast(str, url)))):
            raise _Refused("This address was not approved.", "approval", "refused")
        yield from self._approve(context, tell)

    def _approve(self, context: Any, tell: Callable[[Stage, Reason], None]) -> Flow[None]:
        assert self.confirm is not None
        if not (yield Ask(partial(self.confirm, context))):
            raise _Refused("This was not approved; try it again only if the user asks.", "approval", "refused")
        tell("approval", "completed")

    def _act(self, member: str, arguments: Mapping[str, Any]) -> Flow[Any]:
        if member == "list_tabs":
            return None
        try:
            result = yield Ask(partial(getattr(self.driver, member), arguments))
        except BrowserError as error:
            raise _Refused(str(error), "action", "driver_failed") from error
        except (BrowserCancelledError, AsyncFunctionError):
            raise
        except Exception as error:
            raise _Refused("It failed.", "action", "driver_failed") from error
        with _driver_result(member):
            json.dumps(result)
            check = _CHECKS.get(MEMBERS[member].gives)
            if check is not None and not check(result):
                raise TypeError(f"not what `{member}` gives: {type(result).__name__}")
        return result

    def _state(self) -> Flow[Any]:
        """The tabs as the model may see them: of their addresses the origin only, since the rest may hold secrets."""
        state: Any = yield Ask(self.driver.state)
        with _driver_result("state"):
            return {**state, "tabs": [{**tab, "url": _origin(tab["url"])} for tab in state["tabs"]]}


def _chosen(driver: Any, members: Sequence[str] | None, additional_members: Sequence[str] | None) -> Tuple[str, ...]:
    """The members: those asked for, or else those of the usual ones that the driver has."""
    if members is not None and additional_members is not None:
        raise ValueError("Give either `members` or `additional_members`, not both")
    given = [*(members or ()), *(additional_members or ())]
    if isinstance(members or additional_members, str) or len({*given}) < len(given) or not {*given} <= {*MEMBERS}:
        raise ValueError(f"Members must be different names out of {', '.join(MEMBERS)}")
    lacking = [name for name in given if name != "list_tabs" and not callable(getattr(driver, name, None))]
    if lacking:
        raise TypeError(f"`driver` has no method {', '.join(lacking)}")
    if members is not None:
        return tuple(members)
    usual = [name for name in DEFAULT_BROWSER_MEMBERS if name == "list_tabs" or callable(getattr(driver, name, None))]
    return tuple(dict.fromkeys([*usual, *given]))


def _arguments(member: str, text: str | None) -> dict[str, Any]:
    try:
        arguments = json.loads(text or "{}")
    except ValueError:
        raise _Refused("The arguments must be JSON.", "arguments", "invalid_input") from None
    problem = problem_of(arguments, MEMBERS[member].parameters())
    if problem:
        raise _Refused(f"Invalid arguments: {problem}.", "arguments", "invalid_input")
    return cast("dict[str, Any]", arguments)


def _context(member: str, arguments: Any, state: Any, call: ResponseFunctionToolCall, **more: str) -> dict[str, Any]:
    return {"member": member, "arguments": arguments, "state": state, "call_id": call.call_id, **more}


def _output(call: ResponseFunctionToolCall, said: Mapping[str, Any], *content: Any) -> FunctionCallOutput:
    parts = [{"type": "input_text", "text": json.dumps(said, ensure_ascii=False)}, *content]
    return cast("FunctionCallOutput", {"type": "function_call_output", "call_id": call.call_id, "output": parts})


def _origin(url: str) -> str:
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}" if host else f"{parts.scheme}:"


@contextmanager
def _driver_result(member: str) -> Generator[None, None, None]:
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError) as cause:
        raise RuntimeError(f"The driver's `{member}` gave something that cannot be sent") from cause


def _is_read(value: Any) -> bool:
    return value is None or isinstance(value, str) or (isinstance(value, dict) and "text" in value)


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "image": lambda value: isinstance(value, dict) and cast("dict[str, Any]", value).get("type") == "input_image",
    "read": _is_read,
    "scoped read": lambda value: isinstance(value, dict) and "scopes" in value,
    "text": lambda value: isinstance(value, str),
    "file": lambda value: isinstance(value, dict) and cast("dict[str, Any]", value).get("status") in _FILE_STATUSES,
}


class BrowserToolset(_BrowserBase):
    """A browser for the model to use.

    Args:
        driver: carries the calls out; its methods say which of the usual members there are.
        members: the members to have, in the place of the usual ones (`DEFAULT_BROWSER_MEMBERS`).
        additional_members: members to have beside the usual ones.
        confirm_reads: members that only look and are confirmed all the same, before anything is read.
        confirm: given each call that changes something; if it returns false, the model is told so.
        url_policy: given each address that is to be opened.

    Raises:
        ValueError, TypeError: an argument makes no sense; the message names it.
    """

    @overload
    def __init__(
        self,
        driver: BrowserDriver,
        *,
        members: Sequence[str] | None = None,
        additional_members: Sequence[str] | None = None,
        confirm_reads: None = None,
        confirm: Callable[[BrowserConfirmContext], bool] | None = None,
        url_policy: Callable[[BrowserConfirmContext, str], bool] | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        driver: BrowserDriver,
        *,
        members: Sequence[str] | None = None,
        additional_members: Sequence[str] | None = None,
        confirm_reads: Sequence[str],
        confirm: Callable[[Union[BrowserConfirmContext, BrowserReadConfirmContext]], bool],
        url_policy: Callable[[BrowserConfirmContext, str], bool] | None = None,
    ) -> None: ...
    def __init__(
        self,
        driver: BrowserDriver,
        *,
        members: Sequence[str] | None = None,
        additional_members: Sequence[str] | None = None,
        confirm_reads: Sequence[str] | None = None,
        confirm: Callable[[Any], bool] | None = None,
        url_policy: Callable[[BrowserConfirmContext, str], bool] | None = None,
    ) -> None:
        super().__init__(driver, members, additional_members, confirm_reads, confirm, url_policy)

    def execute(
        self,
        call: ResponseFunctionToolCall,
        *,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> FunctionCallOutput:
        """Carry out one call; return the item to send back, which says how it went and lists the tabs.

        Raises:
            BrowserCancelledError: `cancelled` says so.
            RuntimeError: the driver's state or result cannot be sent, or the toolset is busy or closed.
        """
        with self._life.call():
            return perform(self._steps(call, cancelled, on_diagnostic))


class AsyncBrowserToolset(_BrowserBase):
    """The async twin of `BrowserToolset`; its functions are async, but `cancelled`."""

    @overload
    def __init__(
        self,
        driver: AsyncBrowserDriver,
        *,
        members: Sequence[str] | None = None,
        additional_members: Sequence[str] | None = None,
        confirm_reads: None = None,
        confirm: Callable[[BrowserConfirmContext], Awaitable[bool]] | None = None,
        url_policy: Callable[[BrowserConfirmContext, str], Awaitable[bool]] | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        driver: AsyncBrowserDriver,
        *,
        members: Sequence[str] | None = None,
        additional_members: Sequence[str] | None = None,
        confirm_reads: Sequence[str],
        confirm: Callable[[Union[BrowserConfirmContext, BrowserReadConfirmContext]], Awaitable[bool]],
        url_policy: Callable[[BrowserConfirmContext, str], Awaitable[bool]] | None = None,
    ) -> None: ...
    def __init__(
        self,
        driver: AsyncBrowserDriver,
        *,
        members: Sequence[str] | None = None,
        additional_members: Sequence[str] | None = None,
        confirm_reads: Sequence[str] | None = None,
        confirm: Callable[[Any], Awaitable[bool]] | None = None,
        url_policy: Callable[[BrowserConfirmContext, str], Awaitable[bool]] | None = None,
    ) -> None:
        super().__init__(driver, members, additional_members, confirm_reads, confirm, url_policy)

    async def execute(
        self,
        call: ResponseFunctionToolCall,
        *,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> FunctionCallOutput:
        """Async twin of `BrowserToolset.execute`."""
        with self._life.call():
            return await perform_async(self._steps(call, cancelled, on_diagnostic))
