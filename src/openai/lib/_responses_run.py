"""Going round with the Responses API: a request, the calls that it asks for, their outputs, the next request."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, Generator, Iterator, List, Mapping, Protocol, cast

from .. import _json
from .._exceptions import OpenAIError
from .._flow import Ask, Flow
from .._perform import perform, perform_async
from ._concurrently import each, each_async
from ._context_budget import within
from ._tool_lifecycle import RunStopped, fresh_idempotency_key
from .computer import ComputerUseError, Rules, carry_out
from .streaming._stream import next_or_none
from .tool_diagnostics import Reason, Stage, emit_tool_diagnostic

if TYPE_CHECKING:
    from ..types.responses import Response

_CALLS = ("function_call", "computer_call", "mcp_approval_request")
_CALLS_OF_OTHERS = ("custom_tool_call", "local_shell_call", "shell_call", "apply_patch_call")
_SERVED = ("web_search", "file_search", "code_interpreter", "image_generation", "mcp")  # or their dated names
_COMPUTERS = ("computer", "computer_use", "computer_use_preview")
_NOT_OF_A_RUN = ("previous_response_id", "conversation", "background", "stream")
_REASONING = "reasoning.encrypted_content"
MAX_STEPS = 20


class BrowserTools(Protocol):
    """A toolset whose calls are functions of its own."""

    @property
    def tools(self) -> List[Any]: ...
    def handles(self, call: Any) -> bool: ...
    def carry_out(self, call: Any, rules: Rules) -> Flow[Any]: ...


@dataclass
class Plan:
    """What a run is given."""

    client: Any
    is_async: bool
    params: Dict[str, Any]  # of each request, without its input
    history: List[Any]
    max_steps: int
    rules: Rules
    functions: Mapping[str, Any] = field(default_factory=dict[str, Any])
    computer: Any = None
    browser: BrowserTools | None = None
    streams: bool = False
    is_early: Callable[[Any], bool] = lambda call: False
    before_early_call: Callable[[Any], Any] | None = None
    limit: int = 2
    on_event: Callable[[Any], Any] | None = None
    approve_mcp: Callable[[Any], Any] | None = None
    budget: Mapping[str, Any] | None = None
    save: Callable[[Any], Any] | None = None
    reports: bool = True  # whether the requests are told to the observer, too
    checkpoint: Mapping[str, Any] = field(default_factory=dict[str, Any])  # its identity, and where it resumes


class Run:
    """The state of a run, and its steps as loops of effects, which are the same for both worlds."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.response: Response | None = None
        self.calls: list[Any] = []  # the model's, in order, waiting for their outputs
        self.outputs: dict[str, Any] = {}
        self.notes: list[Any] = []  # to follow the outputs
        self._pending: list[Any] = []  # the items of the response that made the calls
        self._history = plan.history
        self.step = cast(int, plan.checkpoint.get("consumed_requests", 0))
        self._revision = cast(int, plan.checkpoint.get("revision", 0))
        self.attempted: list[str] = [*plan.checkpoint.get("attempted_call_ids", ())]
        self.completed: list[str] = [*plan.checkpoint.get("returned_call_ids", ())]

    def to_the_end(self) -> Flow[Response]:
        """Go round until a response makes no call."""
        while True:
            response = yield from self.ask()
            if not self.calls:
                return response
            yield from self.act()

    def ask(self) -> Flow[Response]:
        """Send the history; take the response and the calls that it makes."""
        plan = self._plan
        self._check_cancelled()
        history = self._history if plan.budget is None else (yield from within(plan.budget, self._history))
        self.step += 1
        yield from self._save("boundary")
        started = time.perf_counter()
        try:
            response = yield from self._request({**plan.params, "input": history})
        except OpenAIError:
            self._emit("request", "api_failed", started)
            raise
        self._emit("request", "completed", started, usage=response.usage)
        self.response = response
        if response.status not in (None, "completed"):
            raise RunStopped(f"The response {response.id} is {response.status}, not completed")
        self.calls = list(self._calls_of(response))
        self._pending = plain(response.output) if self.calls else []
        yield from self._save("pending" if self.calls else "final")
        return response

    def act(self) -> Flow[None]:
        """Carry out the calls, and put what was asked and answered into the history."""
        if self.step >= self._plan.max_steps:
            self._emit("run", "step_limit", time.perf_counter())
            raise RunStopped(f"`max_steps` is {self._plan.max_steps}, and the model still asks for calls")
        for batch in self._batches():
            if len(batch) == 1:
                yield from self._carry_out(batch[0])
            else:
                yield Ask(partial(self._together, batch))
        outputs = [self.outputs[id_of(call)] for call in self.calls]
        self._history = [*self._history, *self._pending, *outputs, *self.notes]
        self.calls, self._pending, self.outputs, self.notes = [], [], {}, []
        yield from self._save("boundary")

    def suppliable(self) -> Iterator[Any]:
        """The calls that have no output yet and may get one from the caller."""
        for call in self.calls:
            function = self._plan.functions.get(getattr(call, "name", ""))
            if function is not None and function.allow_output_override and id_of(call) not in self.outputs:
                yield call

    def supply(self, call: Any, output: Any) -> None:
        """Take an output from the caller, in the place of a function's."""
        self.attempted.append(id_of(call))
        self._returned(call, output)

    # -- requests

    def _request(self, arguments: dict[str, Any]) -> Flow[Response]:
        responses = self._plan.client.responses
        arguments["extra_headers"] = fresh_idempotency_key(self._plan.client)
        if not self._plan.streams:
            return cast("Response", (yield Ask(partial(responses.create, **arguments))))
        manager = responses.stream(**arguments)
        stream = yield Ask(manager.__aenter__ if self._plan.is_async else manager.__enter__)
        may_begin = True
        try:
            while (event := (yield Ask(partial(_next_event, stream)))) is not None:
                if self._plan.on_event is not None:
                    yield Ask(partial(self._plan.on_event, event))
                if event.type == "response.output_item.done" and may_begin:
                    may_begin = yield from self._begin(event.item)
            return cast("Response", (yield Ask(stream.get_final_response)))
        finally:
            yield Ask(stream.close)

    def _begin(self, item: Any) -> Flow[bool]:
        """Carry out a call while the response is still written; False if it, and with it all that follow, must wait."""
        if item.type not in _CALLS:
            return True
        if not self._plan.is_early(item) or item.type == "mcp_approval_request":
            return False
        decide = self._plan.before_early_call
        if decide is not None and (yield Ask(partial(decide, item))) != "execute":
            return False
        self._check(item)
        yield from self._carry_out(item)
        return True

    def _calls_of(self, response: Response) -> Iterator[Any]:
        answered = {getattr(item, "call_id", None) for item in response.output if item.type.endswith("_output")}
        seen: set[str] = set()
        for item in response.output:
            if item.type in _CALLS:
                if id_of(item) in seen or (id_of(item) in self.attempted and id_of(item) not in self.outputs):
                    raise RunStopped(f"The response makes the call {id_of(item)} a second time")
                seen.add(id_of(item))
                self._check(item)
                yield item
            elif item.type in _CALLS_OF_OTHERS and getattr(item, "call_id", None) not in answered:
                raise RunStopped(f"The response makes a {item.type}, which this run has nothing to carry out with")

    def _check(self, call: Any) -> None:
        plan = self._plan
        if call.type == "function_call" and not (plan.browser and plan.browser.handles(call)):
            if call.name not in plan.functions:
                raise RunStopped(f"The response calls the function {call.name}, which is not registered")
        elif call.type == "computer_call" and plan.computer is None:
            raise RunStopped("The response makes a computer_call, and this run has no computer")
        elif call.type == "mcp_approval_request" and plan.approve_mcp is None:
            raise RunStopped("The response asks for an approval of an MCP call: pass `approve_mcp`")

    # -- calls

    def _batches(self) -> Iterator[list[Any]]:
        """The calls that have no output yet: independent functions that follow each other together, the rest alone."""
        batch: list[Any] = []
        for call in self.calls:
            if id_of(call) in self.outputs:
                continue
            is_independent = getattr(self._plan.functions.get(getattr(call, "name", "")), "independent", False)
            if batch and not is_independent:
                yield batch
                batch = []
            batch.append(call)
            if not is_independent:
                yield batch
                batch = []
        if batch:
            yield batch

    def _together(self, calls: list[Any]) -> Any:
        if self._plan.is_async:
            return each_async(lambda call: perform_async(self._carry_out(call)), calls, self._plan.limit)
        return each(lambda call: perform(self._carry_out(call)), calls, self._plan.limit)

    def _carry_out(self, call: Any) -> Flow[None]:
        self._check_cancelled()
        plan = self._plan
        output: Any
        if call.type == "function_call" and not (plan.browser and plan.browser.handles(call)):
            output = yield from self._call_function(call)
        else:
            yield from self._attempt(call)
            if call.type == "mcp_approval_request":
                output = yield from self._approve_mcp(call)
            elif call.type == "computer_call":
                output = yield from carry_out(plan.computer, call, plan.rules)
            else:
                assert plan.browser is not None
                output = yield from plan.browser.carry_out(call, plan.rules)
        self._returned(call, output)
        yield from self._save("pending")

    def _call_function(self, call: Any) -> Flow[Any]:
        registered = self._plan.functions[call.name]
        started = time.perf_counter()
        try:
            arguments = registered.read(call.arguments or "")
        except ValueError:
            self._emit("arguments", "invalid_input", started, call)
            raise
        yield from self._attempt(call)
        started = time.perf_counter()
        try:
            result = yield Ask(partial(registered.execute, arguments))
        except Exception:
            self._emit("action", "driver_failed", started, call)
            raise
        self._emit("action", "completed", started, call)
        if not isinstance(result, (str, list)):
            self._emit("output", "invalid_output", started, call)
            kind = type(cast(object, result)).__name__
            raise TypeError(f"The function {call.name} must return a string or a list of content, not {kind}")
        return {"type": "function_call_output", "call_id": call.call_id, "output": cast(object, result)}

    def _approve_mcp(self, request: Any) -> Flow[Any]:
        started = time.perf_counter()
        approved = bool((yield Ask(partial(cast(Any, self._plan.approve_mcp), request))))
        self._emit("approval", "completed" if approved else "refused", started, request)
        return {"type": "mcp_approval_response", "approval_request_id": request.id, "approve": approved}

    def _attempt(self, call: Any) -> Flow[None]:
        self.attempted.append(id_of(call))
        yield from self._save("pending")

    def _returned(self, call: Any, output: Any) -> None:
        self.completed.append(id_of(call))
        self.outputs[id_of(call)] = output

    # -- around

    def _check_cancelled(self) -> None:
        if self._plan.rules.cancelled is not None and self._plan.rules.cancelled():
            raise RunStopped("The run was cancelled")

    def _save(self, phase: str) -> Flow[None]:
        if self._plan.save is None:
            return
        self._revision += 1
        returned = [self.outputs[id_of(call)] for call in self.calls if id_of(call) in self.outputs]
        final = self.response.to_dict() if phase == "final" and self.response is not None else None
        checkpoint = {
            **self._plan.checkpoint,
            "revision": self._revision,
            "phase": phase,
            "consumed_requests": self.step,
            "history": self._history,
            "attempted_call_ids": self.attempted,
            "returned_call_ids": self.completed,
            "pending_items": self._pending,
            "returned_outputs": returned,
            "final_response": final,
        }
        yield Ask(partial(self._plan.save, plain(checkpoint)))

    def _emit(self, stage: Stage, reason: Reason, started: float, call: Any = None, usage: object = None) -> None:
        if not self._plan.reports:
            return
        id_ = None if call is None else id_of(call)
        member = getattr(call, "name", None)
        emit_tool_diagnostic(
            self._plan.rules.observer, "responses", stage, reason, started, call_id=id_, member=member, usage=usage
        )


