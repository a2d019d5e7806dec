"""Whatever is cancelled, wherever it waits just then: the next call works, and no connection is lost."""

from __future__ import annotations

import asyncio
import gc
import itertools
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from pydantic import BaseModel

import openai
from canned import anything
from interruption import WAYS, Turns, Way, by_scope, by_task, on_asyncio, on_trio
from loopback import Answer, Request, Server, error, json
from openai._transports._default import default_async
from openai.lib.responses_websocket import AsyncResponsesWebSocketSession, ResponsesWebSocketLimits
from sockets import running

MODEL = {"id": "gpt-5.2", "object": "model", "created": 1, "owned_by": "them"}
Work = Callable[[Any], Awaitable[Any]]


class Place(BaseModel):
    city: str
    country: str


async def plain(client: Any) -> None:
    await client.models.retrieve("gpt-5.2")


async def retried(client: Any) -> None:
    await client.with_options(max_retries=1).models.retrieve("busy")


async def refused(client: Any) -> None:
    with pytest.raises(openai.NotFoundError):
        await client.models.retrieve("nothing")


async def stream(client: Any) -> None:
    async for _ in await client.chat.completions.create(model="m", messages=[], stream=True):
        pass


async def left_stream(client: Any) -> None:
    async for _ in await client.chat.completions.create(model="m", messages=[], stream=True):
        break


async def raw_stream(client: Any) -> None:
    async with client.chat.completions.with_streaming_response.create(model="m", messages=[], stream=True) as view:
        async for _ in view.iter_lines():
            pass


async def helper(client: Any) -> None:
    async with client.chat.completions.stream(model="m", messages=[]) as events:
        await events.get_final_completion()


async def parsed_stream(client: Any) -> None:
    async with client.responses.stream(model="m", input="?", text_format=Place) as events:
        assert (await events.get_final_response()).output_parsed == Place(city="Paris", country="France")


async def upload(client: Any) -> None:
    await client.files.create(file=Path(__file__), purpose="batch")


async def generated_upload(client: Any) -> None:
    async def pieces() -> Any:
        for _ in range(3):
            await anyio.sleep(0)
            yield b"piece"

    await client.files.create(file=("f", pieces()), purpose="batch")


async def batch(client: Any) -> None:
    await client.batches.submit([openai.batch_request(client.embeddings.create, model="m", input="?")])


async def poll(client: Any) -> None:
    await client.vector_stores.files.poll("f", vector_store_id="vs", poll_interval_ms=1)


async def pages(client: Any) -> None:
    assert len([job async for job in client.fine_tuning.jobs.list()]) == 1


async def sound(client: Any) -> None:
    async with client.audio.speech.with_streaming_response.create(model="m", voice="v", input="?") as view:
        assert await view.read()


async def key(client: Any) -> None:
    async def give() -> str:
        await anyio.sleep(0)
        return "k"

    await client.with_options(api_key=give).models.retrieve("gpt-5.2")


WORKS: list[Work] = [
    plain,
    retried,
    refused,
    stream,
    left_stream,
    raw_stream,
    helper,
    parsed_stream,
    upload,
    generated_upload,
    batch,
    poll,
    pages,
    sound,
    key,
]


class Answers:
    """A server's answers: what `canned` has, and what is busy or not done when first asked."""

    def __init__(self) -> None:
        self._asked: dict[str, int] = {}

    def __call__(self, request: Request) -> Answer:
        first = self._asked.setdefault(request.path, 0) % 2 == 0
        self._asked[request.path] += 1
        if request.path == "/v1/models/busy":
            return error(500, headers={"retry-after-ms": "1"}) if first else json(MODEL)
        if request.path == "/v1/vector_stores/vs/files/f":
            return json({"id": "f", "status": "in_progress" if first else "completed"})
        if request.path == "/v1/batches":
            return json({"id": "batch_1", "status": "validating"})
        return anything(request)


async def one_turn(client: Any, work: Work, way: Way, turns: Turns, nth: int, warm: bool) -> bool:
    """Interrupt at the n-th turn; tell whether the work was at its end before that."""
    finished: list[bool] = []
    unfinished: list[bool] = []

    async def whole() -> None:
        await work(client)
        finished.append(True)

    def armed(interrupt: Callable[[], object]) -> None:
        def strike() -> None:
            unfinished.append(not finished)
            interrupt()

        turns.strike(nth, strike)

    if warm:
        await plain(client)
    await way(whole, armed)
    turns.strike(-1, lambda: None)
    if way is by_task:  # the others let an end pass that was there already
        assert not (finished and True in unfinished), "the cancellation was swallowed"
    return bool(finished)


def own_client(server: Server, http_client: Any = None) -> Any:
    """A client with a single connection: a call would wait in vain for one that was lost."""
    client = openai.AsyncOpenAI(
        api_key="k", base_url=server.base_url, max_retries=0, timeout=30, http_client=http_client
    )
    if http_client is None:
        client._transport = default_async(limit=1)
    return client


