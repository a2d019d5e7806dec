"""Responses as they came: the raw and the streaming view of every kind of method, files, and who may wrap a method."""

from __future__ import annotations

import asyncio
import datetime
import functools
import gzip
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pydantic
import pytest

import openai
from loopback import FIN, HANG, Server, chunked, error, json, respond, sse
from openai import APIConnectionError, APIResponseValidationError, AsyncOpenAI, OpenAI
from openai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from openai._response import APIResponse, AsyncAPIResponse, StreamAlreadyConsumed
from openai.types.chat import ChatCompletion
from worlds import entered, gather, settle

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
HEADERS = {"x-request-id": "req_1", "x-ratelimit-remaining-requests": "59"}
TEXT = "line ☃\nsecond \u2028 line\r\nthird"


@pytest.fixture
def raw_chat(client: Any) -> Any:
    return client.chat.completions.with_raw_response.create


@pytest.fixture
def streamed_chat(client: Any) -> Any:
    return client.chat.completions.with_streaming_response.create


# --- the raw view


async def test_the_raw_view_of_a_plain_method(raw_chat: Any, server: Server) -> None:
    server.script(json(COMPLETION, headers=HEADERS))

    response = await settle(raw_chat(**CHAT))
    completion = response.parse()

    assert isinstance(response, LegacyAPIResponse)
    assert isinstance(completion, ChatCompletion)
    assert completion._request_id == response.request_id == "req_1"
    assert response.parse() is completion
    assert response.headers["X-RateLimit-Remaining-Requests"] == "59"
    assert (response.status_code, response.method, response.http_version) == (200, "POST", "HTTP/1.1")
    assert response.url == f"{server.base_url}/chat/completions"
    assert response.content == response.http_response.content == response.text.encode()
    assert response.http_response.json() == response.json() == COMPLETION
    assert response.http_request.headers["authorization"] == "Bearer test-key"
    assert response.http_request.content == server.last.body
    assert isinstance(response.elapsed, datetime.timedelta)
    assert 0 < response.elapsed.total_seconds() < 5
    assert response.is_closed
    assert response.retries_taken == 0
    assert "200" in repr(response)


async def test_the_raw_view_counts_retries(make_client: Any, server: Server) -> None:
    again = error(500, headers={"retry-after-ms": "1"})
    server.script(again, again, json(COMPLETION))

    response = await settle(make_client(max_retries=2).chat.completions.with_raw_response.create(**CHAT))

    assert response.retries_taken == 2


async def test_the_raw_view_of_a_stream(raw_chat: Any, server: Server) -> None:
    server.script(sse([{"id": "a"}, {"id": "b"}], headers=HEADERS))

    response = await settle(raw_chat(**CHAT, stream=True))
    stream = response.parse()

    assert response.headers["x-request-id"] == "req_1"
    assert isinstance(stream, (openai.Stream, openai.AsyncStream))
    assert [event.id for event in await gather(stream)] == ["a", "b"]


async def test_the_raw_view_of_a_page(client: Any, server: Server) -> None:
    server.script(
        json({"data": [{"id": "j1"}], "has_more": True}, headers=HEADERS),
        json({"data": [{"id": "j2"}], "has_more": False}),
    )

    response = await settle(client.fine_tuning.jobs.with_raw_response.list(limit=1))
    page = response.parse()

    assert response.request_id == page._request_id == "req_1"
    assert [job.id for job in await gather(page)] == ["j1", "j2"]
    assert server.last.query == [("limit", "1"), ("after", "j1")]


async def test_the_raw_view_of_a_file(client: Any, server: Server) -> None:
    server.script(respond(b"\x00\xff", headers=HEADERS, content_type="audio/mpeg"))

    response = await settle(client.audio.speech.with_raw_response.create(input="Hi", model="m", voice="alloy"))

    assert response.content == b"\x00\xff"
    assert isinstance(response.parse(), HttpxBinaryResponseContent)
    assert response.parse().content == b"\x00\xff"


async def test_the_raw_view_of_a_method_that_returns_nothing(client: Any, server: Server) -> None:
    server.script(respond(status=204, headers=HEADERS))

    response = await settle(client.containers.with_raw_response.delete("cntr_1"))

    assert response.parse() is None
    assert (response.status_code, response.request_id, response.content) == (204, "req_1", b"")


