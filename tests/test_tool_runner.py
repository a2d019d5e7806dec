"""Models at work with functions and a computer of the caller's, against a real socket, sync and async."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import threading
from typing import Any, Callable, Dict, List

import pytest
from pydantic import BaseModel

import loopback
import openai
from openai import pydantic_responses_function_tool
from openai.lib import responses_tool_runner as runners
from openai.lib.computer import AsyncComputerToolset, ComputerToolset, ComputerUseError
from openai.lib.responses_tool_runner import ToolRunnerCancelledError, ToolRunnerError
from openai.lib.tool_diagnostics import ToolDiagnostic
from openai.types.responses import ResponseComputerToolCall
from worlds import gather, settle

PARAMS: Any = {"model": "m", "input": "do it"}
SCHEMA = {
    "type": "object",
    "properties": {"a": {"type": "integer"}},
    "required": ["a"],
    "additionalProperties": False,
}
SHOT = {"type": "computer_screenshot", "image_url": "data:image/png;base64,AA=="}
CLICK = {"type": "click", "x": 1, "y": 2, "button": "left"}
TYPE = {"type": "type", "text": "hi"}


class Sum(BaseModel):
    a: int


# -- what the model says ----------------------------------------------------------------------------------------------


def body(*output: Dict[str, Any], status: str = "completed") -> Dict[str, Any]:
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": "m",
        "status": status,
        "output": list(output),
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "usage": {"input_tokens": 3, "output_tokens": 1, "total_tokens": 4},
    }


def says(*output: Dict[str, Any], status: str = "completed") -> loopback.Answer:
    return loopback.json(body(*output, status=status))


def streams(*output: Dict[str, Any]) -> loopback.Answer:
    """The same, event by event; the calls are complete before the response is."""
    items = [{"type": "response.output_item.done", "output_index": i, "item": item} for i, item in enumerate(output)]
    return loopback.sse([*items, {"type": "response.completed", "response": body(*output)}])


def calls(name: str = "f", arguments: str = '{"a":1}', id: str = "call_1") -> Dict[str, Any]:
    return {"type": "function_call", "id": f"fc_{id}", "call_id": id, "name": name, "arguments": arguments}


def uses(*actions: Dict[str, Any], id: str = "cc_1", **more: Any) -> Dict[str, Any]:
    fields = {"id": f"c_{id}", "call_id": id, "status": "completed", "actions": list(actions)}
    return {"type": "computer_call", "pending_safety_checks": [], **fields, **more}


DONE = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "done", "annotations": []}],
}


# -- what the caller has ----------------------------------------------------------------------------------------------


class World:
    """Functions, drivers and runners of either world."""

    def __init__(self, name: str) -> None:
        self.is_async = name == "async"
        self.seen: List[Any] = []

    def of(self, function: Callable[..., Any]) -> Callable[..., Any]:
        async def later(*args: Any) -> Any:
            return function(*args)

        return later if self.is_async else function

    def function(
        self, execute: Callable[[Any], Any] = lambda a: f"got {a['a']}", name: str = "f", **options: Any
    ) -> Any:
        make = runners.AsyncRegisteredFunction if self.is_async else runners.RegisteredFunction
        tool: Any = {"type": "function", "name": name, "parameters": SCHEMA, "strict": True}
        return make(tool=tool, execute=self.of(lambda a: self.noted(a, execute)), **options)

    def noted(self, what: Any, then: Callable[[Any], Any]) -> Any:
        self.seen.append(what)
        return then(what)

    def driver(self, **changes: Any) -> Any:
        def act(name: str) -> Callable[..., Any]:
            return lambda *action: self.noted(name, {"screenshot": SHOT}.get)

        names = ("click", "double_click", "drag", "keypress", "move", "scroll", "type", "wait", "screenshot")
        return type("Driver", (), {name: staticmethod(self.of(changes.get(name, act(name)))) for name in names})()

    def computer(self, **changes: Any) -> Any:
        return (AsyncComputerToolset if self.is_async else ComputerToolset)(self.driver(**changes))

    def runner(self, *functions: Any, **options: Any) -> Any:
        make = runners.AsyncResponsesToolRunner if self.is_async else runners.ResponsesToolRunner
        return make(functions=list(functions) or [self.function()], **options)


@pytest.fixture
def caller(world: str) -> World:
    return World(world)


async def failure(call: Callable[[], Any]) -> ToolRunnerError:
    with pytest.raises(ToolRunnerError) as caught:
        await settle(call())
    return caught.value


# -- functions --------------------------------------------------------------------------------------------------------


async def test_calls_are_carried_out_until_there_is_an_answer(
    client: Any, server: loopback.Server, caller: World
) -> None:
    server.script(says(calls()), says(DONE))

    response = await settle(caller.runner().run(client, PARAMS))

    first, second = (request.json() for request in server.requests)
    assert (response.output_text, caller.seen) == ("done", [{"a": 1}])
    assert first["tools"] == [{"type": "function", "name": "f", "parameters": SCHEMA, "strict": True}]
    assert first["include"] == ["reasoning.encrypted_content"]
    assert second["input"] == [
        {"role": "user", "content": "do it"},
        calls(),
        {"type": "function_call_output", "call_id": "call_1", "output": "got 1"},
    ]


async def test_a_tool_of_a_model_gets_its_arguments_as_the_model(
    client: Any, server: loopback.Server, caller: World
) -> None:
    server.script(says(calls("Sum")), says(DONE))
    make = runners.AsyncRegisteredFunction if caller.is_async else runners.RegisteredFunction
    function = make.from_tool(pydantic_responses_function_tool(Sum), execute=caller.of(lambda sum: repr(sum)))

    await settle(caller.runner(function).run(client, PARAMS))

    assert server.last.json()["input"][-1]["output"] == "Sum(a=1)"


async def test_independent_calls_run_side_by_side_and_answer_in_order(
    client: Any, server: loopback.Server, caller: World
) -> None:
    server.script(says(calls(id="x"), calls(arguments='{"a":2}', id="y")), says(DONE))
    both = threading.Barrier(2, timeout=5)
    meeting = asyncio.Event()

    async def meet(arguments: Any) -> str:
        caller.seen.append(arguments)
        if len(caller.seen) == 2:
            meeting.set()
        await asyncio.wait_for(meeting.wait(), 5)
        return str(arguments["a"])

    def wait(arguments: Any) -> str:
        both.wait()
        return str(arguments["a"])

    function = caller.function(wait, independent=True)
    if caller.is_async:
        function = runners.AsyncRegisteredFunction(function.tool, meet, independent=True)
    await settle(caller.runner(function).run(client, PARAMS))

    assert [item["output"] for item in server.last.json()["input"][-2:]] == ["1", "2"]


@pytest.mark.parametrize(
    ("answer", "words", "attempted"),
    [
        (says(calls("g")), "function g", ()),
        (says(calls(arguments='{"a"')), "JSONDecodeError", ()),
        (says(calls(arguments="[1]")), "ValueError", ()),
        (says(calls(), calls()), "second time", ()),
        (says(DONE, status="incomplete"), "incomplete", ()),
        (says({"type": "custom_tool_call", "id": "c", "call_id": "c", "name": "n", "input": ""}), "custom_tool", ()),
        (says(uses(CLICK)), "no computer", ()),
        (loopback.error(400, "bad"), "BadRequestError", ()),
    ],
)
async def test_what_cannot_be_carried_out_ends_the_run(
    client: Any, server: loopback.Server, caller: World, answer: loopback.Answer, words: str, attempted: Any
) -> None:
    server.script(answer)

    error = await failure(lambda: caller.runner().run(client, PARAMS))

    assert words in str(error)
    assert (error.attempted_call_ids, caller.seen) == (attempted, [])


@pytest.mark.parametrize("result", [5, None, b"x"])
async def test_a_result_that_is_no_content_ends_the_run(
    client: Any, server: loopback.Server, caller: World, result: Any
) -> None:
    server.script(says(calls()))

    error = await failure(lambda: caller.runner(caller.function(lambda _: result)).run(client, PARAMS))

    assert isinstance(error.__cause__, TypeError)
    assert (error.attempted_call_ids, error.completed_call_ids) == (("call_1",), ())


async def test_a_function_that_fails_is_chained(client: Any, server: loopback.Server, caller: World) -> None:
    server.script(says(calls()))

    def fail(_: Any) -> None:
        raise KeyError("secret")

    error = await failure(lambda: caller.runner(caller.function(fail)).run(client, PARAMS))

    assert isinstance(error.__cause__, KeyError)
    assert (error.attempted_call_ids, error.completed_call_ids) == (("call_1",), ())
    assert "secret" not in str(error)


async def test_max_steps_bounds_the_requests(client: Any, server: loopback.Server, caller: World) -> None:
    server.script(says(calls(id="x")), says(calls(id="y")))

    error = await failure(lambda: caller.runner().run(client, PARAMS, max_steps=2))

    assert (len(server.requests), error.completed_call_ids, len(caller.seen)) == (2, ("x",), 1)


async def test_a_cancelled_run_carries_out_no_more(client: Any, server: loopback.Server, caller: World) -> None:
    server.script(says(calls()))

    error = await failure(lambda: caller.runner().run(client, PARAMS, cancelled=lambda: bool(server.requests)))

    assert ("cancelled" in str(error), caller.seen) == (True, [])


@pytest.mark.parametrize(
    ("params", "options", "named"),
    [
        ({"previous_response_id": "r"}, {}, "previous_response_id"),
        ({"background": True}, {}, "background"),
        ({"stream": True}, {}, "stream"),
        ({"input": 5}, {}, "input"),
        ({"tools": [{"type": "function", "name": "g"}]}, {}, "tools"),
        ({"tools": [{"type": "computer"}]}, {}, "tools"),
        ({"tool_choice": {"type": "function", "name": "f"}}, {}, "tool_choice"),
        ({"tool_choice": "required"}, {}, "tool_choice"),
        ({}, {"max_steps": 0}, "max_steps"),
        ({}, {"eager": True}, "eager"),
        ({}, {"context_budget": {"max_input_bytes": 0}}, "max_input_bytes"),
        ({}, {"context_budget": {"max_input_bytes": 1, "max_input_images": 1}}, "compact"),
    ],
)
async def test_arguments_that_make_no_sense_are_refused_by_name(
    client: Any, server: loopback.Server, caller: World, params: Any, options: Any, named: str
) -> None:
    with pytest.raises(ValueError, match=named):
        await settle(caller.runner().run(client, {**PARAMS, **params}, **options))

    assert server.requests == []


def test_functions_with_the_same_name_are_refused(caller: World) -> None:
    with pytest.raises(ValueError, match="different names"):
        caller.runner(caller.function(), caller.function())
    with pytest.raises(ValueError, match="early_execution"):
        caller.runner(early_execution={"functions": ["g"], "computer": False})
    with pytest.raises(TypeError, match="made of a model"):
        runners.RegisteredFunction.from_tool(caller.function().tool, execute=lambda _: "")


async def test_what_the_api_runs_itself_may_be_among_the_tools(
    client: Any, server: loopback.Server, caller: World
) -> None:
    searched = {"type": "web_search_call", "id": "ws_1", "status": "completed"}
    server.script(says(searched, calls()), says(DONE))

    await settle(caller.runner().run(client, {**PARAMS, "tools": [{"type": "web_search"}]}))

    assert [tool["type"] for tool in server.last.json()["tools"]] == ["function", "web_search"]
    assert server.last.json()["input"][1] == searched


@pytest.mark.parametrize("approve", [True, False])
async def test_the_model_is_told_whether_an_mcp_call_is_approved(
    client: Any, server: loopback.Server, caller: World, approve: bool
) -> None:
    request = {"type": "mcp_approval_request", "id": "mcp_1", "name": "n", "server_label": "s", "arguments": "{}"}
    server.script(says(request), says(DONE))

    await settle(caller.runner().run(client, PARAMS, approve_mcp=caller.of(lambda _: approve)))

    assert server.last.json()["input"][-1] == {
        "type": "mcp_approval_response",
        "approval_request_id": "mcp_1",
        "approve": approve,
    }


# -- turn by turn -----------------------------------------------------------------------------------------------------


async def test_turns_are_handed_over_before_their_calls_are_carried_out(
    client: Any, server: loopback.Server, caller: World
) -> None:
    server.script(says(calls()), says(DONE))

    turns = await gather(caller.runner().iterate(client, PARAMS))

    assert [(turn.step, turn.final, turn.completed_call_ids) for turn in turns] == [
        (1, False, ()),
        (2, True, ("call_1",)),
    ]
    with pytest.raises(ValueError, match="not the final one"):
        turns[0].append_user_text("too late")


async def test_a_turn_takes_outputs_and_words(client: Any, server: loopback.Server, caller: World) -> None:
    server.script(says(calls()), says(DONE))
    mine: Any = {"type": "function_call_output", "call_id": "call_1", "output": "mine"}

    def change(turn: Any) -> None:
        if not turn.final:
            with pytest.raises(ValueError, match="call_9"):
                turn.supply_outputs([{**mine, "call_id": "call_9"}])
            turn.supply_outputs([mine])
            turn.append_user_text("go on")

    runner = caller.runner(caller.function(allow_output_override=True))
    if caller.is_async:
        async for turn in runner.iterate(client, PARAMS):
            change(turn)
    else:
        for turn in runner.iterate(client, PARAMS):
            change(turn)

    assert caller.seen == []
    assert server.last.json()["input"][-2:] == [mine, {"role": "user", "content": "go on"}]


# -- streamed ---------------------------------------------------------------------------------------------------------


async def test_events_of_a_streamed_run_are_handed_over(client: Any, server: loopback.Server, caller: World) -> None:
    server.script(streams(calls()), streams(DONE))
    seen: List[str] = []

    response = await settle(
        caller.runner().run(client, PARAMS, stream=True, on_event=caller.of(lambda event: seen.append(event.type)))
    )

    assert response.output_text == "done"
    assert seen == ["response.output_item.done", "response.completed"] * 2


@pytest.mark.parametrize(
    ("early", "decision", "is_early"),
    [
        (None, "execute", True),
        (None, "defer", False),
        ({"functions": ["f"], "computer": False}, "execute", True),
        ({"functions": [], "computer": True}, "execute", False),
    ],
)
async def test_eager_calls_are_carried_out_while_the_response_goes_on(
    client: Any, server: loopback.Server, caller: World, early: Any, decision: str, is_early: bool
) -> None:
    server.script(streams(calls()), streams(DONE))
    seen: List[Any] = []
    runner = caller.runner(early_execution=early)

    await settle(
        runner.run(
            client,
            PARAMS,
            stream=True,
            eager=True,
            on_event=caller.of(lambda event: seen.append((event.type, len(caller.seen)))),
            before_early_call=caller.of(lambda call: decision),
        )
    )

    assert seen[1] == ("response.completed", int(is_early))
    assert len(caller.seen) == 1


# -- a computer -------------------------------------------------------------------------------------------------------


async def test_actions_are_carried_out_in_order_and_a_screenshot_goes_back(
    client: Any, server: loopback.Server, caller: World
) -> None:
    server.script(says(uses(CLICK, TYPE, {"type": "screenshot"})), says(DONE))

    response = await settle(caller.computer().run(client, PARAMS))

    assert (response.output_text, caller.seen) == ("done", ["click", "type", "screenshot"])
    assert server.requests[0].json()["tools"] == [{"type": "computer"}]
    assert server.last.json()["input"][-1] == {
        "type": "computer_call_output",
        "call_id": "cc_1",
        "output": SHOT,
        "acknowledged_safety_checks": [],
    }


async def test_a_runner_has_a_computer_beside_its_functions(
    client: Any, server: loopback.Server, caller: World
) -> None:
    server.script(says(uses(CLICK), calls()), says(DONE))

    await settle(caller.runner(computer=caller.computer()).run(client, PARAMS))

    assert caller.seen == ["click", "screenshot", {"a": 1}]
    assert [item["type"] for item in server.last.json()["input"][-2:]] == [
        "computer_call_output",
        "function_call_output",
    ]


async def test_safety_checks_are_acknowledged_only_if_approved(
    client: Any, server: loopback.Server, caller: World
) -> None:
    check = {"id": "s", "code": "c", "message": "m"}
    server.script(*(says(uses(CLICK, pending_safety_checks=[check])) for _ in range(2)), says(DONE))

    with pytest.raises(ComputerUseError, match="safety checks") as caught:
        await settle(caller.computer().run(client, PARAMS))
    refused = [*caller.seen]
    await settle(caller.computer().run(client, PARAMS, approve_safety_checks=caller.of(lambda call: True)))

    assert (refused, getattr(caught.value.response, "id", None)) == ([], "resp_1")
    assert server.last.json()["input"][-1]["acknowledged_safety_checks"] == [check]


async def test_an_action_that_is_not_approved_ends_the_run(client: Any, server: loopback.Server, caller: World) -> None:
    server.script(says(uses(CLICK, TYPE)))

    with pytest.raises(ComputerUseError, match="type"):
        await settle(
            caller.computer().run(client, PARAMS, before_action=caller.of(lambda action: action.type == "click"))
        )

    assert caller.seen == ["click"]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (uses(), "no action"),
        (uses({"type": "fly"}), "unknown action"),
        (uses(CLICK, status="in_progress"), "in_progress"),
    ],
)
async def test_a_call_that_makes_no_sense_is_refused(
    client: Any, server: loopback.Server, caller: World, call: Any, words: str
) -> None:
    server.script(says(call))

    with pytest.raises(ComputerUseError, match=words):
        await settle(caller.computer().run(client, PARAMS))

    assert caller.seen == []


async def test_one_call_can_be_carried_out_alone(caller: World) -> None:
    call: Any = ResponseComputerToolCall.construct(**{**uses(), "action": None, "actions": None})
    call.actions = [type("Click", (), {"type": "click"})()]

    output = await settle(caller.computer().execute(call))

    assert (output["call_id"], output["output"], caller.seen) == ("cc_1", SHOT, ["click", "screenshot"])


async def test_a_screenshot_that_is_none_is_refused(client: Any, server: loopback.Server, caller: World) -> None:
    server.script(says(uses(CLICK)))

    with pytest.raises(ComputerUseError, match="screenshot"):
        await settle(caller.computer(screenshot=lambda: {"image_url": "x"}).run(client, PARAMS))


def test_a_driver_without_a_method_is_refused_by_its_name() -> None:
    with pytest.raises(TypeError, match="screenshot"):
        ComputerToolset(object())  # type: ignore[arg-type]  # that is the point


# -- what is kept, and what is left out -------------------------------------------------------------------------------


async def test_a_run_can_be_resumed_at_a_boundary(client: Any, server: loopback.Server, caller: World) -> None:
    ledger = runners.AsyncResponsesToolLedger if caller.is_async else runners.ResponsesToolLedger
    kept: List[Any] = []
    keep = caller.of(lambda checkpoint: kept.append(json.loads(json.dumps(checkpoint))))
    server.script(says(calls()), loopback.error(400, "bad"), says(DONE))

    await failure(lambda: caller.runner().run(client, PARAMS, ledger=ledger("run", keep)))
    boundary = kept[-1]
    resumed = ledger("run", keep, resume_from=boundary)
    response = await settle(caller.runner().run(client, {"model": "m"}, ledger=resumed))

    assert [each["phase"] for each in kept[:6]] == ["boundary", "pending", "pending", "pending", "boundary", "boundary"]
    assert (kept[2]["attempted_call_ids"], kept[2]["returned_call_ids"]) == (["call_1"], [])
    assert kept[3]["returned_outputs"][0]["output"] == "got 1"
    assert (response.output_text, caller.seen) == ("done", [{"a": 1}])
    assert server.requests[2].json()["input"] == server.requests[1].json()["input"]
    assert (kept[-1]["phase"], kept[-1]["consumed_requests"]) == ("final", 3)
    assert kept[-1]["final_response"]["id"] == "resp_1"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"phase": "pending"}, "pending"),
        ({"run_id": "other"}, "run_id"),
        ({"tools": []}, "tools"),
        ({"version": 2}, "version"),
    ],
)
async def test_a_checkpoint_of_another_run_is_refused(
    client: Any, server: loopback.Server, caller: World, change: Any, named: str
) -> None:
    ledger = runners.AsyncResponsesToolLedger if caller.is_async else runners.ResponsesToolLedger
    kept: List[Any] = []
    server.script(says(DONE))
    await settle(caller.runner().run(client, PARAMS, ledger=ledger("run", caller.of(kept.append))))

    checkpoint: Any = {**kept[0], **change}
    with pytest.raises(ValueError, match=named):
        resumed = ledger("run", caller.of(kept.append), resume_from=checkpoint)
        await settle(caller.runner().run(client, PARAMS, ledger=resumed))


async def test_what_is_too_much_is_left_out_of_requests_but_not_of_the_history(
    client: Any, server: loopback.Server, caller: World
) -> None:
    server.script(*(says(uses(CLICK, id=f"cc_{i}")) for i in range(3)), says(DONE))
    snapshots: List[Any] = []

    def compact(snapshot: Any) -> Any:
        snapshots.append(snapshot)
        return {"drop_call_ids": snapshot["eligible_call_ids"], "summary": "clicked"}

    budget = {"max_input_bytes": 100_000, "max_input_images": 1, "compact": caller.of(compact)}
    runner = caller.runner(computer=caller.computer())
    await settle(runner.run(client, PARAMS, context_budget=budget))

    assert [each["eligible_call_ids"] for each in snapshots] == [["cc_0"], ["cc_0", "cc_1"]]
    assert [each["input_images"] for each in snapshots] == [2, 3]
    sent = server.last.json()["input"]
    assert [item.get("call_id") for item in sent if "call_id" in item] == ["cc_2", "cc_2"]
    assert ("clicked" in sent[0]["content"], "cc_0" in sent[1]["content"]) == (True, True)


@pytest.mark.parametrize("dropped", [[], ["call_9"]])
async def test_a_budget_that_is_not_kept_ends_the_run(
    client: Any, server: loopback.Server, caller: World, dropped: Any
) -> None:
    server.script(says(calls()))
    budget = {
        "max_input_bytes": 60,
        "max_input_images": 1,
        "compact": caller.of(lambda snapshot: {"drop_call_ids": dropped}),
    }

    error = await failure(lambda: caller.runner().run(client, PARAMS, context_budget=budget))

    assert "context_budget" in str(error)


# -- around -----------------------------------------------------------------------------------------------------------


async def test_every_stage_is_reported(client: Any, server: loopback.Server, caller: World) -> None:
    server.script(says(calls(), uses(CLICK)), says(DONE))
    seen: List[ToolDiagnostic] = []

    await settle(caller.runner(computer=caller.computer()).run(client, PARAMS, on_diagnostic=seen.append))

    assert [(each["api"], each["stage"], each["reason"], each["member"]) for each in seen] == [
        ("responses", "request", "completed", None),
        ("responses", "action", "completed", "f"),
        ("computer", "action", "completed", "click"),
        ("computer", "action", "completed", "screenshot"),
        ("responses", "request", "completed", None),
    ]


async def test_a_closed_runner_runs_no_more(client: Any, caller: World) -> None:
    runner, computer = caller.runner(), caller.computer()

    assert (runner.close(), computer.close()) == ({"status": "closed"}, {"status": "closed"})
    for closed in (runner, computer):
        with pytest.raises(RuntimeError, match="closed"):
            await settle(closed.run(client, PARAMS))


async def test_a_cancelled_task_tells_how_far_it_came(server: loopback.Server) -> None:
    server.script(says(calls()), loopback.raw(loopback.HANG))
    caller = World("async")
    seen: List[Any] = []

    async def run() -> None:
        try:
            await caller.runner().run(client, PARAMS)
        except ToolRunnerCancelledError as error:  # caught here, as old Pythons make a new one for the task
            seen.append(error.completed_call_ids)
            raise

    async with openai.AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        task = asyncio.ensure_future(run())
        while len(server.requests) < 2:
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    assert seen == [("call_1",)]


def test_a_sync_runner_does_not_take_async_functions(server: loopback.Server) -> None:
    server.script(says(calls()))
    function: Any = World("async").function()

    with openai.OpenAI(api_key="k", base_url=server.base_url) as client, pytest.raises(ToolRunnerError) as caught:
        runners.ResponsesToolRunner(functions=[function]).run(client, PARAMS)

    assert isinstance(caught.value.__cause__, TypeError)


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
@pytest.mark.parametrize("error", [ToolRunnerError("m", ["a"], ["b"]), ToolRunnerCancelledError(["a"], ["b"])])
def test_errors_are_copied_whole(error: Any, copied: Callable[[Any], Any]) -> None:
    assert (str(copied(error)), vars(copied(error))) == (str(error), vars(error))
