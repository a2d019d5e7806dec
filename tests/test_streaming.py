"""Streams over a real socket: the events, the errors that take their place, and the connection after both."""

from __future__ import annotations

import asyncio
import gc
import gzip
import threading
import time
from typing import Any

import httpx
import pytest

import openai
from loopback import FIN, HANG, RST, Answer, Ending, Server, chunked, error, frame, json, respond, sse
from openai import APIConnectionError, APIError, APIResponseValidationError, APITimeoutError, AsyncStream, Stream
from worlds import entered, first, gather, settle

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


def chunk(text: str, **more: object) -> dict[str, Any]:
    """A chunk of a chat completion."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def delta(number: int, text: str = "x") -> tuple[str, dict[str, Any]]:
    """An event of a response."""
    name = "response.output_text.delta"
    return name, {"type": name, "sequence_number": number, "item_id": "i", "delta": text}


async def chat(client: Any) -> Any:
    """A stream of a chat completion."""
    return await settle(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))


async def response(client: Any) -> Any:
    """A stream of a response."""
    return await settle(client.responses.create(model="m", input="Hi", stream=True))


async def run(client: Any) -> Any:
    """A stream of a run, whose events have their names beside their data."""
    return await settle(client.beta.threads.runs.create("thread_1", assistant_id="a", stream=True))


def texts(chunks: list[Any]) -> list[str]:
    return [chunk.choices[0].delta.content for chunk in chunks]


async def taken(stream: Any) -> tuple[list[Any], Exception | None]:
    """The events of a stream, and the error that ended it."""
    got: list[Any] = []
    try:
        if hasattr(stream, "__aiter__"):
            async for event in stream:
                got.append(event)
        else:
            for event in stream:
                got.append(event)
    except Exception as failure:
        return got, failure
    return got, None


async def gone(server: Server) -> bool:
    """Whether the client lets its first connection go within a second, while its event loop runs."""
    return await asyncio.to_thread(server.connections[0].gone.wait, 1)


async def leave_early(stream: Any) -> None:
    """Take one event and break off, as a caller does who has seen enough."""
    if hasattr(stream, "__aiter__"):
        async for _ in stream:
            break
        await asyncio.sleep(0.01)  # the event loop finishes what was left, as soon as it has its turn
    else:
        for _ in stream:
            break


# --- events


async def test_events_arrive_typed_and_in_order(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), chunk("b"), chunk("c")]))

    stream = await chat(client)
    chunks = await gather(stream)

    assert texts(chunks) == ["a", "b", "c"]
    assert {type(item).__name__ for item in chunks} == {"ChatCompletionChunk"}
    assert isinstance(stream, (Stream, AsyncStream))
    assert server.last.json()["stream"] is True


async def test_an_event_reaches_the_caller_before_the_next_one_is_sent(client: Any, server: Server) -> None:
    seen = threading.Event()
    server.script(sse([chunk("a"), seen, chunk("b")]))

    stream = await chat(client)
    one = await first(stream)
    seen.set()

    assert texts([one, *await gather(stream)]) == ["a", "b"]


async def test_frames_without_data_are_no_events(client: Any, server: Server) -> None:
    """R1: an id, a comment, a retry, a bare event name and an empty `data:` come between two chunks."""
    body = b'id: 1\ndata: {"a":1}\n\n: ping\n\nretry: 3000\n\nevent: x\n\ndata:\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'
    server.script(respond(body, content_type="text/event-stream"))

    assert [event.a for event in await gather(await chat(client))] == [1, 2]


ODD = "\u2028\u2029\u0085\x0b\x0c"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 10_000])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
async def test_text_survives_line_ends_and_cuts_of_any_kind(client: Any, server: Server, end: str, size: int) -> None:
    """R3: a byte order mark, foreign separators raw inside JSON, data on two lines, no blank line at the end."""
    lines = ['data: {"choices":[],', f'data: "id":"{ODD}é☃𝄞"}}', "", 'data: {"id":"2"}', "", 'data: {"id":"3"}']
    body = b"\xef\xbb\xbf" + end.join(lines).encode()
    server.script(chunked(*(body[i : i + size] for i in range(0, len(body), size)), content_type="text/event-stream"))

    assert [event.id for event in await gather(await chat(client))] == [ODD + "é☃𝄞", "2", "3"]


@pytest.mark.filterwarnings("ignore:.*Assistants API:DeprecationWarning")
async def test_events_of_a_run_have_their_name_beside_their_data(client: Any, server: Server) -> None:
    server.script(
        sse(
            [
                ("thread.run.created", {"id": "run_1", "object": "thread.run"}),
                ("thread.message.delta", {"id": "msg_1", "object": "thread.message.delta", "delta": {}}),
            ]
        )
    )

    events = await gather(await run(client))

    assert [(event.event, event.data.id) for event in events] == [
        ("thread.run.created", "run_1"),
        ("thread.message.delta", "msg_1"),
    ]
    assert type(events[0].data).__name__ == "Run"


async def test_the_last_chunk_has_usage_and_no_choices(client: Any, server: Server) -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    server.script(sse([chunk("a"), {**chunk(""), "choices": [], "usage": usage}]))

    chunks = await gather(await chat(client))

    assert chunks[-1].choices == []
    assert chunks[-1].usage.total_tokens == 3


async def test_a_chunk_with_null_in_every_place_is_handed_over(client: Any, server: Server) -> None:
    """P34: compatible servers leave out or null what the API always sends."""
    server.script(sse([{"choices": None}, {"id": None, "choices": [{"index": 0, "delta": None}]}, {"reasoning": "r"}]))

    nothing, empty, extra = await gather(await chat(client))

    assert nothing.choices is None
    assert empty.choices[0].delta is None
    assert extra.model_extra == {"reasoning": "r"}


async def test_a_stream_goes_event_by_event(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), chunk("b")]))

    stream = await chat(client)

    assert texts([await first(stream), await first(stream)]) == ["a", "b"]
    assert await gather(stream) == []


async def test_a_stream_that_was_read_has_no_more_events(client: Any, server: Server) -> None:
    server.script(sse([chunk("a")]))

    stream = await chat(client)

    assert texts(await gather(stream)) == ["a"]
    assert await gather(stream) == []


async def test_a_loop_goes_on_where_single_steps_left_off(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), chunk("b"), chunk("c")]))

    stream = await chat(client)
    head = await first(stream)

    assert texts([head, *await gather(stream)]) == ["a", "b", "c"]


async def test_a_stream_knows_its_response(client: Any, server: Server) -> None:
    server.script(sse([chunk("a")], headers={"x-request-id": "req_1", "x-ratelimit-remaining-tokens": "9"}))

    stream = await chat(client)
    early = stream.response
    chunks = await gather(stream)

    assert isinstance(early, httpx.Response)
    assert early is stream.response
    assert (early.status_code, early.headers["x-ratelimit-remaining-tokens"]) == (200, "9")
    assert early.request.url == f"{server.base_url}/chat/completions"
    assert texts(chunks) == ["a"]


# --- errors in the place of events

TYPED_ERROR = {"type": "error", "code": "server_error", "message": "boom", "param": None, "sequence_number": 3}
STREAMS = {"chat": chat, "response": response, "run": run}


@pytest.mark.filterwarnings("ignore:.*Assistants API:DeprecationWarning")
@pytest.mark.parametrize("kind", STREAMS)
@pytest.mark.parametrize(
    ("event", "message", "code"),
    [
        (("error", TYPED_ERROR), "boom", "server_error"),
        (TYPED_ERROR, "boom", "server_error"),
        ({"error": {"message": "m", "code": 429}}, "m", "429"),
        (("error", {"error": {"message": "m", "code": 429}}), "m", "429"),
        (("error", {"message": "m", "code": None}), "m", None),
        ({"error": "text"}, "text", None),
        (b"event: error\ndata: plain words\n\n", "plain words", None),
        (b'event: error\ndata: "quoted words"\n\n', "quoted words", None),
        (b'data: {"error":{"message":"a\x0bb\xff"}}\n\n', "a\x0bb\ufffd", None),
        (b"event: error\ndata:\n\n", "An error occurred during streaming", None),
    ],
)
async def test_an_error_event_is_raised_with_its_message_and_code(
    client: Any, server: Server, kind: str, event: Any, message: str, code: str | None
) -> None:
    """R2, on streams of every kind."""
    server.script(sse([event], headers={"x-request-id": "req_1"}))

    got, failure = await taken(await STREAMS[kind](client))

    assert isinstance(failure, APIError)
    assert (failure.message, failure.code, failure.request_id) == (message, code, "req_1")
    is_typed = kind == "response" and b'"type": "error"' in frame(event)  # type: ignore[operator]  # these are bytes
    assert [item.type for item in got] == (["error"] if is_typed else [])


async def test_events_before_an_error_are_handed_over(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), {"error": {"message": "late", "type": "server_error"}}]))

    got, failure = await taken(await chat(client))

    assert texts(got) == ["a"]
    assert isinstance(failure, APIError)
    assert failure.type == "server_error"
    assert failure.body == {"message": "late", "type": "server_error"}


async def test_an_error_event_tells_the_number_of_the_event_before_it(client: Any, server: Server) -> None:
    server.script(sse([delta(4), ("error", {"message": "m"})]))

    _, failure = await taken(await response(client))

    assert isinstance(failure, APIError)
    assert failure.sequence_number == 4


async def test_the_word_error_in_an_event_is_no_error(client: Any, server: Server) -> None:
    failed = {"type": "response.failed", "sequence_number": 1, "response": {"id": "r", "error": {"message": "m"}}}
    server.script(sse([delta(0, '{"error": 1}'), failed, {**delta(2)[1], "error": None}]))

    got, failure = await taken(await response(client))

    assert failure is None
    assert [event.type for event in got][1] == "response.failed"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (json({"error": {"message": "no such model", "code": "m"}}), "no such model"),
        (json({"error": "text"}), "text"),
        (json({"id": "c", "choices": []}), "no event stream"),
        (json([1]), "no event stream"),
        (respond(b"<html><body>Sign in</body></html>", content_type="text/html"), "Sign in"),
        (respond(b"upstream connect error", content_type="text/plain"), "upstream connect error"),
        (respond(b"\xff\xfe\x00binary", content_type="application/octet-stream"), "no event stream"),
    ],
    ids=["error", "error text", "object", "list", "page", "words", "bytes"],
)
async def test_a_body_that_is_no_stream_is_an_error_in_spite_of_its_status(
    client: Any, server: Server, answer: Answer, words: str
) -> None:
    server.script(answer)

    got, failure = await taken(await chat(client))

    assert got == []
    assert isinstance(failure, APIError)
    assert words in failure.message


@pytest.mark.parametrize("data", [b"{half", b"[1,", b"nonsense", b"\xff\xfe"])
async def test_an_event_that_is_not_json_is_an_error_of_this_library(client: Any, server: Server, data: bytes) -> None:
    server.script(sse([chunk("a"), b"data: " + data + b"\n\n"]))

    got, failure = await taken(await chat(client))

    assert texts(got) == ["a"]
    assert isinstance(failure, APIResponseValidationError)
    assert failure.status_code == 200


async def test_bytes_that_are_not_utf8_inside_text_are_replaced(client: Any, server: Server) -> None:
    server.script(sse([b'data: {"id":"a\xffb"}\n\n']))

    assert [event.id for event in await gather(await chat(client))] == ["a\ufffdb"]


@pytest.mark.parametrize("status", [400, 429, 500])
async def test_a_refusal_is_raised_before_there_is_a_stream(client: Any, server: Server, status: int) -> None:
    server.script(error(status, "no"))

    with pytest.raises(openai.APIStatusError, match="no") as caught:
        await chat(client)

    assert caught.value.status_code == status
    assert caught.value.response.json()["error"]["message"] == "no"


# --- cuts


@pytest.mark.parametrize("kind", ["chat", "response"])
@pytest.mark.parametrize("ending", [FIN, RST], ids=str)
async def test_a_stream_that_is_cut_is_a_connection_error(
    client: Any, server: Server, kind: str, ending: Ending
) -> None:
    """R5: two events, then the connection closes without the last chunk."""
    events = [chunk("a", sequence_number=0), chunk("b", sequence_number=1)] if kind == "chat" else [delta(0), delta(1)]
    server.script(sse([*events, 0.02, ending], done=False, end=False, headers={"x-request-id": "r"}))

    got, failure = await taken(await STREAMS[kind](client))

    assert len(got) == 2
    assert isinstance(failure, APIConnectionError)
    assert not isinstance(failure, APITimeoutError)
    assert failure.reason == "reset"
    assert (failure.request_id, failure.sequence_number) == ("r", 1)
    assert failure.__cause__ is not None
    assert failure.host == f"127.0.0.1:{server.port}"


async def test_compressed_streams_are_read_as_they_arrive(client: Any, server: Server) -> None:
    import zlib

    deflate = zlib.compressobj(wbits=31)
    seen = threading.Event()
    frames = [f'data: {{"id":"{n}"}}\n\n'.encode() for n in range(2)]
    head = deflate.compress(frames[0]) + deflate.flush(zlib.Z_SYNC_FLUSH)
    rest = deflate.compress(frames[1]) + deflate.flush()
    server.script(
        chunked(head, seen, rest, content_type="text/event-stream", headers={"content-encoding": "gzip"}),
    )

    stream = await chat(client)
    one = await first(stream)
    seen.set()

    assert [one.id, *(event.id for event in await gather(stream))] == ["0", "1"]


async def test_compressed_data_that_ends_early_is_an_error(client: Any, server: Server) -> None:
    body = gzip.compress(b'data: {"id":"a"}\n\ndata: {"id":"b"}\n\n' * 50)[:-20]
    server.script(chunked(body, content_type="text/event-stream", headers={"content-encoding": "gzip"}))

    _, failure = await taken(await chat(client))

    assert isinstance(failure, APIConnectionError)


async def test_a_stream_that_falls_silent_times_out(make_client: Any, server: Server) -> None:
    server.script(sse([delta(7), HANG]))

    got, failure = await taken(await response(make_client(timeout=httpx.Timeout(5, read=0.1))))

    assert len(got) == 1
    assert isinstance(failure, APITimeoutError)
    assert (failure.reason, failure.sequence_number) == ("idle", 7)
    assert "fell silent for 0.1 s" in str(failure)


async def test_an_exception_of_the_consumer_is_the_consumers(client: Any, server: Server) -> None:
    """Even one of a kind that the library would explain, had its own connection raised it."""
    server.script(sse([chunk("a"), chunk("b")]))
    mine = httpx.ReadError("from another call")

    async def consume() -> None:
        stream = await chat(client)
        if isinstance(stream, AsyncStream):
            async for _ in stream:
                raise mine
        else:
            for _ in stream:
                raise mine

    with pytest.raises(httpx.ReadError) as caught:
        await consume()
    assert caught.value is mine


# --- the connection


async def test_ten_streams_take_one_connection(client: Any, server: Server) -> None:
    server.always(sse([chunk("a")]))

    for _ in range(10):
        assert texts(await gather(await chat(client))) == ["a"]

    assert server.accepts == 1


async def test_the_end_of_a_body_is_waited_for_after_the_last_word(client: Any, server: Server) -> None:
    """It comes a moment later; on a busy machine one or the other may come too late."""
    server.always(sse([chunk("a"), b"data: [DONE]\n\n", 0.005], done=False))

    for _ in range(6):
        assert texts(await gather(await chat(client))) == ["a"]

    assert server.accepts < 6


async def test_streams_without_a_last_word_take_one_connection(client: Any, server: Server) -> None:
    server.always(sse([delta(0)], done=False))

    for _ in range(3):
        await gather(await response(client))

    assert server.accepts == 1


async def test_a_server_that_hangs_after_the_last_word_costs_fifty_milliseconds(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), b"data: [DONE]\n\n", HANG]), sse([chunk("b")]))

    stream = await chat(client)
    one = await first(stream)
    started = time.perf_counter()
    rest = await gather(stream)
    spent = time.perf_counter() - started

    assert (texts([one]), rest) == (["a"], [])
    assert spent < 0.15
    assert texts(await gather(await chat(client))) == ["b"]
    assert await gone(server)


async def test_what_comes_after_the_last_word_is_not_delivered(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), b"data: [DONE]\n\n", chunk("b")]))

    assert texts(await gather(await chat(client))) == ["a"]


async def test_leaving_a_loop_lets_the_connection_go(client: Any, server: Server) -> None:
    """The stream itself is still held by its variable."""
    server.script(sse([chunk("a"), HANG]))

    stream = await chat(client)
    await leave_early(stream)

    assert await gone(server)
    assert stream.response.is_closed


async def test_an_exception_in_a_loop_lets_the_connection_go(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), HANG]))
    stream = await chat(client)

    async def consume() -> None:
        if isinstance(stream, AsyncStream):
            async for _ in stream:
                raise KeyError
        for _ in stream:
            raise KeyError

    with pytest.raises(KeyError) as caught:
        await consume()
    caught.value.__traceback__ = None  # which holds the frame of the loop
    del caught

    assert await gone(server)


async def test_a_stream_that_was_left_says_so_when_it_is_used_again(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), HANG]))

    stream = await chat(client)
    await leave_early(stream)

    for _ in range(2):
        with pytest.raises(openai.OpenAIError, match="left before its end"):
            await gather(stream)
        with pytest.raises(openai.OpenAIError, match="left before its end"):
            await first(stream)


class Wrapper:
    """What wraps a stream in other libraries: each step is a loop of its own, left by `return`."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream

    async def step(self) -> Any:
        if isinstance(self.stream, AsyncStream):
            async for item in self.stream:
                return item
        return next(item for item in self.stream)