def try_every_turn(
    server: Server,
    work: Work,
    way: Way,
    *,
    warm: bool = False,
    make_client: Callable[[Server], Any] = own_client,
    run: Callable[[Callable[[Turns], Any]], None] = on_asyncio,
) -> int:
    """Interrupt at each turn, each time on a new client; return how many turns there were."""
    server.always(Answers())
    tried: list[int] = []

    async def main(turns: Turns) -> None:
        for nth in itertools.count():
            async with make_client(server) as client:
                ended = await one_turn(client, work, way, turns, nth, warm)

                await plain(client)

                if make_client is own_client and run is on_asyncio:
                    _, connections = client._transport._direct._pools._held[asyncio.get_running_loop()]
                    pool = connections._pool
                    assert (pool._taken, pool.idle, len(connections.open)) == (0, 1, 1), nth
            if ended:
                tried.append(nth)
                return

    run(main)
    assert all(connection.gone.wait(5) for connection in server.connections)
    return tried[0]


@pytest.mark.parametrize("warm", [False, True], ids=["new", "kept"])
@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.__name__)
def test_a_call_can_be_cancelled_anywhere(server: Server, work: Work, warm: bool) -> None:
    """On a connection of its own, and on one that is there already."""
    assert try_every_turn(server, work, by_task, warm=warm) >= 2


@pytest.mark.parametrize("way", WAYS[1:], ids=lambda way: way.__name__)
@pytest.mark.parametrize("work", [plain, helper, upload], ids=lambda work: work.__name__)
def test_whatever_cancels_a_call_may(server: Server, work: Work, way: Way) -> None:
    assert try_every_turn(server, work, way) >= 2


@pytest.mark.parametrize("work", [plain, left_stream, helper, upload], ids=lambda work: work.__name__)
@pytest.mark.parametrize("family", ["aiohttp", "httpx2"])
def test_a_call_through_another_http_client_can_be_cancelled_anywhere(
    server: Server, work: Work, family: str, trusting: Any
) -> None:
    library: Any = pytest.importorskip(family)
    if family == "httpx2" and library.__version__ == "2.0.0":
        pytest.skip("httpx2 2.0.0, the newest for Python 3.9, loses cancellations by itself")

    def make_client(server: Server) -> Any:
        made = {"aiohttp": openai.DefaultAioHttpClient, "httpx2": openai.DefaultAsyncHttpx2Client}[family]
        return own_client(server, made(limits=httpx.Limits(max_connections=1), verify=trusting))

    assert try_every_turn(server, work, by_task, make_client=make_client) >= 2


# An upload that is cut short leaves generators of httpx, and of ours inside them, of which trio says that it ends them.
@pytest.mark.filterwarnings("ignore:Async generator '(httpx._content|openai._upload):ResourceWarning")
@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.__name__)
def test_a_call_can_be_cancelled_anywhere_on_trio(server: Server, work: Work, trusting: Any) -> None:
    def make_client(server: Server) -> Any:
        return own_client(server, httpx.AsyncClient(limits=httpx.Limits(max_connections=1), verify=trusting))

    assert try_every_turn(server, work, by_scope, make_client=make_client, run=on_trio) >= 2


async def talk(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.send({"type": "response.create"})
        await connection.recv()
        await connection.send({"type": "response.create"})
        await connection.recv_bytes()


async def lanes(client: Any) -> None:
    limits = ResponsesWebSocketLimits(
        max_lanes=2, max_events_per_lane=9, max_events=9, max_bytes_per_lane=9999, max_bytes=9999
    )
    async with (
        client.responses.connect() as connection,
        AsyncResponsesWebSocketSession(connection, limits=limits) as session,
    ):
        lane = session.lane()
        await lane.send({"type": "response.create"})
        await lane.recv()


@pytest.mark.parametrize("way", [by_task, by_scope], ids=lambda way: way.__name__)
@pytest.mark.parametrize("work", [talk, lanes], ids=lambda work: work.__name__)
def test_a_websocket_can_be_cancelled_anywhere(work: Work, way: Way) -> None:
    """Also where its handshake is under way: whatever is open on either side then gets closed."""
    tried: list[int] = []
    with running() as (server, address):

        async def main(turns: Turns) -> None:
            async with openai.AsyncOpenAI(api_key="k", base_url=f"{address}/v1") as client:
                for nth in itertools.count():
                    ended = await one_turn(client, work, way, turns, nth, warm=False)

                    await asyncio.wait_for(talk(client), 10)

                    if ended:
                        tried.append(nth)
                        return

        on_asyncio(main)
        server.wait_until_closed(len(server.received))

    assert tried[0] >= 5


async def test_an_upload_is_cancelled_while_a_thread_waits_for_its_next_piece(server: Server) -> None:
    server.always(anything)
    asked, given, closed = threading.Event(), threading.Event(), threading.Event()

    def pieces() -> Iterator[bytes]:
        try:
            yield b"a"
            asked.set()
            given.wait()
            yield b"b"
        finally:
            closed.set()

    content: Any = pieces()  # which the published types do not know
    async with openai.AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        task = asyncio.ensure_future(client.files.create(file=("f", content), purpose="batch"))
        await asyncio.to_thread(asked.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

        await plain(client)

    del task, content  # with the traceback, which holds the generator
    gc.collect()
    given.set()
    assert await asyncio.to_thread(closed.wait, 5)
