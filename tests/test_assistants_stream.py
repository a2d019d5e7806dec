"""Runs as they are followed: which callbacks come in which order, whatever the events; and the same over a socket."""

from __future__ import annotations

import asyncio
from typing import Any, Dict, Iterable, List, Tuple

import pytest
from hypothesis import given, strategies as st

import openai
from assistant_events import (
    HELLO,
    Named,
    function,
    image,
    interpreter,
    message,
    message_delta,
    run,
    step,
    step_delta,
    text,
    whole,
)
from loopback import HANG, RST, Server, chunked, error, frame, sse
from openai._decode import decoder
from openai.lib.streaming._run_state import RunState
from openai.types.beta import AssistantStreamEvent
from openai.types.beta.threads import Message, Text
from openai.types.beta.threads.runs import RunStep
from worlds import entered, first, gather, settle

NAMES = [name for name in dir(openai.AssistantEventHandler) if name.startswith("on_")]
read = decoder(AssistantStreamEvent).from_python


def play(*events: Named) -> Tuple[RunState, List[str]]:
    """The state after some events, and the callbacks as lines, `on_event` left out."""
    state = RunState()
    lines: List[str] = []
    for name, data in events:
        for callback, arguments in state.absorb(read({"event": name, "data": data})):
            if callback != "on_event":
                lines.append(" ".join([callback[3:], *map(told, arguments)]))
    return state, lines


def told(value: Any) -> str:
    """What matters of an argument."""
    if isinstance(value, Message):
        return "+".join(told(part.text) for part in value.content if part.type == "text") or value.status
    if isinstance(value, RunStep):
        return value.status
    for name in ("value", "file_id", "function", "code_interpreter", "arguments", "input", "content", "step_details"):
        found = getattr(value, name, None)
        if found is not None:
            return found if isinstance(found, str) else told(found)
    return f"{len(value)} parts" if isinstance(value, list) else "…"


# -- orders ------------------------------------------------------------------------------------------------------------


def test_a_text_is_told_piece_by_piece_and_is_done_when_the_next_part_begins() -> None:
    _, lines = play(
        message("created"),
        message_delta(text(0, "Hel")),
        message_delta(text(0, "lo")),
        message_delta(text(1, "you")),
        message("completed", whole("Hello"), whole("you")),
    )

    assert lines == [
        "message_created in_progress",
        *["text_created Hel", "text_delta Hel Hel", "message_delta 1 parts Hel"],
        *["text_delta lo Hello", "message_delta 1 parts Hello"],
        *["text_created you", "text_delta you you", "text_done Hello", "message_delta 1 parts Hello+you"],
        *["text_done you", "message_done Hello+you"],
    ]


def test_an_image_is_told_when_the_next_part_begins_or_the_message_is_over() -> None:
    done = {"type": "image_file", "image_file": {"file_id": "f2"}}

    _, lines = play(
        message("created"),
        message_delta(image(0, "f1")),
        message_delta(text(1, "a")),
        message_delta(image(2, "f2")),
        message("completed", {**done, "image_file": {"file_id": "f1"}}, whole("a"), done),
    )

    assert [line for line in lines if "message" not in line] == [
        *["text_created a", "text_delta a a", "image_file_done f1"],
        *["text_done a", "image_file_done f2"],
    ]


def test_refusals_have_no_callbacks_of_their_own_but_are_in_the_snapshot() -> None:
    state, lines = play(
        message("created"),
        *(message_delta({"index": 0, "type": "refusal", "refusal": piece}) for piece in ("no", "pe")),
    )

    assert lines == ["message_created in_progress", *["message_delta 1 parts in_progress"] * 2]
    assert state.messages[0].content[0].refusal == "nope"  # type: ignore[union-attr]  # it is one