async def test_a_stream_in_an_attribute_survives_a_loop_that_is_left(client: Any, server: Server) -> None:
    """And goes with the object that keeps it."""
    server.script(sse([chunk("a"), chunk("b"), HANG]))
    wrapper = Wrapper(await chat(client))

    got = []
    for _ in range(2):
        got.append(await wrapper.step())
        await asyncio.sleep(0.02)  # long enough for the event loop to finish what was left

    assert texts(got) == ["a", "b"]
    del wrapper
    assert await gone(server)


@pytest.mark.parametrize("how", ["close", "aclose", "block"])
async def test_closing_lets_the_connection_go(client: Any, server: Server, how: str, world: str) -> None:
    server.script(sse([chunk("a"), HANG]))

    stream = await chat(client)
    await first(stream)
    if how == "block":
        async with entered(stream):
            pass
    elif how == "aclose" and world == "async":
        await stream.aclose()
    else:
        await settle(stream.close())
        await settle(stream.close())

    assert await gone(server)
    assert stream.response.is_closed


async def test_breaking_off_inside_a_block_lets_the_connection_go(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), HANG]))

    async with entered(await chat(client)) as stream:
        await leave_early(stream)

    assert await gone(server)


@pytest.mark.parametrize("steps", [0, 1])
async def test_a_forgotten_stream_lets_the_connection_go(client: Any, server: Server, steps: int) -> None:
    """At once, without a pass of the garbage collector: nothing of a stream refers back to it."""
    server.script(sse([chunk("a"), HANG]))
    gc.disable()
    try:
        stream = await chat(client)
        for _ in range(steps):
            await first(stream)
        del stream

        assert await gone(server)
    finally:
        gc.enable()