async def test_the_raw_view_of_text(client: Any, server: Server) -> None:
    server.script(respond(b"spoken", content_type="text/plain"))

    response = await settle(
        client.audio.transcriptions.with_raw_response.create(
            file=("a.wav", b"x"), model="whisper-1", response_format="text"
        )
    )

    assert response.parse() == response.text == "spoken"


async def test_the_raw_view_of_an_error_is_the_error(raw_chat: Any, server: Server) -> None:
    server.script(error(404, "nothing here"))

    with pytest.raises(openai.NotFoundError, match="nothing here"):
        await settle(raw_chat(**CHAT))


async def test_a_raw_view_reaches_every_resource_from_the_client(client: Any, server: Server) -> None:
    server.always(json(COMPLETION, headers=HEADERS))

    raw = await settle(client.with_raw_response.chat.completions.create(**CHAT))
    async with entered(client.with_streaming_response.chat.completions.create(**CHAT)) as streamed:
        assert streamed.request_id == raw.request_id == "req_1"


async def test_published_code_asks_for_the_raw_view_by_header(client: Any, server: Server) -> None:
    server.script(json(COMPLETION))

    response = await settle(client.chat.completions.create(**CHAT, extra_headers={"X-Stainless-Raw-Response": "true"}))

    assert isinstance(response, LegacyAPIResponse)
    assert server.last.header("x-stainless-raw-response") is None


# --- parse(to=…)


class Mine(pydantic.BaseModel):
    """A caller's own model, which is none of the library's."""

    id: str
    created: int


@pytest.mark.parametrize("view", ["raw", "streamed"])
async def test_a_body_is_parsed_as_another_type(client: Any, server: Server, view: str) -> None:
    server.script(json(COMPLETION, headers=HEADERS))

    async def check(response: Any) -> None:
        for to, expected in (
            (Mine, Mine(id="c", created=1)),
            (dict, COMPLETION),
            ("dict[str, object]", COMPLETION),
            (object, COMPLETION),
            (str, response.http_response.text),
            (bytes, response.http_response.content),
        ):
            assert await settle(response.parse(to=dict[str, object] if isinstance(to, str) else to)) == expected
        assert await settle(response.parse(to=httpx.Response)) is response.http_response
        assert (await settle(response.parse())).id == "c"

    if view == "raw":
        await check(await settle(client.chat.completions.with_raw_response.create(**CHAT)))
    else:
        async with entered(client.chat.completions.with_streaming_response.create(**CHAT)) as response:
            await settle(response.read())
            await check(response)


async def test_another_type_is_spared_what_is_done_to_the_methods_own(client: Any, server: Server) -> None:
    """Embeddings are decoded from base64, and pages learn of their client: neither is there in a plain dict."""
    server.script(json({"data": [{"embedding": "AACAPw=="}]}), json({"data": [{"id": "j"}]}))

    vectors = await settle(client.embeddings.with_raw_response.create(input="a", model="m"))
    jobs = await settle(client.fine_tuning.jobs.with_raw_response.list())

    assert vectors.parse(to=dict) == {"data": [{"embedding": "AACAPw=="}]}
    assert vectors.parse().data[0].embedding == [1.0]
    assert jobs.parse(to=Any) == {"data": [{"id": "j"}]}


async def test_events_are_parsed_as_another_type(client: Any, server: Server, world: str) -> None:
    server.always(sse([{"id": "a", "created": 1}]))
    stream_cls: Any = openai.Stream[Mine] if world == "sync" else openai.AsyncStream[Mine]

    response = await settle(client.chat.completions.with_raw_response.create(**CHAT, stream=True))
    assert await gather(response.parse(to=stream_cls)) == [Mine(id="a", created=1)]

    async with entered(client.chat.completions.with_streaming_response.create(**CHAT)) as streamed:
        assert await gather(await settle(streamed.parse(to=stream_cls))) == [Mine(id="a", created=1)]


@pytest.mark.parametrize("body", [b"<html>", b"", b'{"id":'])
async def test_a_body_that_does_not_parse_can_still_be_looked_at(raw_chat: Any, server: Server, body: bytes) -> None:
    server.script(respond(body, content_type="application/json"))

    response = await settle(raw_chat(**CHAT))

    assert response.content == body
    with pytest.raises(APIResponseValidationError) as caught:
        response.parse()
    assert caught.value.response.status_code == 200
    assert caught.value.body == body.decode()