def test_a_tool_call_begins_with_what_comes_first_and_is_done_when_the_next_begins() -> None:
    _, lines = play(
        step("created"),
        step_delta(interpreter(0, "1", id="c0")),
        step_delta(interpreter(0, "+1")),
        step_delta(function(1, '{"a"', id="c1", name="f")),
        step_delta(function(1, ":1}")),
        step("completed"),
        run("completed"),
    )

    assert lines[:3] == ["run_step_created in_progress", "tool_call_created 1", "run_step_delta … in_progress"]
    assert [line for line in lines if line.startswith("tool")] == [
        "tool_call_created 1",
        "tool_call_delta +1 1+1",
        "tool_call_done 1+1",
        'tool_call_created {"a"',
        'tool_call_delta :1} {"a":1}',
        'tool_call_done {"a":1}',
    ]


def test_calls_that_are_written_side_by_side_begin_once_each() -> None:
    _, lines = play(
        step("created"),
        step_delta(function(0, "x", id="c0", name="f"), function(1, "y", id="c1", name="g")),
        step_delta(function(0, "2"), function(1, "3")),
        step("completed"),
    )

    assert [line.split()[0] for line in lines if line.startswith("tool")] == [
        *["tool_call_created", "tool_call_done", "tool_call_created", "tool_call_done"],
        *["tool_call_delta", "tool_call_done", "tool_call_delta", "tool_call_done"],
    ]
    assert lines[-2] == "tool_call_done y3"


def test_the_calls_of_each_step_begin_anew() -> None:
    _, lines = play(
        *[step("created"), step_delta(function(0, "a", id="c0", name="f")), step("completed")],
        *[step("created", id="s2"), step_delta(function(0, "b", id="c9", name="g"), id="s2"), step("failed", id="s2")],
    )

    assert [line for line in lines if line.startswith("tool")] == [
        *["tool_call_created a", "tool_call_done a"],
        *["tool_call_created b", "tool_call_done b"],
    ]
    assert lines[-1] == "run_step_done failed"


def test_a_call_is_done_when_the_run_wants_its_output() -> None:
    state, lines = play(step("created"), step_delta(function(0, "{}", id="c0", name="f")), run("requires_action"))

    assert lines[-1] == "tool_call_done {}"
    assert state.run is not None and state.run.status == "requires_action"
    assert state.step is not None and state.step.status == "in_progress"


@pytest.mark.parametrize("status", ["completed", "failed", "cancelled", "expired"])
def test_a_step_is_done_however_it_ends_and_is_no_longer_at_hand(status: str) -> None:
    state, lines = play(step("created"), step(status))

    assert lines == ["run_step_created in_progress", f"run_step_done {status}"]
    assert state.step is None
    assert [one.status for one in state.steps] == [status]


def test_an_incomplete_message_is_done_too() -> None:
    state, lines = play(message("created"), message_delta(text(0, "Hel")), message("incomplete", whole("Hel")))

    assert lines[-2:] == ["text_done Hel", "message_done Hel"]
    assert state.messages[0].status == "incomplete"


# -- what should not come, but does ------------------------------------------------------------------------------------


def test_deltas_of_what_was_never_created_are_told_and_kept() -> None:
    state, lines = play(message_delta(text(2, "Hel")), message_delta(text(2, "lo")), step_delta(function(1, "{}")))

    assert lines[:2] == ["text_created Hel", "text_delta Hel Hel"]
    assert told(state.messages[0]) == "Hello"
    assert state.messages[0].id == "m1"
    assert state.steps[0].step_details.tool_calls[0].function.arguments == "{}"  # type: ignore[union-attr]  # it is one


def test_a_piece_without_index_belongs_to_the_current_one_or_to_the_one_with_its_id() -> None:
    pieces = [function(0, "a", id="c0", name="f"), function(0, "x", id="c1", name="g"), function(0, "b", id="c0")]
    parts = [text(0, "Hel"), text(0, "lo")]
    for piece in (*pieces, *parts):
        del piece["index"]

    state, _ = play(*map(step_delta, pieces), *map(message_delta, parts))

    calls: Any = state.steps[0].step_details
    assert [call.function.arguments for call in calls.tool_calls] == ["ab", "x"]
    assert told(state.messages[0]) == "Hello"


def test_content_that_came_with_the_message_is_part_of_the_text() -> None:
    _, lines = play(message("created", whole("Hel")), message_delta(text(0, "lo")))

    assert lines[1:] == ["text_delta lo Hello", "message_delta 1 parts Hello"]