def id_of(call: Any) -> str:
    """What a call is named by, to the end of its run."""
    return cast(str, call.id if call.type == "mcp_approval_request" else call.call_id)


def plain(value: Any) -> Any:
    """A copy in plain JSON, which can be sent, stored and counted."""
    return _json.loads(_json.encode(value))


def _next_event(stream: Any) -> Any:
    return next_or_none(stream) if hasattr(stream, "__anext__") else next(stream, None)


def read_params(
    given: Mapping[str, Any], functions: Mapping[str, Any], computer: Any, browser: BrowserTools | None
) -> tuple[dict[str, Any], list[Any]]:
    """The arguments of each request, with the tools of the run, and the input in plain JSON."""
    for name in _NOT_OF_A_RUN:
        if given.get(name):
            raise ValueError(f"`params`: a run sends its whole history and waits for the answer; it cannot have {name}")
    params = {name: value for name, value in given.items() if name not in (*_NOT_OF_A_RUN, "input")}
    history = _history(given.get("input"))
    tools = plain(params.get("tools") or [])
    served = [tool for tool in tools if str(tool.get("type", "")).startswith(_SERVED)]
    computers = [tool for tool in tools if tool.get("type") in _COMPUTERS]
    if len(computers) > (computer is not None) or len(served) + len(computers) < len(tools):
        raise ValueError(
            "`params`: tools may hold what the API runs itself, and one computer if the run has one; functions are"
            " registered with the runner"
        )
    if computer is not None and not computers:
        computers = [{"type": "computer"}]
    own = [*(function.tool for function in functions.values()), *(browser.tools if browser else ())]
    params["tools"] = [*own, *served, *computers]
    _check_choice(params.get("tool_choice"), served)
    params["include"] = list(dict.fromkeys([*(params.get("include") or ()), _REASONING]))
    return params, history