# --- the streaming view


async def test_the_streaming_view_leaves_the_body_to_its_reader(streamed_chat: Any, server: Server) -> None:
    seen = threading.Event()
    server.script(chunked(b'{"id":', seen, b'"c"}', content_type="application/json", headers=HEADERS))

    async with entered(streamed_chat(**CHAT)) as response:
        assert isinstance(response, (APIResponse, AsyncAPIResponse))
        assert (response.status_code, response.request_id) == (200, "req_1")
        assert not response.is_closed
        seen.set()
        assert (await settle(response.parse())).id == "c"
        assert response.is_closed


READERS = ["read", "text", "json", "parse", "iter_bytes", "iter_text", "iter_lines"]


async def read_by(response: Any, reader: str) -> Any:
    result = getattr(response, reader)()
    return await (gather(result) if reader.startswith("iter") else settle(result))


@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize("cut", [1, 3, 1000])
async def test_every_reader_of_a_body(client: Any, server: Server, cut: int, compressed: bool) -> None:
    body = TEXT.encode()
    sent = gzip.compress(body) if compressed else body
    headers = {"content-encoding": "gzip"} if compressed else {}
    server.always(chunked(*(sent[i : i + cut] for i in range(0, len(sent), cut)), headers=headers))
    content = client.files.with_streaming_response.content

    async with entered(content("f")) as response:
        assert await settle(response.read()) == await settle(response.read()) == body
        assert await settle(response.text()) == TEXT
        assert b"".join(await gather(response.iter_bytes())) == body
        assert "".join(await gather(response.iter_text())) == TEXT
    async with entered(content("f")) as response:
        assert b"".join(await gather(response.iter_bytes())) == body
    async with entered(content("f")) as response:
        pieces = await gather(response.iter_bytes(4))
        assert ({len(piece) for piece in pieces[:-1]}, b"".join(pieces)) == ({4}, body)
    async with entered(content("f")) as response:
        assert "".join(await gather(response.iter_text())) == TEXT
    async with entered(content("f")) as response:
        assert {len(piece) for piece in (await gather(response.iter_text(5)))[:-1]} == {5}
    async with entered(content("f")) as response:
        assert await gather(response.iter_lines()) == ["line ☃", "second \u2028 line", "third"]
    assert server.accepts == 1


async def test_json_is_read_of_a_body(streamed_chat: Any, server: Server) -> None:
    server.script(json(COMPLETION))

    async with entered(streamed_chat(**CHAT)) as response:
        assert await settle(response.json()) == COMPLETION


async def test_text_follows_the_charset_that_the_response_names(streamed_chat: Any, server: Server) -> None:
    server.always(respond("né\n".encode("latin-1"), content_type="text/plain; charset=latin-1"))

    async with entered(streamed_chat(**CHAT)) as response:
        assert await gather(response.iter_lines()) == ["né"]
    async with entered(streamed_chat(**CHAT)) as response:
        assert await settle(response.text()) == "né\n"


@pytest.mark.parametrize("reader", READERS)
async def test_a_body_that_was_streamed_is_gone(streamed_chat: Any, server: Server, reader: str) -> None:
    server.script(json(COMPLETION))

    async with entered(streamed_chat(**CHAT)) as response:
        await gather(response.iter_bytes())

        with pytest.raises(StreamAlreadyConsumed):
            await read_by(response, reader)


@pytest.mark.parametrize("reader", READERS)
async def test_a_body_that_breaks_off_is_a_connection_error(streamed_chat: Any, server: Server, reader: str) -> None:
    """P9: whatever reads, the error is this library's."""
    server.script(chunked(b'{"id":', 0.02, FIN, end=False, headers=HEADERS, content_type="application/json"))

    async with entered(streamed_chat(**CHAT)) as response:
        with pytest.raises(APIConnectionError) as caught:
            await read_by(response, reader)

    assert (caught.value.reason, caught.value.request_id) == ("reset", "req_1")