async def test_the_next_call_works_after_a_broken_stream(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), RST], end=False), sse([chunk("b")]))

    await taken(await chat(client))

    assert texts(await gather(await chat(client))) == ["b"]


async def test_a_cancelled_stream_lets_the_connection_go(server: Server) -> None:
    server.script(sse([chunk("a"), HANG]))
    async with openai.AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        stream = await chat(client)
        await first(stream)
        waiting = asyncio.ensure_future(first(stream))
        await asyncio.sleep(0.02)
        waiting.cancel()

        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert await gone(server)


async def test_closing_wakes_whoever_waits_for_the_next_event(client: Any, server: Server, world: str) -> None:
    """A button in one thread or task, the loop in another."""
    server.script(sse([chunk("a"), HANG]))
    stream = await chat(client)
    await first(stream)

    if world == "sync":
        waiting: Any = asyncio.ensure_future(asyncio.to_thread(taken_in_thread, stream))
    else:
        waiting = asyncio.ensure_future(taken(stream))
    await asyncio.sleep(0.05)
    await settle(stream.close())
    got, failure = await asyncio.wait_for(waiting, 2)

    assert got == []
    assert isinstance(failure, openai.OpenAIError)
    assert "closed while" in str(failure)


def taken_in_thread(stream: Any) -> tuple[list[Any], Exception | None]:
    return asyncio.run(taken(stream))


