"""Several responses at once over one WebSocket, against a real server, sync and async."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from typing import Any, Callable, Dict, List

import pytest
from websockets.sync.server import ServerConnection, serve

import openai
from openai._models import construct_type
from openai.lib.responses_websocket import (
    AsyncResponsesWebSocketSession,
    ResponsesWebSocketAccumulator,
    ResponsesWebSocketBufferError,
    ResponsesWebSocketError,
    ResponsesWebSocketLimits,
    ResponsesWebSocketSession,
)
from openai.types.responses import ResponsesServerEvent
from worlds import entered, settle

LIMITS = ResponsesWebSocketLimits(
    max_lanes=4, max_events_per_lane=20, max_events=40, max_bytes_per_lane=20_000, max_bytes=40_000
)


def response(id: str, status: str = "in_progress", *output: Dict[str, Any]) -> Dict[str, Any]:
    return {"id": id, "object": "response", "created_at": 1, "model": "m", "status": status, "output": list(output)}


def said(id: str, words: str) -> Dict[str, Any]:
    content = [{"type": "output_text", "text": words, "annotations": []}]
    return {"type": "message", "id": id, "role": "assistant", "status": "completed", "content": content}


def answers(stream_id: Any, words: str) -> List[Dict[str, Any]]:
    """The events of a whole response on a lane."""
    id, lane = f"resp_{stream_id}", {} if stream_id is None else {"stream_id": stream_id}
    place = {"item_id": f"msg_{stream_id}", "output_index": 0, "content_index": 0, "logprobs": []}
    return [
        {"type": "response.created", "response": response(id), "sequence_number": 0, **lane},
        {"type": "response.output_text.delta", "delta": words, "sequence_number": 1, **place, **lane},
        {
            "type": "response.completed",
            "response": response(id, "completed", said(f"msg_{stream_id}", words)),
            "sequence_number": 2,
            **lane,
        },
    ]


class Peer:
    """A server that answers each event that it gets as a test says."""

    def __init__(self) -> None:
        self.got: List[Dict[str, Any]] = []
        self.junk = ""  # what comes before each answer
        self.answer: Callable[[Dict[str, Any]], List[Dict[str, Any]]] = lambda event: answers(
            event.get("stream_id"), event["input"]
        )
        self._server = serve(self._talk, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.socket.getsockname()[1]}/v1"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def _talk(self, connection: ServerConnection) -> None:
        for message in connection:
            event = json.loads(message)
            self.got.append(event)
            if self.junk:
                connection.send(self.junk)
            for answer in self.answer(event):
                connection.send(json.dumps(answer))

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()


@pytest.fixture
def peer() -> Iterator[Peer]:
    peer = Peer()
    yield peer
    peer.close()


class Talk:
    """A session over a connection, of either world."""

    def __init__(self, world: str, peer: Peer, limits: ResponsesWebSocketLimits = LIMITS, **options: Any) -> None:
        self._is_async = world == "async"
        make: Any = openai.AsyncOpenAI if self._is_async else openai.OpenAI
        self._client = make(api_key="k", base_url=peer.url)
        self._limits, self._options = limits, options

    async def __aenter__(self) -> Any:
        self._manager = self._client.responses.connect()
        connection = await settle(self._manager.enter())
        make: Any = AsyncResponsesWebSocketSession if self._is_async else ResponsesWebSocketSession
        self._session = entered(make(connection, limits=self._limits, **self._options))
        return await self._session.__aenter__()

    async def __aexit__(self, *exc_info: Any) -> None:
        await self._session.__aexit__(*exc_info)
        await settle(self._client.close())


def ask(words: str) -> Any:
    return {"type": "response.create", "model": "m", "input": words}


async def final(lane: Any) -> Any:
    return await settle(lane.get_final_response())


async def test_each_lane_gets_its_own_response(world: str, peer: Peer) -> None:
    async with Talk(world, peer) as session:
        lanes = {name: session.lane(name) for name in ("a", "b", None)}
        for name, lane in lanes.items():
            await settle(lane.send(ask(f"to {name}")))
        texts = {name: (await final(lane)).output_text for name, lane in lanes.items()}

    assert texts == {"a": "to a", "b": "to b", None: "to None"}
    assert [event.get("stream_id") for event in peer.got] == ["a", "b", None]


async def test_events_can_be_taken_one_by_one(world: str, peer: Peer) -> None:
    async with Talk(world, peer) as session:
        lane = session.lane("a")
        await settle(lane.send(ask("hi")))
        got = [await settle(lane.recv()) for _ in range(3)]

        assert [event.type for event in got] == [
            "response.created",
            "response.output_text.delta",
            "response.completed",
        ]
        assert (await final(lane)).output_text == "hi"


async def test_a_lane_has_one_response_after_the_other(world: str, peer: Peer) -> None:
    async with Talk(world, peer) as session:
        lane = session.lane("a")
        texts = []
        for words in ("one", "two"):
            await settle(lane.send(ask(words)))
            texts.append((await final(lane)).output_text)

    assert texts == ["one", "two"]


async def test_what_comes_before_its_lane_is_opened_waits_for_it(world: str, peer: Peer) -> None:
    peer.answer = lambda event: [*answers("b", "early"), *answers("a", "here")]
    async with Talk(world, peer) as session:
        lane = session.lane("a")
        await settle(lane.send(ask("hi")))
        await final(lane)

        assert (await final(session.lane("b"))).output_text == "early"


async def test_an_error_is_an_event_and_ends_the_response(world: str, peer: Peer) -> None:
    failure = {"type": "error", "status": 400, "error": {"type": "t", "code": "c", "message": "boom"}, "stream_id": "a"}
    peer.answer = lambda event: [failure]
    async with Talk(world, peer) as session:
        lane = session.lane("a")
        await settle(lane.send(ask("hi")))

        with pytest.raises(ResponsesWebSocketError, match="boom") as caught:
            await final(lane)

    assert caught.value.event.type == "error"


async def test_a_response_that_failed_is_given(world: str, peer: Peer) -> None:
    peer.answer = lambda event: [
        {"type": "response.failed", "response": response("r", "failed"), "sequence_number": 0, "stream_id": "a"}
    ]
    async with Talk(world, peer) as session:
        lane = session.lane("a")
        await settle(lane.send(ask("hi")))

        assert (await final(lane)).status == "failed"


@pytest.mark.parametrize("isolated", [False, True])
async def test_too_much_in_a_lane_ends_the_session_or_the_lane(world: str, peer: Peer, isolated: bool) -> None:
    flood = [{**answers("b", "x")[1], "sequence_number": number} for number in range(30)]
    peer.answer = lambda event: [*flood, *answers("a", "here")]
    async with Talk(world, peer, isolate_lane_overflow=isolated) as session:
        lane, other = session.lane("a"), session.lane("b")
        await settle(lane.send(ask("hi")))

        if isolated:
            assert (await final(lane)).output_text == "here"
            with pytest.raises(ResponsesWebSocketBufferError):
                await settle(other.recv())
        else:
            with pytest.raises(ResponsesWebSocketBufferError):
                await final(lane)


async def test_a_response_has_its_own_limit(world: str, peer: Peer) -> None:
    limits = ResponsesWebSocketLimits(**{**vars(LIMITS), "max_response_bytes": 500})
    async with Talk(world, peer, limits) as session:
        lane = session.lane("a")
        await settle(lane.send(ask("x" * 400)))

        with pytest.raises(ResponsesWebSocketBufferError, match="max_response_bytes"):
            await final(lane)


@pytest.mark.parametrize("junk", ["no JSON", "[1]"])
async def test_junk_is_logged_and_ends_no_lane(
    world: str, peer: Peer, junk: str, caplog: pytest.LogCaptureFixture
) -> None:
    peer.junk = junk

    async with Talk(world, peer) as session:
        lane = session.lane("a")
        await settle(lane.send(ask("one")))
        final = await settle(lane.get_final_response())

    assert final.output_text == "one"
    assert [
        record.name for record in caplog.records if "no event" in record.message or "not JSON" in record.message
    ] == ["openai.websocket"]


async def test_a_connection_that_breaks_off_ends_every_lane(world: str, peer: Peer) -> None:
    def leave(event: Dict[str, Any]) -> Any:
        raise ConnectionError

    peer.answer = leave
    async with Talk(world, peer) as session:
        lanes = [session.lane("a"), session.lane("b")]
        await settle(lanes[0].send(ask("hi")))

        depths = []
        for lane in lanes * 2:
            with pytest.raises(openai.WebSocketConnectionClosedError) as caught:
                await settle(lane.recv())
            depths.append(len(caught.traceback))
        with pytest.raises(RuntimeError, match="ended"):
            session.lane("c")

    assert len(set(depths)) == 1


async def test_lanes_are_refused_that_cannot_be(world: str, peer: Peer) -> None:
    async with Talk(world, peer) as session:
        lane = session.lane("a")

        with pytest.raises(ValueError, match="already"):
            session.lane("a")
        with pytest.raises(ValueError, match="stream_id"):
            await settle(lane.send({**ask("x"), "stream_id": "b"}))
        for name in ("b", "c", "d"):
            session.lane(name)
        with pytest.raises(ResponsesWebSocketBufferError, match="max_lanes"):
            session.lane("e")
        with pytest.raises(TypeError, match="`event`"):
            await settle(lane.send(None))
        lane.close()
        session.lane("e")
        with pytest.raises(EOFError):
            await settle(lane.recv())
        with pytest.raises(EOFError):
            await settle(lane.send(ask("x")))


async def test_a_closed_session_wakes_whoever_waits(world: str, peer: Peer) -> None:
    async with Talk(world, peer) as session:
        lane = session.lane("a")
        if world == "async":
            waiting = asyncio.ensure_future(lane.recv())
            await asyncio.sleep(0.01)
            await session.close()
        else:
            waiting = asyncio.ensure_future(asyncio.to_thread(lane.recv)) if hasattr(asyncio, "to_thread") else None
            assert waiting is not None
            await asyncio.sleep(0.01)
            session.close()

        with pytest.raises((RuntimeError, openai.WebSocketConnectionClosedError)):
            await waiting


def test_a_sync_lane_waits_no_longer_than_it_is_told(peer: Peer) -> None:
    peer.answer = lambda event: []
    client = openai.OpenAI(api_key="k", base_url=peer.url)
    with client, ResponsesWebSocketSession(client.responses.connect().enter(), limits=LIMITS) as session:
        lane = session.lane("a")
        lane.send(ask("hi"))

        with pytest.raises(TimeoutError):
            lane.recv(timeout=0.01)
        with pytest.raises(TimeoutError):
            lane.get_final_response(timeout=0.01)


@pytest.mark.parametrize("name", [*vars(LIMITS)])
def test_limits_that_make_no_sense_are_refused_by_name(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        ResponsesWebSocketLimits(**{**vars(LIMITS), name: 0})


# -- the accumulator alone --------------------------------------------------------------------------------------------


def event(value: Dict[str, Any]) -> Any:
    return construct_type(value=value, type_=ResponsesServerEvent)


def test_a_snapshot_has_what_has_come_until_now() -> None:
    accumulator = ResponsesWebSocketAccumulator()
    call = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "f", "arguments": ""}

    for value in (
        *answers("a", "hi")[:2],
        {"type": "response.output_item.added", "output_index": 1, "item": call, "stream_id": "a"},
        {
            "type": "response.function_call_arguments.delta",
            "delta": "{}",
            "output_index": 1,
            "item_id": "fc_1",
            "stream_id": "a",
        },
    ):
        accumulator.add_event(event(value))
    snapshot, details = accumulator.snapshot(), accumulator.detailed_snapshot()

    assert (snapshot.stream_id, snapshot.response_id, snapshot.terminal_type) == ("a", "resp_a", None)
    assert (snapshot.output_text, snapshot.output[0].text) == ("hi", ((0, "hi"),))
    assert (snapshot.output[1].name, snapshot.output[1].call_id, snapshot.output[1].arguments) == ("f", "call_1", "{}")
    assert details["response"]["model"] == "m"
    assert details["output"][0]["content"][0]["part"]["text"] == "hi"
    assert details["output"][1]["item"]["arguments"] == "{}"
    with pytest.raises(RuntimeError, match="not ended"):
        accumulator.get_final_response()


def test_an_accumulator_takes_one_response_of_one_lane() -> None:
    accumulator = ResponsesWebSocketAccumulator()
    for value in answers("a", "hi"):
        accumulator.add_event(event(value))

    with pytest.raises(ValueError, match="'b'"):
        accumulator.add_event(event(answers("b", "hi")[0]))
    with pytest.raises(RuntimeError, match="reset"):
        accumulator.add_event(event(answers("a", "hi")[0]))
    assert accumulator.get_final_response().output_text == "hi"
    accumulator.reset()
    accumulator.add_event(event(answers("b", "more")[0]))
    assert accumulator.snapshot().response_id == "resp_b"