async def test_the_streaming_view_of_a_stream(streamed_chat: Any, server: Server) -> None:
    server.always(sse([{"id": "a"}, {"id": "b"}], headers=HEADERS))

    async with entered(streamed_chat(**CHAT, stream=True)) as response:
        assert [event.id for event in await gather(await settle(response.parse()))] == ["a", "b"]
    async with entered(streamed_chat(**CHAT, stream=True)) as response:
        lines = await gather(response.iter_lines())
        assert lines == ['data: {"id": "a"}', "", 'data: {"id": "b"}', "", "data: [DONE]", ""]


async def test_the_streaming_view_of_a_page(client: Any, server: Server) -> None:
    server.script(json({"data": [{"id": "j1"}], "has_more": True}), json({"data": [{"id": "j2"}], "has_more": False}))

    async with entered(client.fine_tuning.jobs.with_streaming_response.list()) as response:
        page = await settle(response.parse())

    assert [job.id for job in await gather(page)] == ["j1", "j2"]


async def test_the_streaming_view_of_a_method_that_returns_nothing(client: Any, server: Server) -> None:
    server.script(respond(status=204))

    async with entered(client.containers.with_streaming_response.delete("cntr_1")) as response:
        assert await settle(response.parse()) is None


async def test_leaving_the_block_lets_the_connection_go(streamed_chat: Any, server: Server) -> None:
    server.script(chunked(b"{", HANG))

    async with entered(streamed_chat(**CHAT)) as response:
        pass

    assert response.is_closed
    assert response.http_response.is_closed
    assert await asyncio.to_thread(server.connections[0].gone.wait, 1)


async def test_a_body_can_be_closed_inside_the_block(streamed_chat: Any, server: Server) -> None:
    server.script(chunked(b"{", HANG))

    async with entered(streamed_chat(**CHAT)) as response:
        await settle(response.close())
        assert response.is_closed


async def test_a_body_that_was_not_read_in_the_block_is_gone(streamed_chat: Any, server: Server) -> None:
    server.script(json(COMPLETION))

    async with entered(streamed_chat(**CHAT)) as response:
        pass

    with pytest.raises(openai.OpenAIError, match="closed before its body was read"):
        await settle(response.read())
    assert response.headers["content-type"] == "application/json"


async def test_a_body_that_was_read_in_the_block_stays(streamed_chat: Any, server: Server) -> None:
    server.script(json(COMPLETION))

    async with entered(streamed_chat(**CHAT)) as response:
        await settle(response.read())

    assert await settle(response.json()) == COMPLETION
    assert (await settle(response.parse())).id == "c"


async def test_a_refusal_is_raised_on_entry(streamed_chat: Any, server: Server) -> None:
    server.script(error(400, "no"))

    with pytest.raises(openai.BadRequestError, match="no"):
        async with entered(streamed_chat(**CHAT)):
            pass


# --- files


async def test_a_file_is_read_in_every_way(client: Any, server: Server, tmp_path: Path) -> None:
    server.always(respond(b'{"a": 1}\n{"b": 2}\n', content_type="application/jsonl"))

    file = await settle(client.files.content("file-1"))

    assert file.content == file.read() == await file.aread() == b'{"a": 1}\n{"b": 2}\n'
    assert b"".join(file.iter_bytes(3)) == b"".join(await gather(file.aiter_bytes(3))) == file.content
    assert next(iter(file.iter_bytes(8))) == b'{"a": 1}'
    assert "".join(file.iter_text()) == "".join(await gather(file.aiter_text())) == file.text
    assert list(file.iter_lines()) == await gather(file.aiter_lines()) == ['{"a": 1}', '{"b": 2}']
    assert b"".join(file.iter_raw()) == b"".join(await gather(file.aiter_raw())) == file.content
    assert file.response.headers["content-type"] == "application/jsonl"
    assert server.last.target == "/v1/files/file-1/content"
    file.write_to_file(tmp_path / "one")
    file.stream_to_file(str(tmp_path / "two"), chunk_size=3)
    await file.astream_to_file(tmp_path / "three")
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {file.content}
    assert len(list(tmp_path.iterdir())) == 3


async def test_a_file_of_json_is_decoded(client: Any, server: Server) -> None:
    server.script(respond(b'{"a": 1}', content_type="application/json"))

    assert (await settle(client.files.content("file-1"))).json() == {"a": 1}


