"""Letting a model work with tools of the caller's: functions, a computer, a browser, until it has its answer."""

from __future__ import annotations

from asyncio import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncGenerator,
    Awaitable,
    Callable,
    Generator,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
    Union,
)

from typing_extensions import Literal, TypeAlias

from .._perform import perform, perform_async
from ..types.responses import (
    Response,
)
from ..types.responses.response_input_param import FunctionCallOutput
from ._context_budget import (
    AsyncContextBudget as AsyncContextBudget,
    ContextBudget as ContextBudget,
    ContextBudgetDecision as ContextBudgetDecision,
    ContextBudgetSnapshot as ContextBudgetSnapshot,
    check_budget,
)
from ._responses_run import MAX_STEPS, Plan, Run, check_steps, id_of, plain, read_params
from ._responses_tools import (
    AsyncRegisteredFunction as AsyncRegisteredFunction,
    AsyncResponsesToolLedger as AsyncResponsesToolLedger,
    EarlyExecution as EarlyExecution,
    FunctionResult as FunctionResult,
    Registered,
    RegisteredFunction as RegisteredFunction,
    ResponsesToolCheckpoint as ResponsesToolCheckpoint,
    ResponsesToolLedger as ResponsesToolLedger,
    ToolOutput as ToolOutput,
)
from ._tool_lifecycle import CloseStatus, RunStopped, ToolLifecycle
from .computer import AsyncComputerToolset, ComputerActionInput, ComputerToolset, Rules
from .tool_diagnostics import ToolDiagnosticObserver

if TYPE_CHECKING:
    from .._client import AsyncOpenAI, OpenAI
    from ..types.responses import ResponseComputerToolCall, ResponseFunctionToolCall
    from ..types.responses.response_create_params import ResponseCreateParamsNonStreaming
    from ..types.responses.response_output_item import McpApprovalRequest
    from .browser import AsyncBrowserToolset, BrowserToolset
    from .streaming.responses import ResponseStreamEvent

    EarlyCall: TypeAlias = Union[ResponseFunctionToolCall, ResponseComputerToolCall]


@dataclass
class ResponsesRunnerTurn:
    """One response of a run, before the calls that it makes are carried out."""

    response: Response
    step: int
    final: bool
    tools_executed: bool
    attempted_call_ids: Tuple[str, ...]
    completed_call_ids: Tuple[str, ...]
    _run: Optional[Run] = field(repr=False, default=None)  # while the turn can still be changed

    def supply_outputs(self, outputs: List[FunctionCallOutput]) -> None:
        """Give outputs in the place of functions that allow it; those are not called.

        Raises:
            ValueError: a call is unknown, has an output already, or its function does not allow it.
        """
        run = self._changeable()
        calls = {id_of(call): call for call in run.suppliable()}
        given = [output.get("call_id") or "" for output in outputs]
        wrong = [id_ for id_ in given if id_ not in calls or given.count(id_) > 1]
        if wrong:
            raise ValueError(f"`outputs`: no output can be supplied for the calls {wrong}")
        for id_, output in zip(given, outputs):
            run.supply(calls[id_], output)

    def append_user_text(self, text: str) -> None:
        """Say something to the model after the outputs of this turn."""
        self._changeable().notes.append({"role": "user", "content": text})

    def leave(self) -> None:
        """Go on: from here the turn cannot be changed."""
        self._run = None

    def _changeable(self) -> Run:
        if self.final or self._run is None:
            raise ValueError("Only the turn that the run is at, and not the final one, can be changed")
        return self._run


class ToolRunnerError(RuntimeError):
    """A run that did not come to its end; the ids of the calls that were begun and of those that were completed."""

    def __init__(self, message: str, attempted_call_ids: Sequence[str], completed_call_ids: Sequence[str]) -> None:
        super().__init__(message)
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (str(self), self.attempted_call_ids, self.completed_call_ids)


class ToolRunnerCancelledError(CancelledError):
    """The task of a run was cancelled; the ids of the calls that were begun and of those that were completed."""

    def __init__(self, attempted_call_ids: Sequence[str], completed_call_ids: Sequence[str]) -> None:
        super().__init__("The run was cancelled.")
        self.attempted_call_ids = tuple(attempted_call_ids)
        self.completed_call_ids = tuple(completed_call_ids)

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self.attempted_call_ids, self.completed_call_ids)