def _history(given: Any) -> list[Any]:
    if isinstance(given, str):
        return [{"role": "user", "content": given}]
    history: Any = plain(given or [])
    if not isinstance(history, list):
        raise ValueError("`params`: input must be text or a list of items")
    return [*cast("Iterator[Any]", history)]


def _check_choice(choice: Any, served: list[Any]) -> None:
    type_ = cast("Mapping[str, Any]", choice).get("type") if isinstance(choice, Mapping) else choice
    if type_ in ("function", "custom", "namespace", *_COMPUTERS) or (type_ == "required" and not served):
        raise ValueError("`params`: a tool_choice that always asks for a call would let the run never end")


def check_steps(max_steps: Any) -> int:
    """The number of requests that a run may make."""
    if not isinstance(max_steps, int) or max_steps < 1:
        raise ValueError(f"`max_steps` must be a whole number from 1, not {max_steps!r}")
    return max_steps


def computer_run(client: Any, driver: Any, params: Mapping[str, Any], max_steps: int, rules: Rules) -> Run:
    """A run whose only tool is a computer."""
    sent, history = read_params(params, {}, driver, None)
    is_async = hasattr(client, "__aenter__")
    return Run(Plan(client, is_async, sent, history, check_steps(max_steps), rules, computer=driver, reports=False))


@contextmanager
def stopped_as_computer_use(run: Run) -> Generator[None, None, None]:
    """Give a run's end the computer's own error, with the response that it came to."""
    try:
        yield
    except RunStopped as stopped:
        raise ComputerUseError(str(stopped), run.response) from stopped.__cause__
    except ComputerUseError as error:
        error.response = run.response
        raise
