"""Libraries that live in one process with this one: each sees what it should of our calls, and hinders none."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Callable, Iterator, List

import httpx
import pytest

import openai
from canned import anything, chunk, completion
from loopback import HANG, Server, error, json, raw
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import Response
from worlds import gather, settle

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


async def said(client: Any) -> str:
    """What comes of a plain call."""
    answer = await settle(client.chat.completions.create(model="m", messages=MESSAGES))
    return str(answer.choices[0].message.content)


async def streamed(client: Any) -> str:
    """What comes of a streamed one."""
    chunks = await gather(await settle(client.chat.completions.create(model="m", messages=MESSAGES, stream=True)))
    return "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)


# -- mocks and recorders


SSE_BODY = b'data: {"choices":[{"index":0,"delta":{"content":"Mocked."}}]}\n\ndata: [DONE]\n\n'


async def test_respx_answers_calls_and_streams_in_the_place_of_the_server(client: Any, server: Server) -> None:
    respx = pytest.importorskip("respx")
    server.always(anything)

    with respx.mock(base_url=server.base_url) as mocked:
        route = mocked.post("/chat/completions")
        route.side_effect = [
            httpx.Response(200, json=completion("Mocked.")),
            httpx.Response(200, content=SSE_BODY, headers={"content-type": "text/event-stream"}),
        ]
        answers = [await said(client), await streamed(client)]

    assert answers == ["Mocked.", "Mocked."]
    assert b'"model":"m"' in route.calls[0].request.content
    assert server.requests == []
    assert await said(client) == "Hello."


async def test_pytest_httpx_answers_calls_and_streams_in_the_place_of_the_server(
    client: Any, server: Server, httpx_mock: Any
) -> None:
    httpx_mock.add_response(json=completion("Mocked."))
    httpx_mock.add_response(content=SSE_BODY, headers={"content-type": "text/event-stream"})

    answers = [await said(client), await streamed(client)]

    assert answers == ["Mocked.", "Mocked."]
    assert [request.url for request in httpx_mock.get_requests()] == [f"{server.base_url}/chat/completions"] * 2
    assert server.requests == []


async def test_vcrpy_records_and_replays_calls_and_streams(
    client: Any, server: Server, tmp_path: Path, world: str
) -> None:
    async def in_its_world(work: Any) -> Any:
        """Sync calls on a thread without an event loop: where one runs, vcrpy 7 does not wait for its own work."""
        return await (work if world == "async" else asyncio.to_thread(to_the_end, work))

    vcr = pytest.importorskip("vcr").VCR(filter_headers=["authorization"], match_on=["method", "uri", "body"])
    cassette = str(tmp_path / "cassette.yaml")
    server.always(anything)

    with vcr.use_cassette(cassette):
        recorded = [await in_its_world(said(client)), await in_its_world(streamed(client))]
    with vcr.use_cassette(cassette, record_mode="none") as replay:
        replayed = [await in_its_world(said(client)), await in_its_world(streamed(client))]

    assert recorded == replayed == ["Hello.", "Hello."]
    assert len(server.requests) == replay.play_count == 2
    assert "test-key" not in Path(cassette).read_text()
    assert await said(client) == "Hello."
    assert len(server.requests) == 3


def to_the_end(work: Any) -> Any:
    """What comes of a coroutine that has nothing to wait for."""
    with pytest.raises(StopIteration) as done:
        work.send(None)
    return done.value.value


# -- tracing


async def test_opentelemetry_traces_calls_and_streams(client: Any, server: Server) -> None:
    instrumentation = pytest.importorskip("opentelemetry.instrumentation.httpx").HTTPXClientInstrumentor()
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    spans = InMemorySpanExporter()
    provider = trace.TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    server.script(error(500, headers={"retry-after-ms": "1"}))
    server.always(anything)
    client = client.with_options(max_retries=1)

    instrumentation.instrument(tracer_provider=provider)
    try:
        answers = [await said(client), await streamed(client)]
    finally:
        instrumentation.uninstrument()
    await said(client)

    assert answers == ["Hello.", "Hello."]
    statuses = [span.attributes.get("http.status_code") for span in spans.get_finished_spans()]
    assert statuses == [500, 200, 200]  # a span an attempt, and none after it was taken out
    assert all("traceparent" in dict(request.headers) for request in server.requests[:3])
    assert "traceparent" not in dict(server.requests[3].headers)


def test_a_dotted_name_is_no_attribute_of_a_package() -> None:
    """OpenTelemetry's own instrumentation of this library asks so when it takes its wrappers out again."""
    assert getattr(openai.resources.chat.completions, "Completions.create", None) is None