async def test_the_first_sound_is_heard_before_the_last_is_spoken(client: Any, server: Server, tmp_path: Path) -> None:
    """P18: the server goes on only when the caller has the first bytes."""
    heard = threading.Event()
    server.script(chunked(b"first", heard, b"last", content_type="audio/mpeg"))

    speech = client.audio.speech.with_streaming_response.create(input="Hi", model="m", voice="alloy")
    got = []
    async with entered(speech) as response:
        if hasattr(response, "__aiter__") or isinstance(response, AsyncAPIResponse):
            async for piece in response.iter_bytes():
                got.append(piece)
                heard.set()
        else:
            for piece in response.iter_bytes():
                got.append(piece)
                heard.set()

    assert got == [b"first", b"last"]


async def test_a_file_is_written_to_disk_as_it_arrives(client: Any, server: Server, tmp_path: Path) -> None:
    server.script(chunked(b"first", 0.02, b"last", content_type="audio/mpeg"))

    async with entered(
        client.audio.speech.with_streaming_response.create(input="Hi", model="m", voice="alloy")
    ) as response:
        await settle(response.stream_to_file(tmp_path / "speech.mp3"))

    assert (tmp_path / "speech.mp3").read_bytes() == b"firstlast"


async def test_a_file_that_breaks_off_is_a_connection_error(client: Any, server: Server, tmp_path: Path) -> None:
    server.always(chunked(b"first", 0.02, FIN, end=False))

    with pytest.raises(APIConnectionError):
        async with entered(client.files.with_streaming_response.content("f")) as response:
            await settle(response.stream_to_file(tmp_path / "file"))
    with pytest.raises(APIConnectionError):
        await settle(client.files.content("f"))


async def test_what_is_no_file_is_an_error(client: Any, server: Server) -> None:
    server.script(error(404, "No such File object"))

    with pytest.raises(openai.NotFoundError, match="No such File"):
        await settle(client.files.content("file-1"))


# --- methods that somebody wraps


class Traced:
    """What tracing packages put in the place of a method: an object that binds, calls and forwards attributes."""

    def __init__(self, wrapped: Any, seen: list[Any]) -> None:
        self.__wrapped__ = wrapped
        self.seen = seen
        functools.update_wrapper(self, wrapped)

    def __get__(self, instance: Any, owner: Any) -> Any:
        return self if instance is None else Traced(self.__wrapped__.__get__(instance, owner), self.seen)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.__wrapped__, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        result = self.__wrapped__(*args, **kwargs)
        self.seen.append(type(result).__name__)
        return result


def decorated(function: Any, seen: list[Any]) -> Any:
    """A decorator of the plain kind, for both worlds."""
    if asyncio.iscoroutinefunction(function):

        @functools.wraps(function)
        async def call(*args: Any, **kwargs: Any) -> Any:
            result = await function(*args, **kwargs)
            seen.append(type(result).__name__)
            return result

        return call

    @functools.wraps(function)
    def call_sync(*args: Any, **kwargs: Any) -> Any:
        result = function(*args, **kwargs)
        seen.append(type(result).__name__)
        return result

    return call_sync


@pytest.mark.parametrize("where", ["class", "instance"])
@pytest.mark.parametrize("wrap", [Traced, decorated])
async def test_a_wrapped_method_is_called_by_the_views(
    client: Any, server: Server, monkeypatch: pytest.MonkeyPatch, where: str, wrap: Any
) -> None:
    seen: list[Any] = []
    completions = client.chat.completions
    target = type(completions) if where == "class" else completions
    monkeypatch.setattr(target, "create", wrap(target.create, seen))
    server.always(json(COMPLETION))

    raw = await settle(completions.with_raw_response.create(**CHAT))
    async with entered(completions.with_streaming_response.create(**CHAT)) as streamed:
        assert (await settle(streamed.parse())).id == "c"
    plain = await settle(completions.create(**CHAT))

    assert isinstance(raw, LegacyAPIResponse)
    assert isinstance(plain, ChatCompletion)
    assert len(seen) == 3