class _BaseRunner:
    def __init__(
        self, browser: Any, computer: Any, functions: Sequence[Registered] | None, early: EarlyExecution | None
    ) -> None:
        self._functions = {function.tool["name"]: function for function in functions or ()}
        if len(self._functions) < len(functions or ()) or not all(self._functions):
            raise ValueError("`functions` must have different names, none of them empty")
        if early is not None and not self._functions.keys() >= set(early["functions"]):
            raise ValueError("`early_execution` may name only functions that are registered")
        self._browser, self._computer, self._early = browser, computer, early
        self._life = ToolLifecycle(type(self).__name__)

    def close(self) -> CloseStatus:
        """Let no further run begin; one that is under way goes on to its end, and `status` is `draining`."""
        return self._life.close()

    def _plan(self, client: Any, params: Any, is_async: bool, options: dict[str, Any]) -> Run:
        """Look at the arguments, and refuse what makes no sense before anything is sent."""
        ledger: Any = options["ledger"]
        if options["eager"] and not options["stream"]:
            raise ValueError("`eager` needs `stream=True`")
        if options["context_budget"] is not None:
            check_budget(options["context_budget"])
        driver = None if self._computer is None else self._computer.driver
        sent, history = read_params(params, self._functions, driver, self._browser)
        resumed = ledger.resume_from if ledger is not None else None
        max_steps: Any = options["max_steps"]
        if max_steps is None:
            max_steps = resumed["max_steps"] if resumed else MAX_STEPS
        identity: dict[str, Any] = {
            "version": 1,
            "run_id": ledger.run_id if ledger is not None else "",
            "max_steps": check_steps(max_steps),
            "tools": plain(sent["tools"]),
            "output_override_names": [name for name, f in self._functions.items() if f.allow_output_override],
        }
        if resumed is not None:
            _check_resumable(resumed, identity)
            identity, history = {**resumed, **identity}, [*resumed["history"], *history]
        rules = Rules(
            options["approve_safety_checks"], options["before_action"], options["cancelled"], options["on_diagnostic"]
        )
        plan = Plan(
            client,
            is_async,
            sent,
            history,
            identity["max_steps"],
            rules,
            functions=self._functions,
            computer=driver,
            browser=self._browser,
            streams=options["stream"],
            is_early=self._is_early if options["eager"] else lambda call: False,
            before_early_call=options["before_early_call"],
            limit=options["max_concurrent_calls"],
            on_event=options["on_event"],
            approve_mcp=options["approve_mcp"],
            budget=options["context_budget"],
            save=None if ledger is None else ledger.save,
            checkpoint=identity,
        )
        return Run(plan)

    def _is_early(self, call: Any) -> bool:
        if self._early is None:
            return True
        return self._early["computer"] if call.type == "computer_call" else call.name in self._early["functions"]


def _check_resumable(checkpoint: Mapping[str, Any], identity: Mapping[str, Any]) -> None:
    if checkpoint.get("phase") != "boundary":
        raise ValueError(
            f"`ledger`: a checkpoint of the phase {checkpoint.get('phase')!r} cannot be resumed; whether its calls were"
            " carried out is for you to find out"
        )
    for name, value in identity.items():
        if checkpoint.get(name) != value:
            raise ValueError(f"`ledger`: the checkpoint is of a run with another {name}")


@contextmanager
def _failures(run: Run) -> Generator[None, None, None]:
    """Whatever ends a run early is one error, which knows how far it came."""
    try:
        yield
    except RunStopped as stopped:
        raise ToolRunnerError(str(stopped), run.attempted, run.completed) from stopped.__cause__
    except CancelledError as error:
        raise ToolRunnerCancelledError(run.attempted, run.completed) from error
    except Exception as cause:
        message = f"The run failed before its end: {type(cause).__name__}, which is chained"
        raise ToolRunnerError(message, run.attempted, run.completed) from cause


def _turn(run: Run, response: Response) -> ResponsesRunnerTurn:
    final = not run.calls
    executed = not final and all(id_of(call) in run.outputs for call in run.calls)
    ids = tuple(run.attempted), tuple(run.completed)
    return ResponsesRunnerTurn(response, run.step, final, executed, *ids, run)