# -- clocks

# freezegun looks at every name of every module, which loads them all; these have no clock.
CLOCKLESS = ["openai.resources", "openai.types"]


async def test_time_that_stands_still_stops_no_call(make_client: Callable[..., Any], server: Server) -> None:
    freezegun = pytest.importorskip("freezegun")
    server.script(error(500, headers={"retry-after": "0.01"}))
    server.always(anything)
    client = make_client(max_retries=1)

    with freezegun.freeze_time("2031-02-03", real_asyncio=True, ignore=CLOCKLESS):
        answers = [await said(client), await streamed(client)]

    assert answers == ["Hello.", "Hello."]
    assert len(server.requests) == 3


# -- loops


CROWD = 20


class Gathering:
    """Answers nobody before all are there, which proves that calls run at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0
        self._all = threading.Event()

    def __call__(self, request: Any) -> Any:
        with self._lock:
            self._count += 1
            if self._count == CROWD:
                self._all.set()
        answer = anything(request)
        return raw(self._all, *answer.steps)


GEVENT = """
from gevent import monkey
monkey.patch_all()
import asyncio, sys
import gevent, openai

MESSAGES = [{"role": "user", "content": "Hi"}]
client = openai.OpenAI(api_key="k", base_url=sys.argv[1], max_retries=0, timeout=60)

def plain(_):
    return client.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.content

def stream(_):
    with client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as chunks:
        return "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)

def helper(_):
    with client.chat.completions.stream(model="m", messages=MESSAGES) as chunks:
        return chunks.get_final_completion().choices[0].message.content

works = [gevent.spawn((plain, stream, helper)[i % 3], i) for i in range(CROWD)]
gevent.joinall(works, raise_error=True)
assert {work.value for work in works} == {"Hello."}, [work.value for work in works]

try:
    with gevent.Timeout(0.2):
        client.with_options(timeout=10).models.list()
except gevent.Timeout:
    pass
else:
    raise AssertionError("it did not wait")
assert plain(0) == "Hello."

async def ask():
    async with openai.AsyncOpenAI(api_key="k", base_url=sys.argv[1], max_retries=0, timeout=60) as client:
        answer = await client.chat.completions.create(model="m", messages=MESSAGES)
        return answer.choices[0].message.content