async def test_a_client_that_is_closed_ends_its_streams(client: Any, server: Server) -> None:
    server.script(sse([chunk("a"), HANG]))
    stream = await chat(client)
    await first(stream)

    await settle(client.close())
    await settle(stream.close())

    assert await gone(server)


# --- made by hand


class Event(openai.BaseModel):
    """What a caller of one's own endpoint streams."""

    n: int


def answer_in_memory(world: str, *pieces: bytes) -> httpx.Response:
    """A response of httpx that came from no socket."""

    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Any:
            yield from pieces

        async def __aiter__(self) -> Any:
            for piece in pieces:
                yield piece

    return httpx.Response(200, stream=Body(), request=httpx.Request("POST", "http://host/x"))


@pytest.mark.parametrize("whole", [True, False])
async def test_a_stream_can_be_made_of_a_response(client: Any, world: str, whole: bool) -> None:
    cls: Any = Stream if world == "sync" else AsyncStream
    frames = b'data: {"n":1}\n\ndata: {"n":2}\n\n'
    made = httpx.Response(200, content=frames) if whole else answer_in_memory(world, frames[:5], frames[5:])

    stream = cls(cast_to=Event, response=made, client=client)

    assert stream.response is made
    assert await gather(stream) == [Event(n=1), Event(n=2)]


