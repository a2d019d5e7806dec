"""Acting by decisions, against a real socket, sync and async; and what a runner says of itself on the way."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import threading
import time
from typing import Any, Callable

import pytest

import loopback
import openai
from openai.lib._tool_lifecycle import ToolLifecycle
from openai.lib.decisions_tool_runner import (
    AsyncDecisionsToolRunner,
    DecisionsToolRunner,
    DecisionsToolRunnerCancelledError,
    DecisionsToolRunnerError,
)
from openai.lib.tool_diagnostics import ToolDiagnostic, emit_tool_diagnostic
from worlds import settle

TASK: Any = {"model": "m", "input": "count to two", "safety_identifier": "s"}


def decided(choice: object, type: str = "choice") -> loopback.Answer:
    answer = {"type": type, "name": "next_action", "choice": choice, "confidence": 0.9, "probabilities": []}
    usage = {"input_tokens": 3, "output_tokens": 1, "total_tokens": 4}
    return loopback.json({"id": "dec_1", "object": "decision", "model": "m", "answers": [answer], "usage": usage})


class Counter:
    """Something to act on: it counts, and gives a runner what it needs, in either world."""

    def __init__(self, world: str) -> None:
        self.world = world
        self.count = 0
        self.ids = ["increase"]

    def called(self, function: Callable[..., Any]) -> Callable[..., Any]:
        async def later(*args: Any) -> Any:
            return function(*args)

        return later if self.world == "async" else function

    def increase(self) -> None:
        self.count += 1

    def candidates(self, _: object) -> list[Any]:
        actions = [{"id": id_, "description": "adds one", "execute": self.called(self.increase)} for id_ in self.ids]
        return [*actions, {"id": "done", "description": "it is two", "done": True}]

    def runner(self, **changes: Any) -> Any:
        functions = {"observe": lambda: f"at {self.count}", "candidates": self.candidates, **changes}
        make = AsyncDecisionsToolRunner if self.world == "async" else DecisionsToolRunner
        return make(**{name: self.called(function) for name, function in functions.items()})


@pytest.fixture
def counter(world: str) -> Counter:
    return Counter(world)


async def failure(call: Callable[[], Any]) -> DecisionsToolRunnerError:
    with pytest.raises(DecisionsToolRunnerError) as caught:
        await settle(call())
    return caught.value


async def test_a_task_is_done_by_looking_choosing_and_acting(
    client: Any, server: loopback.Server, counter: Counter
) -> None:
    server.script(decided("increase"), decided("done"))

    result = await settle(counter.runner().run(client, TASK))

    assert (result["status"], counter.count, len(result["decisions"])) == ("unverified", 1, 2)
    assert result["attempted_candidate_ids"] == result["completed_candidate_ids"] == ["increase"]
    first, second = (request.json() for request in server.requests)
    assert [message["content"] for message in first["input"]] == ["count to two", "at 0"]
    assert [message["content"] for message in second["input"]] == ["count to two", "at 1"]
    assert first["questions"][0]["choices"] == [
        {"value": "increase", "description": "adds one"},
        {"value": "done", "description": "it is two"},
    ]
    assert (first["model"], first["safety_identifier"]) == ("m", "s")


async def test_the_end_is_verified_on_a_new_observation(client: Any, server: loopback.Server, counter: Counter) -> None:
    server.script(decided("done"), decided("increase"), decided("done"))

    result = await settle(counter.runner(verify=lambda seen: seen == "at 1").run(client, TASK))

    assert (result["status"], len(result["decisions"])) == ("verified", 3)


async def test_a_refusal_ends_the_run(client: Any, server: loopback.Server, counter: Counter) -> None:
    server.script(decided(None, "refusal"))

    result = await settle(counter.runner().run(client, TASK))

    assert (result["status"], len(result["decisions"])) == ("refused", 1)


async def test_the_last_step_decides_and_does_not_act(client: Any, server: loopback.Server, counter: Counter) -> None:
    server.script(decided("increase"), decided("increase"))

    error = await failure(lambda: counter.runner().run(client, TASK, max_steps=2))

    assert (error.reason, error.attempted_candidate_ids, counter.count) == ("step_limit", ("increase",), 1)


@pytest.mark.parametrize("answer", [decided("other"), decided(None), decided(True), loopback.json({"id": "dec_1"})])
async def test_an_answer_that_is_no_candidate_is_an_error(
    client: Any, server: loopback.Server, counter: Counter, answer: loopback.Answer
) -> None:
    server.script(answer)

    error = await failure(lambda: counter.runner().run(client, TASK))

    assert (error.reason, counter.count) == ("invalid_answer", 0)


@pytest.mark.parametrize(
    "candidates",
    [
        [],
        "no list",
        [{"id": "a", "description": "d", "execute": print}],
        [{"id": "a", "description": "d", "execute": 1}, {"id": "done", "description": "d", "done": True}],
        [{"id": "a", "description": "", "execute": print}, {"id": "done", "description": "d", "done": True}],
        [{"id": "a", "description": "d", "done": True}, {"id": "a", "description": "d", "done": True}],
        [{"id": "a", "description": "d", "done": True}, {"id": "b", "description": "d", "done": True}],
    ],
)
async def test_candidates_that_cannot_be_chosen_from_are_refused(
    client: Any, server: loopback.Server, counter: Counter, candidates: Any
) -> None:
    error = await failure(lambda: counter.runner(candidates=lambda _: candidates).run(client, TASK))

    assert (error.reason, server.requests) == ("invalid_candidates", [])


@pytest.mark.parametrize(
    ("params", "max_steps"),
    [({"model": "m"}, 1), ({"model": "m", "input": ""}, 1), ({**TASK, "tools": []}, 1), (TASK, 0), (TASK, "2")],
)
async def test_arguments_that_make_no_sense_are_refused(
    client: Any, counter: Counter, params: Any, max_steps: Any
) -> None:
    error = await failure(lambda: counter.runner().run(client, params, max_steps=max_steps))

    assert error.reason == "invalid_params"
    assert "`params`" in str(error) and "`max_steps`" in str(error)


@pytest.mark.parametrize("name", ["observe", "candidates", "verify", "execute"])
async def test_what_fails_in_the_callers_functions_is_chained(
    client: Any, server: loopback.Server, counter: Counter, name: str
) -> None:
    def fail(*_: object) -> None:
        raise KeyError(name)

    server.script(decided("increase" if name == "execute" else "done"))
    if name == "execute":
        counter.increase = fail  # type: ignore[method-assign]  # an action that fails
    runner = counter.runner(**{} if name == "execute" else {name: fail})

    error = await failure(lambda: runner.run(client, TASK))

    assert error.reason == "failed"
    assert isinstance(error.__cause__, KeyError)
    assert error.attempted_candidate_ids == (("increase",) if name == "execute" else ())
    assert error.completed_candidate_ids == ()


async def test_an_error_of_the_api_is_chained(client: Any, server: loopback.Server, counter: Counter) -> None:
    server.script(loopback.error(400, "no such model"))

    error = await failure(lambda: counter.runner().run(client, TASK))

    assert isinstance(error.__cause__, openai.BadRequestError)


async def test_a_cancelled_run_does_nothing_more(client: Any, server: loopback.Server, counter: Counter) -> None:
    server.script(decided("increase"))

    error = await failure(lambda: counter.runner().run(client, TASK, cancelled=lambda: bool(server.requests)))

    assert (error.reason, error.attempted_candidate_ids, counter.count) == ("cancelled", (), 0)


async def test_every_stage_is_reported(client: Any, server: loopback.Server, counter: Counter) -> None:
    server.script(decided("increase"), decided("done"))
    seen: list[ToolDiagnostic] = []

    await settle(counter.runner(verify=lambda _: True).run(client, TASK, on_diagnostic=seen.append))

    assert [(each["stage"], each["reason"], each["call_id"]) for each in seen] == [
        ("request", "completed", None),
        ("selection", "completed", "increase"),
        ("action", "completed", "increase"),
        ("request", "completed", None),
        ("selection", "completed", "done"),
        ("verification", "completed", "done"),
    ]
    assert seen[0]["usage"] == {"input_tokens": 3, "output_tokens": 1, "total_tokens": 4}
    assert {each["api"] for each in seen} == {"decisions"}
    assert all(each["duration_ms"] >= 0 for each in seen)


async def test_a_key_among_the_clients_headers_does_not_make_all_decisions_one(
    client: Any, server: loopback.Server, counter: Counter
) -> None:
    server.script(decided("increase"), decided("done"))

    await settle(counter.runner().run(client.with_options(default_headers={"Idempotency-Key": "one"}), TASK))

    keys = [request.header("idempotency-key") for request in server.requests]
    assert len({"one", *keys}) == 3


async def test_a_closed_runner_runs_no_more(client: Any, counter: Counter) -> None:
    runner = counter.runner()

    assert runner.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="closed"):
        await settle(runner.run(client, TASK))


def test_a_sync_runner_does_not_take_async_functions(server: loopback.Server) -> None:
    async def observe() -> str:
        return ""

    with openai.OpenAI(api_key="k", base_url=server.base_url) as client, pytest.raises(DecisionsToolRunnerError) as e:
        DecisionsToolRunner(observe=observe, candidates=lambda _: []).run(client, TASK)  # type: ignore[arg-type]

    assert e.value.reason == "async_executor"


@pytest.mark.parametrize("name", ["observe", "candidates", "verify"])
def test_what_is_no_function_is_refused_by_name(name: str) -> None:
    functions: Any = {"observe": print, "candidates": print, name: 1}

    with pytest.raises(TypeError, match=f"`{name}`"):
        DecisionsToolRunner(**functions)


async def test_a_cancelled_task_tells_how_far_it_came(server: loopback.Server) -> None:
    server.script(decided("increase"), loopback.raw(loopback.HANG))
    counter = Counter("async")
    seen: list[DecisionsToolRunnerCancelledError] = []

    async def run() -> None:
        try:
            await counter.runner().run(client, TASK)
        except DecisionsToolRunnerCancelledError as error:  # awaited here, as old Pythons make a new one for the task
            seen.append(error)
            raise

    async with openai.AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        task = asyncio.ensure_future(run())
        while counter.count == 0 or len(server.requests) < 2:
            await asyncio.sleep(0.005)
        task.cancel()

        with pytest.raises(asyncio.CancelledError):
            await task

    assert [error.completed_candidate_ids for error in seen] == [("increase",)]


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
@pytest.mark.parametrize(
    "error",
    [DecisionsToolRunnerError("step_limit", ["a"], ["b"]), DecisionsToolRunnerCancelledError(["a"], ["b"])],
)
def test_errors_are_copied_whole(error: Any, copied: Callable[[Any], Any]) -> None:
    assert (str(copied(error)), vars(copied(error))) == (str(error), vars(error))


def test_one_call_at_a_time_is_let_in() -> None:
    life = ToolLifecycle("Runner")
    life.enter()

    with pytest.raises(RuntimeError, match="Runner is busy"):
        life.enter()
    assert life.close() == {"status": "draining"}
    life.exit()
    assert life.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="Runner is closed"):
        life.enter()


def test_one_of_many_threads_is_let_in() -> None:
    life, entered = ToolLifecycle("Runner"), []

    def enter() -> None:
        try:
            life.enter()
            entered.append(1)
        except RuntimeError:
            pass

    threads = [threading.Thread(target=enter) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert entered == [1]


def test_an_observer_that_fails_disturbs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: ToolDiagnostic) -> None:
        raise KeyError

    with caplog.at_level(logging.WARNING):
        emit_tool_diagnostic(fail, "browser", "action", "completed", time.perf_counter())

    assert "observer" in caplog.text