assert asyncio.run(ask()) == "Hello."
print("done")
""".replace("CROWD", str(CROWD))


def test_greenlets_call_and_stream_at_once(server: Server) -> None:
    pytest.importorskip("gevent")
    everybody = Gathering()
    server.always(lambda request: raw(HANG) if request.path == "/v1/models" else everybody(request))

    assert run(GEVENT, server.base_url) == "done\n"


def run(program: str, *arguments: str) -> str:
    """Run a program in a process of its own; what it printed."""
    command = [sys.executable, "-W", "ignore", "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=plain_environment())
    assert done.returncode == 0, done.stderr
    return done.stdout


def plain_environment() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith("OPENAI_")}


def test_uvloop_runs_calls_streams_and_cancels(server: Server) -> None:
    uvloop = pytest.importorskip("uvloop")
    everybody = Gathering()
    server.always(lambda request: raw(HANG) if request.path == "/v1/models" else everybody(request))

    async def main() -> List[str]:
        async with openai.AsyncOpenAI(api_key="k", base_url=server.base_url, max_retries=0, timeout=60) as client:
            answers = await asyncio.gather(*[(said, streamed)[i % 2](client) for i in range(CROWD)])
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(settle(client.models.list()), 0.05)
            return [*answers, await said(client)]

    loop = uvloop.new_event_loop()
    try:
        answers = loop.run_until_complete(main())
    finally:
        loop.close()

    assert answers == ["Hello."] * (CROWD + 1)


# -- no network


# The standard library closes no socket whose `connect` raises another error than its own.
obeyed = pytest.mark.filterwarnings("ignore:A test tried to use socket", "ignore:unclosed <socket:ResourceWarning")


@pytest.fixture
def no_sockets() -> Iterator[Any]:
    pytest_socket = pytest.importorskip("pytest_socket")
    pytest_socket.disable_socket(allow_unix_socket=True)
    yield pytest_socket
    pytest_socket.enable_socket()


@obeyed
async def test_a_forbidden_socket_is_told_at_once_and_as_what_it_is(
    make_client: Callable[..., Any], server: Server, no_sockets: Any
) -> None:
    client = make_client(max_retries=5)

    with pytest.raises(no_sockets.SocketBlockedError, match="socket"):
        await said(client)
    no_sockets.enable_socket()
    server.always(anything)

    assert await said(client) == "Hello."


@obeyed
async def test_a_forbidden_host_is_told_at_once_and_as_what_it_is(
    make_client: Callable[..., Any], server: Server, no_sockets: Any
) -> None:
    no_sockets.enable_socket()
    no_sockets.socket_allow_hosts(["10.1.2.3"])
    client = make_client(max_retries=5)

    try:
        with pytest.raises(no_sockets.SocketConnectBlockedError, match=server.host):
            await said(client)
    finally:
        no_sockets._remove_restrictions()


# -- copies


TRAVELLERS: List[Any] = [
    ChatCompletion.construct(**completion("Hello."), x_vendor={"a": [1]}),
    ChatCompletionChunk.construct(**chunk("He")),
    Response.construct(id="resp_1", output=[], strange=True),
]


@pytest.mark.parametrize("traveller", TRAVELLERS, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("how", ["pickle", "cloudpickle", "copy", "deepcopy", "model_copy", "deep model_copy"])
def test_models_survive_every_way_to_copy(traveller: Any, how: str) -> None:
    traveller._request_id = "req_1"
    cloudpickle = pytest.importorskip("cloudpickle") if how == "cloudpickle" else pickle
    ways: dict[str, Callable[[Any], Any]] = {
        "pickle": lambda value: pickle.loads(pickle.dumps(value)),
        "cloudpickle": lambda value: pickle.loads(cloudpickle.dumps(value)),
        "copy": copy.copy,
        "deepcopy": copy.deepcopy,
        "model_copy": lambda value: value.model_copy(),
        "deep model_copy": lambda value: value.model_copy(deep=True),
    }

    twin = ways[how](traveller)

    assert twin == traveller and twin is not traveller
    assert twin.to_dict() == traveller.to_dict()
    assert (twin._request_id, twin.model_fields_set) == ("req_1", traveller.model_fields_set)


CARRIED = """
import pickle, sys, cloudpickle, pydantic, openai

class Place(pydantic.BaseModel):
    city: str

client = openai.OpenAI(api_key="a-secret", base_url=sys.argv[1], max_retries=0)
ask = dict(model="m", messages=[{"role": "user", "content": "Hi"}])
parsed = client.chat.completions.parse(**ask, response_format=Place)
try:
    client.models.retrieve("nope")
except openai.NotFoundError as error:
    refused = error
call = lambda: client.chat.completions.parse(**ask, response_format=Place).choices[0].message.parsed.city
packed = cloudpickle.dumps((parsed, refused, call))
assert b"a-secret" not in cloudpickle.dumps((parsed, refused))
sys.stdout.buffer.write(packed)
"""
UNPACKED = """
import pickle, sys
parsed, refused, call = pickle.load(open(sys.argv[1], "rb"))
print(parsed.choices[0].message.parsed.city, refused.status_code, refused.code, call())
"""


def test_cloudpickle_carries_values_errors_and_calls_to_another_process(server: Server, tmp_path: Path) -> None:
    pytest.importorskip("cloudpickle")
    server.script(json(completion('{"city":"Oslo"}')), error(404, code="none"), json(completion('{"city":"Rome"}')))
    packed = tmp_path / "packed"

    command = [sys.executable, "-c", CARRIED, server.base_url]
    done = subprocess.run(command, capture_output=True, timeout=120, env=plain_environment())
    assert done.returncode == 0, done.stderr
    packed.write_bytes(done.stdout)

    assert run(UNPACKED, str(packed)) == "Oslo 404 none Rome\n"
