"""`chat.completions.stream` over a real socket, sync and async."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import weakref
from typing import Any, Dict, List

import pytest
from pydantic import BaseModel

import openai
from loopback import HANG, RST, Server, chunked, error, frame, json, sse
from openai import pydantic_function_tool
from openai.lib.streaming.chat import ChatCompletionStreamState
from worlds import entered, first, gather, settle

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


class Sum(BaseModel):
    a: int


def chunk(delta: Dict[str, Any], finish_reason: Any = None) -> Dict[str, Any]:
    """A chunk with one choice."""
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


USAGE = {
    **chunk({}),
    "choices": [],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}
HELLO = [chunk({"role": "assistant", "content": "Hel"}), chunk({"content": "lo"}), chunk({}, "stop"), USAGE]


def stream(client: Any, **more: Any) -> Any:
    """A chat stream as it is asked for."""
    return entered(client.chat.completions.stream(model="m", messages=MESSAGES, **more))


async def test_events_arrive_and_the_completion_has_everything(client: Any, server: Server) -> None:
    server.script(sse(HELLO))

    async with stream(client) as events:
        got = await gather(events)
        final = await settle(events.get_final_completion())
        response = events.response

    assert [event.type for event in got] == [
        *["chunk", "content.delta"] * 2,
        *["chunk", "content.done"],
        "chunk",
    ]
    assert final.choices[0].message.content == "Hello"
    assert final.usage.total_tokens == 3
    assert response.status_code == 200
    assert server.requests[0].json() == {"model": "m", "messages": MESSAGES, "stream": True}


async def test_a_type_and_tools_go_out_as_schemas_and_come_back_as_values(client: Any, server: Server) -> None:
    asked = {"index": 0, "id": "x", "function": {"name": "Sum", "arguments": '{"a":2}'}}
    server.script(sse([chunk({"content": '{"a":1}'}), chunk({"tool_calls": [asked]}), chunk({}, "tool_calls")]))

    async with stream(client, response_format=Sum, tools=iter([pydantic_function_tool(Sum)])) as events:
        final = await settle(events.get_final_completion())

    sent = server.requests[0].json()
    assert sent["response_format"]["json_schema"]["name"] == "Sum"
    assert sent["tools"][0]["function"]["strict"] is True
    assert final.choices[0].message.parsed == Sum(a=1)
    assert final.choices[0].message.tool_calls[0].function.parsed_arguments == Sum(a=2)


async def test_the_text_alone_can_be_followed(client: Any, server: Server) -> None:
    server.script(sse(HELLO))

    async with stream(client) as events:
        assert await gather(events.text) == ["Hel", "lo"]


async def test_a_loop_that_was_left_is_taken_up_by_the_next(client: Any, server: Server) -> None:
    server.script(sse(HELLO))

    async with stream(client) as events:
        assert (await first(events)).type == "chunk"
        if hasattr(events, "__aiter__"):
            async for event in events:
                assert event.type == "content.delta"
                break
        else:
            for event in events:
                assert event.type == "content.delta"
                break
        assert events.current_completion_snapshot.choices[0].message.content == "Hel"
        assert await settle(events.until_done()) is events
        assert events.current_completion_snapshot.choices[0].message.content == "Hello"


async def test_what_was_complete_rides_on_the_error_that_ends_a_stream(client: Any, server: Server) -> None:
    server.script(chunked(frame(chunk({"content": "Hel"})), 0.05, RST, content_type="text/event-stream"))

    async with stream(client) as events:
        with pytest.raises(openai.APIConnectionError) as caught:
            await settle(events.until_done())

    snapshot: Any = caught.value.snapshot
    assert snapshot.choices[0].message.content == "Hel"


async def test_an_error_event_has_the_snapshot_too(client: Any, server: Server) -> None:
    server.script(sse([chunk({"content": "Hel"}), {"error": {"message": "overloaded"}}]))

    async with stream(client) as events:
        with pytest.raises(openai.APIError, match="overloaded") as caught:
            await settle(events.get_final_completion())

    snapshot: Any = caught.value.snapshot
    assert snapshot.choices[0].message.content == "Hel"


@pytest.mark.parametrize(
    "answer",
    [
        chunked(frame(chunk({"content": "Hel"})), 0.05, RST, content_type="text/event-stream"),
        sse([chunk({"content": "Hel"}), {"error": {"message": "overloaded"}}]),
    ],
)
async def test_what_came_until_a_failure_is_never_given_as_the_whole(client: Any, server: Server, answer: Any) -> None:
    server.script(answer)

    async with stream(client) as events:
        with pytest.raises(openai.APIError) as caught:
            await gather(events)
        for method in (events.get_final_completion, events.until_done):
            with pytest.raises(openai.APIError) as again:
                await settle(method())
            assert type(again.value) is type(caught.value)
            assert (again.value.args, again.value.snapshot) == (caught.value.args, caught.value.snapshot)
    with pytest.raises(openai.APIError) as later:
        await settle(events.get_final_completion())

    assert (later.value.args, later.value.snapshot) == (caught.value.args, caught.value.snapshot)


@pytest.mark.parametrize("world", ["async"], indirect=True)
async def test_a_wait_that_was_cancelled_leaves_no_whole_either(client: Any, server: Server) -> None:
    server.script(chunked(frame(chunk({"content": "Hel"})), HANG, content_type="text/event-stream"))

    async with stream(client) as events:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(events.get_final_completion(), 0.2)
        with pytest.raises(openai.OpenAIError, match="left before its end"):
            await events.get_final_completion()


@pytest.mark.parametrize("world", ["async"], indirect=True)
async def test_a_stream_can_be_closed_while_somebody_waits_for_its_next_event(client: Any, server: Server) -> None:
    server.script(chunked(frame(chunk({"content": "Hel"})), HANG, content_type="text/event-stream"))
    begun = asyncio.Event()

    async def follow(events: Any) -> None:
        async for _ in events:
            begun.set()

    async with stream(client) as events:
        waiting = asyncio.ensure_future(follow(events))
        await begun.wait()
        await asyncio.sleep(0)
        await events.close()

        with pytest.raises(openai.OpenAIError):
            await waiting


async def test_an_answer_that_was_cut_raises_after_its_last_event(client: Any, server: Server) -> None:
    """So that the error knows the usage, which comes last."""
    server.script(sse([chunk({"content": '{"a":'}), chunk({}, "length"), USAGE]))
    got: List[str] = []

    async with stream(client, response_format=Sum) as events:
        with pytest.raises(openai.LengthFinishReasonError) as caught:
            while True:
                got.append((await first(events)).type)

    assert got == ["chunk", "content.delta", "chunk", "content.done", "chunk"]
    assert caught.value.partial_text == '{"a":'
    assert caught.value.usage is not None


async def test_an_answer_that_was_cut_is_left_as_it_is_where_that_is_asked_for(client: Any, server: Server) -> None:
    server.script(sse([chunk({"content": '{"a":'}), chunk({}, "length")]))

    async with stream(client, response_format=Sum, raise_unfinished=False) as events:
        final = await settle(events.get_final_completion())

    assert final.choices[0].message.parsed is None
    assert final.choices[0].message.content == '{"a":'


async def test_a_stream_without_a_finish_reason_says_at_its_end_what_is_done(client: Any, server: Server) -> None:
    server.script(sse([chunk({"content": "x"})]))

    async with stream(client) as events:
        assert [event.type for event in await gather(events)] == ["chunk", "content.delta", "content.done"]


async def test_leaving_the_block_lets_the_connection_go(client: Any, server: Server) -> None:
    server.script(sse(HELLO), json({"data": [], "object": "list"}))

    async with stream(client) as events:
        await first(events)
    with pytest.raises(openai.OpenAIError, match="left before its end"):
        await settle(events.get_final_completion())

    await settle(client.models.list())
    assert len(server.requests) == 2


async def test_the_completion_can_be_had_after_the_block(client: Any, server: Server) -> None:
    server.script(sse(HELLO))

    async with stream(client) as events:
        await settle(events.until_done())

    assert (await settle(events.get_final_completion())).choices[0].message.content == "Hello"


async def test_an_error_of_the_request_comes_on_entry(client: Any, server: Server) -> None:
    server.script(error(400, "no such model"))

    with pytest.raises(openai.BadRequestError, match="no such model"):
        async with stream(client):
            pass


async def test_a_stream_that_one_has_is_put_together_by_the_state(client: Any, server: Server) -> None:
    server.script(sse(HELLO))
    state = ChatCompletionStreamState[None]()

    for item in await gather(await settle(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))):
        state.handle_chunk(item)

    assert state.get_final_completion().choices[0].message.content == "Hello"


async def test_a_type_without_a_schema_is_refused_before_anything_is_sent(client: Any, server: Server) -> None:
    with pytest.raises(TypeError, match="schema"):
        client.chat.completions.stream(model="m", messages=MESSAGES, response_format=contextlib.ExitStack)

    assert server.requests == []


async def test_a_stream_that_failed_goes_without_the_garbage_collector(client: Any, server: Server) -> None:
    """The error is remembered, and its traceback holds the stream: together they must not be a circle."""
    server.script(sse([chunk({"content": "Hel"}), {"error": {"message": "overloaded"}}]))
    gc.collect()
    gc.disable()
    try:
        async with stream(client) as events:
            for _ in range(2):
                with pytest.raises(openai.APIError, match="overloaded"):
                    await settle(events.until_done())
            seen = weakref.ref(events)
            del events

        await asyncio.sleep(0)

        assert seen() is None
    finally:
        gc.enable()