async def test_a_wrapper_that_makes_another_call_first_does_not_disturb_the_view(
    client: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A guard that has the input moderated: the view belongs to the call that was asked for, not to the first one."""
    server.script(json({"id": "modr", "results": []}), json(COMPLETION))
    completions = client.chat.completions
    original = completions.create
    judged: list[Any] = []

    if isinstance(client, AsyncOpenAI):

        async def guarded_async(**kwargs: Any) -> Any:
            judged.append(await client.moderations.create(input="Hi"))
            return await original(**kwargs)

        monkeypatch.setattr(completions, "create", guarded_async)
    else:

        def guarded(**kwargs: Any) -> Any:
            judged.append(client.moderations.create(input="Hi"))
            return original(**kwargs)

        monkeypatch.setattr(completions, "create", guarded)

    response = await settle(completions.with_raw_response.create(**CHAT))

    assert judged[0].id == "modr"
    assert isinstance(response, LegacyAPIResponse)
    assert response.parse().id == "c"


def test_a_wrapper_that_calls_from_another_thread_does_not_lose_the_view(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A guard against calls that take too long runs them on a thread of its own."""
    server.script(json(COMPLETION))
    with OpenAI(api_key="k", base_url=server.base_url) as client, ThreadPoolExecutor(1) as pool:
        completions = client.chat.completions
        original: Any = completions.create

        def in_time(**kwargs: Any) -> Any:
            return pool.submit(original, **kwargs).result(5)

        monkeypatch.setattr(completions, "create", in_time)

        assert isinstance(completions.with_raw_response.create(**CHAT), LegacyAPIResponse)


async def test_an_instrumentation_of_the_one_door_sees_the_call(client: Any, server: Server) -> None:
    """Tracing packages replace `client.request` on the instance and look at `options`."""
    server.always(json(COMPLETION))
    seen: list[Any] = []
    original = client.request

    def request(*args: Any, **kwargs: Any) -> Any:
        options = kwargs["options"] if "options" in kwargs else args[1]
        seen.append((options.method, options.url, options.json_data, dict(options.headers)))
        return original(*args, **kwargs)

    client.request = request
    await settle(client.chat.completions.create(**CHAT, extra_headers={"X-Trace": "1"}))
    raw = await settle(client.chat.completions.with_raw_response.create(**CHAT))
    await settle(client.post("/x", cast_to=object, body={"a": 1}))
    await gather(await settle(client.models.list()))

    assert isinstance(raw, LegacyAPIResponse)
    assert [(method, url) for method, url, *_ in seen] == [
        ("POST", "/chat/completions"),
        ("POST", "/chat/completions"),
        ("POST", "/x"),
        ("GET", "/models"),
    ]
    assert seen[0][2] == CHAT
    assert seen[0][3]["X-Trace"] == "1"


# --- many at once


async def test_tasks_with_and_without_a_view_do_not_mix(server: Server) -> None:
    server.always(json(COMPLETION))
    async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        calls: Any = [client.chat.completions.with_raw_response.create, client.chat.completions.create] * 20

        results = await asyncio.gather(*(call(**CHAT) for call in calls))

    assert [isinstance(result, LegacyAPIResponse) for result in results] == [True, False] * 20


def test_threads_with_and_without_a_view_do_not_mix(server: Server) -> None:
    server.always(json(COMPLETION))
    with OpenAI(api_key="k", base_url=server.base_url) as client, ThreadPoolExecutor(8) as pool:
        calls: Any = [client.chat.completions.with_raw_response.create, client.chat.completions.create] * 20

        results = list(pool.map(lambda call: call(**CHAT), calls))

    assert [isinstance(result, LegacyAPIResponse) for result in results] == [True, False] * 20


async def test_a_call_that_fails_before_it_is_sent_leaves_no_view_behind(client: Any, server: Server) -> None:
    server.script(json({"id": "m", "object": "model"}))

    with pytest.raises(ValueError, match="model"):
        await settle(client.models.with_raw_response.retrieve(""))

    assert (await settle(client.models.retrieve("m"))).id == "m"


async def test_a_view_survives_retries(make_client: Any, server: Server) -> None:
    server.script(error(500, headers={"retry-after-ms": "1"}), json(COMPLETION))

    async with entered(make_client(max_retries=1).chat.completions.with_streaming_response.create(**CHAT)) as response:
        assert (await settle(response.parse())).id == "c"
        assert response.retries_taken == 1