async def test_an_own_endpoint_streams_an_own_type(client: Any, world: str, server: Server) -> None:
    server.always(sse([{"n": 1}]))
    cls: Any = Stream if world == "sync" else AsyncStream

    class Mine(cls[Event]):  # type: ignore[misc]  # a base that is only known at run time
        pass

    for stream_cls in (cls[Event], Mine, cls):
        stream = await settle(client.post("/x", cast_to=Event, body={}, stream=True, stream_cls=stream_cls))
        assert await gather(stream) == [Event(n=1)]
    stream = await settle(client.get("/x", cast_to=Event, stream=True, stream_cls=cls[Event]))
    assert await gather(stream) == [Event(n=1)]


async def test_a_strict_client_refuses_an_event_of_another_shape(make_client: Any, server: Server, world: str) -> None:
    server.script(sse([{"n": 1}, {"n": "many"}]))
    cls: Any = Stream if world == "sync" else AsyncStream
    client = make_client(_strict_response_validation=True)

    got, failure = await taken(
        await settle(client.post("/x", cast_to=Event, body={}, stream=True, stream_cls=cls[Event]))
    )

    assert got == [Event(n=1)]
    assert isinstance(failure, APIResponseValidationError)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("more", [b"", b',"sequence_number":"many"', b',"x":"\xff"'])
async def test_an_error_event_of_any_shape_is_raised_as_what_it_tells(
    make_client: Any, server: Server, more: bytes, strict: bool
) -> None:
    server.script(sse([b'data: {"type":"error","message":"boom","code":"c"' + more + b"}\n\n"]))

    _, failure = await taken(await response(make_client(_strict_response_validation=strict)))

    assert type(failure) is APIError
    assert (failure.message, failure.code) == ("boom", "c")