class ResponsesToolRunner(_BaseRunner):
    """Goes round with a model: sends the history, carries out the calls of the response, sends their outputs.

    Args:
        browser: a toolset for a browser.
        computer: a toolset for a computer.
        functions: the functions that the model may call.
        early_execution: with `eager`, what may be carried out while the response is still streamed; else everything.
    """

    def __init__(
        self,
        *,
        browser: BrowserToolset | None = None,
        computer: ComputerToolset | None = None,
        functions: list[RegisteredFunction] | None = None,
        early_execution: EarlyExecution | None = None,
    ) -> None:
        super().__init__(browser, computer, functions, early_execution)

    def run(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int | None = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Callable[[ResponseStreamEvent[None]], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None = None,
        before_action: Callable[[ComputerActionInput], bool] | None = None,
        ledger: ResponsesToolLedger | None = None,
        context_budget: ContextBudget | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
        approve_mcp: Callable[[McpApprovalRequest], bool] | None = None,
        before_early_call: Callable[[EarlyCall], Literal["execute", "defer"]] | None = None,
    ) -> Response:
        """Go round until the model answers without a call; return that response.

        Args:
            client: sends the requests.
            params: those of `responses.create`; the tools of the runner are added. The whole history is sent each
                time, so that nothing has to be stored.
            max_steps: how many requests may be sent; 20.
            stream: whether responses are streamed; `on_event` is given every event.
            eager: whether calls are carried out as soon as they are complete, while the response goes on;
                `before_early_call` may say "defer" to one.
            max_concurrent_calls: how many independent functions run side by side.
            on_event: given every event of a streamed response.
            cancelled: asked before each step and each call.
            approve_safety_checks: given a computer call with pending safety checks, which is else not carried out.
            before_action: given each action of the computer; if it returns false, the run ends.
            ledger: keeps the run's state, so that it can be resumed.
            context_budget: bounds the input of the requests.
            on_diagnostic: told how every stage ended; see `openai.lib.tool_diagnostics`.
            approve_mcp: given each request for the approval of an MCP call; the answer is sent to the model.
            before_early_call: given each call that could be carried out early.

        [API reference](https://platform.openai.com/docs/api-reference/responses/create)

        Raises:
            ToolRunnerError: the run did not come to its end; the cause is chained.
            ValueError: an argument makes no sense; the message names it.
            RuntimeError: the runner is in another run, or was closed.
        """
        run = self._plan(client, params, False, locals())
        with self._life.call(), _failures(run):
            return perform(run.to_the_end())

    def iterate(
        self,
        client: OpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int | None = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Callable[[ResponseStreamEvent[None]], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        approve_safety_checks: Callable[[ResponseComputerToolCall], bool] | None = None,
        before_action: Callable[[ComputerActionInput], bool] | None = None,
        ledger: ResponsesToolLedger | None = None,
        context_budget: ContextBudget | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
        approve_mcp: Callable[[McpApprovalRequest], bool] | None = None,
        before_early_call: Callable[[EarlyCall], Literal["execute", "defer"]] | None = None,
    ) -> Generator[ResponsesRunnerTurn, None, None]:
        """Go round as `run` does, and hand over each response before its calls are carried out.

        Arguments and errors are those of `run`. Leaving the loop ends the run.
        """
        run = self._plan(client, params, False, locals())
        with self._life.call(), _failures(run):
            while True:
                turn = _turn(run, perform(run.ask()))
                yield turn
                turn.leave()
                if turn.final:
                    return
                perform(run.act())


class AsyncResponsesToolRunner(_BaseRunner):
    """The async twin of `ResponsesToolRunner`; every function that it is given is async, but `cancelled`."""

    def __init__(
        self,
        *,
        browser: AsyncBrowserToolset | None = None,
        computer: AsyncComputerToolset | None = None,
        functions: list[AsyncRegisteredFunction] | None = None,
        early_execution: EarlyExecution | None = None,
    ) -> None:
        super().__init__(browser, computer, functions, early_execution)

    async def run(
        self,
        client: AsyncOpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int | None = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Callable[[ResponseStreamEvent[None]], Awaitable[None]] | None = None,
        cancelled: Callable[[], bool] | None = None,
        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None = None,
        before_action: Callable[[ComputerActionInput], Awaitable[bool]] | None = None,
        ledger: AsyncResponsesToolLedger | None = None,
        context_budget: AsyncContextBudget | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
        approve_mcp: Callable[[McpApprovalRequest], Awaitable[bool]] | None = None,
        before_early_call: Callable[[EarlyCall], Awaitable[Literal["execute", "defer"]]] | None = None,
    ) -> Response:
        """Async twin of `ResponsesToolRunner.run`; a cancelled task raises `ToolRunnerCancelledError`."""
        run = self._plan(client, params, True, locals())
        with self._life.call(), _failures(run):
            return await perform_async(run.to_the_end())

    async def iterate(
        self,
        client: AsyncOpenAI,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: int | None = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Callable[[ResponseStreamEvent[None]], Awaitable[None]] | None = None,
        cancelled: Callable[[], bool] | None = None,
        approve_safety_checks: Callable[[ResponseComputerToolCall], Awaitable[bool]] | None = None,
        before_action: Callable[[ComputerActionInput], Awaitable[bool]] | None = None,
        ledger: AsyncResponsesToolLedger | None = None,
        context_budget: AsyncContextBudget | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
        approve_mcp: Callable[[McpApprovalRequest], Awaitable[bool]] | None = None,
        before_early_call: Callable[[EarlyCall], Awaitable[Literal["execute", "defer"]]] | None = None,
    ) -> AsyncGenerator[ResponsesRunnerTurn, None]:
        """Async twin of `ResponsesToolRunner.iterate`."""
        run = self._plan(client, params, True, locals())
        with self._life.call(), _failures(run):
            while True:
                turn = _turn(run, await perform_async(run.ask()))
                yield turn
                turn.leave()
                if turn.final:
                    return
                await perform_async(run.act())