def test_an_event_of_a_kind_that_nobody_knows_is_told_as_event() -> None:
    state = RunState()

    got = list(state.absorb(read({"event": "thread.something.new", "data": {"id": "x"}})))

    assert [name for name, _ in got] == ["on_event"]


def test_snapshots_are_models_like_any_other() -> None:
    state, _ = play(message("created"), message_delta(text(0, "Hel")), message_delta(text(0, "lo")))
    snapshot = state.message

    assert isinstance(snapshot, Message)
    assert snapshot.to_dict()["content"] == [
        {"index": 0, "type": "text", "text": {"value": "Hello", "annotations": []}}
    ]
    assert snapshot.model_copy(deep=True) == snapshot


def test_a_text_snapshot_stays_as_it_was() -> None:
    state = RunState()
    kept: List[Any] = []
    for piece in ("a", "b", "c"):
        for name, arguments in state.absorb(read(dict(zip(("event", "data"), message_delta(text(0, piece)))))):
            kept += arguments[1:] if name == "on_text_delta" else ()

    assert all(isinstance(snapshot, Text) for snapshot in kept)
    assert [snapshot.value for snapshot in kept] == ["a", "ab", "abc"]


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=3), st.lists, max_leaves=3)
ORDER: List[Named] = [
    *HELLO[:5],
    message_delta(text(1, "x", annotations=[{"index": 0, "type": "file_citation", "text": "[0]"}]), image(2, "f")),
    step("created"),
    step_delta(interpreter(0, "1+", id="c0")),
    step_delta(function(1, "{", id="c1", name="f")),
    step_delta(function(1, "}")),
    step("completed"),
    *HELLO[5:],
]


@st.composite
def damaged(draw: st.DrawFn, value: Any) -> Any:
    """A value of which some members are gone, null or something else."""
    fate = draw(st.integers(0, 24))
    if fate == 0:
        return None
    if fate == 1:
        return draw(JSON)
    if isinstance(value, dict):
        return {name: draw(damaged(item)) for name, item in value.items() if draw(st.integers(0, 24))}
    if isinstance(value, list):
        return [draw(damaged(item)) for item in value]
    return value


@given(
    st.lists(st.sampled_from(ORDER), max_size=20).flatmap(lambda events: st.tuples(*map(damaged, [*map(list, events)])))
)
def test_no_order_loss_doubling_or_null_raises(events: Iterable[Any]) -> None:
    state = RunState()
    for event in events:
        name, data = [*(event if isinstance(event, list) else [event]), None, None][:2]
        for _, arguments in state.absorb(read({"event": name, "data": data})):
            for argument in arguments:
                argument.model_dump(warnings=False) if isinstance(argument, openai.BaseModel) else repr(argument)
    for made in (*state.messages, *state.steps):
        made.model_dump(warnings=False)


@given(st.lists(st.tuples(st.integers(0, 3), st.text()), min_size=1))
def test_each_text_is_the_sum_of_its_deltas(pieces: List[Tuple[int, str]]) -> None:
    state, _ = play(*(message_delta(text(index, piece)) for index, piece in pieces))

    sums: Dict[int, str] = {}
    for index, piece in pieces:
        sums[index] = sums.get(index, "") + piece
    content: Any = state.messages[0].content
    assert {part.index: part.text.value for part in content} == sums


# -- over a socket -----------------------------------------------------------------------------------------------------

pytestmark = pytest.mark.filterwarnings("ignore:The Assistants API is deprecated:DeprecationWarning")
OUTPUTS: Any = [{"tool_call_id": "c0", "output": "o"}]
CALLS: Dict[str, Tuple[str, str, Dict[str, Any]]] = {
    "runs.stream": ("/v1/threads/t/runs", "create_and_stream", {"thread_id": "t", "assistant_id": "a"}),
    "runs.create_and_stream": ("/v1/threads/t/runs", "create_and_stream", {"thread_id": "t", "assistant_id": "a"}),
    "runs.submit_tool_outputs_stream": (
        "/v1/threads/t/runs/r/submit_tool_outputs",
        "submit_tool_outputs_stream",
        {"thread_id": "t", "run_id": "r", "tool_outputs": OUTPUTS},
    ),
    "create_and_run_stream": (
        "/v1/threads/runs",
        "create_and_run_stream",
        {"assistant_id": "a", "thread": {"messages": []}},
    ),
}


def handler_of(client: Any, log: List[str], raising: str = "") -> Any:
    """A handler of the client's world that writes down what it is told, and may raise at one callback."""

    def note(name: str, arguments: Tuple[Any, ...]) -> None:
        log.append(name[3:])
        if name == "on_exception":
            log.append(type(arguments[0]).__name__)
        if name == raising:
            raise ZeroDivisionError(name)

    def callback(name: str) -> Any:
        async def told_later(self: Any, *arguments: Any) -> None:
            note(name, arguments)

        def told_now(self: Any, *arguments: Any) -> None:
            note(name, arguments)

        return told_later if is_async else told_now

    is_async = isinstance(client, openai.AsyncOpenAI)
    base = openai.AsyncAssistantEventHandler if is_async else openai.AssistantEventHandler
    return type("Handler", (base,), {name: callback(name) for name in NAMES})()


def stream(client: Any, **more: Any) -> Any:
    """A run as it is followed."""
    return entered(client.beta.threads.runs.stream(thread_id="t", assistant_id="a", **more))


def cut(*last: Any) -> Any:
    """An answer that breaks off in the middle of a text."""
    return chunked(*map(frame, HELLO[:4]), *last, content_type="text/event-stream", end=False)


@pytest.mark.parametrize("with_handler", [True, False])
@pytest.mark.parametrize("name", CALLS)
async def test_each_method_streams_what_it_asks_for(client: Any, server: Server, name: str, with_handler: bool) -> None:
    path, helper, arguments = CALLS[name]
    server.script(sse(HELLO))
    log: List[str] = []
    handler = handler_of(client, log) if with_handler else None
    method: Any = client.beta.threads
    for part in name.split("."):
        method = getattr(method, part)

    async with entered(method(**arguments, event_handler=handler)) as events:
        await settle(events.until_done())
        final = await settle(events.get_final_run())
        messages = await settle(events.get_final_messages())

    sent = server.last
    body = {key: value for key, value in arguments.items() if f"/{value}" not in path}
    assert (sent.path, sent.json()) == (path, {**body, "stream": True})
    assert sent.header("openai-beta") == "assistants=v2"
    assert sent.header(
        "x-stainless-stream-helper",
    ).endswith(f".{helper}")  # type: ignore[union-attr]  # else it fails
    assert sent.header("x-stainless-custom-event-handler") == str(with_handler).lower()
    assert (final.status, told(messages[0])) == ("completed", "Hello")
    assert handler is None or events is handler
    assert log.count("event") == (len(HELLO) if with_handler else 0)
    assert log[-1:] == (["end"] if with_handler else [])


async def test_events_are_read_in_a_loop_each_after_its_callbacks(client: Any, server: Server) -> None:
    server.script(sse(HELLO))
    log: List[str] = []

    async with stream(client, event_handler=handler_of(client, log)) as events:
        assert (await first(events)).event == events.current_event.event == "thread.run.created"
        assert log == ["event"]
        assert [event.event for event in await gather(events)] == [name for name, _ in HELLO[1:]]
        assert events.current_event is None
        assert events.current_run.status == "completed"
        assert told(events.current_message_snapshot) == "Hello"


async def test_the_text_alone_can_be_followed(client: Any, server: Server) -> None:
    server.script(sse(HELLO))

    async with stream(client) as events:
        assert await gather(events.text_deltas) == ["Hel", "lo"]


async def test_what_the_stream_did_not_tell_is_an_error(client: Any, server: Server) -> None:
    server.script(sse([]))

    async with stream(client) as events:
        for method in (events.get_final_run, events.get_final_run_steps, events.get_final_messages):
            with pytest.raises(openai.OpenAIError, match="told of no"):
                await settle(method())


@pytest.mark.parametrize(
    ("answer", "kind", "told_of_timeout"),
    [
        (cut(0.05, RST), openai.APIConnectionError, []),
        (cut(HANG), openai.APITimeoutError, ["timeout"]),
        (sse([*HELLO[:4], ("error", {"message": "overloaded", "code": "server_error"})]), openai.APIError, []),
    ],
)
async def test_a_failure_is_told_and_raised_and_the_end_told_once(
    make_client: Any, server: Server, answer: Any, kind: Any, told_of_timeout: List[str]
) -> None:
    server.script(answer)
    log: List[str] = []
    client = make_client(timeout=0.3)

    async with stream(client, event_handler=handler_of(client, log)) as events:
        with pytest.raises(kind) as caught:
            await settle(events.until_done())
        snapshot = events.current_message_snapshot

    assert type(caught.value) is kind
    assert log[log.index("message_delta") + 1 :] == [*told_of_timeout, "exception", kind.__name__, "end"]
    assert told(snapshot) == "Hel"


async def test_what_a_callback_raises_is_told_and_raised_and_the_connection_let_go(client: Any, server: Server) -> None:
    server.script(sse(HELLO[:5], done=False, end=False))
    log: List[str] = []

    async with stream(client, event_handler=handler_of(client, log, raising="on_text_delta")) as events:
        with pytest.raises(ZeroDivisionError):
            await settle(events.until_done())
        assert await asyncio.to_thread(server.requests[0].connection.gone.wait, 5)

    assert log[-4:] == ["text_delta", "exception", "ZeroDivisionError", "end"]
    assert log.count("end") == 1


@pytest.mark.parametrize("raising", ["", "on_text_delta"])
async def test_what_came_until_a_failure_is_never_given_as_the_whole(client: Any, server: Server, raising: str) -> None:
    server.script(cut(0.05, RST))
    log: List[str] = []

    async with stream(client, event_handler=handler_of(client, log, raising)) as events:
        with pytest.raises(ZeroDivisionError if raising else openai.APIConnectionError) as caught:
            await settle(events.until_done())
        for method in (events.until_done, events.get_final_run, events.get_final_run_steps, events.get_final_messages):
            with pytest.raises(caught.type) as again:
                await settle(method())
            assert again.value.args == caught.value.args

    assert (log.count("exception"), log.count("end")) == (1, 1)


@pytest.mark.parametrize("world", ["async"], indirect=True)
async def test_a_wait_that_was_cancelled_leaves_no_whole_either(client: Any, server: Server) -> None:
    server.script(cut(HANG))

    async with stream(client) as events:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(events.get_final_run(), 0.2)
        with pytest.raises(openai.OpenAIError, match="left before its end"):
            await events.get_final_run()


async def test_a_stream_that_is_left_ends_for_its_handler_too(client: Any, server: Server) -> None:
    server.script(cut(HANG))
    log: List[str] = []

    async with stream(client, event_handler=handler_of(client, log)) as events:
        await first(events)

    assert log == ["event", "end"]
    assert await asyncio.to_thread(server.requests[0].connection.gone.wait, 5)


async def test_a_request_that_is_refused_tells_the_handler_nothing(client: Any, server: Server) -> None:
    server.script(error(400, "no such assistant"))
    log: List[str] = []

    with pytest.raises(openai.BadRequestError, match="no such assistant"):
        async with stream(client, event_handler=handler_of(client, log)):
            pass

    assert log == []


async def test_a_handler_follows_one_run_only(client: Any, server: Server) -> None:
    server.script(sse(HELLO))
    handler = handler_of(client, [])
    with pytest.raises(openai.OpenAIError, match="no stream yet"):
        await settle(handler.until_done())
    async with stream(client, event_handler=handler) as events:
        await settle(events.until_done())

    with pytest.raises(openai.OpenAIError, match="make a new one"):
        async with stream(client, event_handler=handler):
            pass

    assert len(server.requests) == 1


async def test_a_handler_need_not_call_the_constructor_it_derives_from(client: Any, server: Server) -> None:
    server.script(sse(HELLO))
    base = type(handler_of(client, [])).__mro__[1]
    handler = type("Handler", (base,), {"__init__": lambda self: None})()

    async with stream(client, event_handler=handler) as events:
        assert (await settle(events.get_final_run())).status == "completed"
