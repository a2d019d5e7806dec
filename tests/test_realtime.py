"""WebSockets on the wire: addresses, events, handlers, faults, connecting again, redirects, and what is left behind."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import pickle
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import websockets
from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK

import loopback
import openai
import seen
from openai.types.realtime import RealtimeErrorEvent, ResponseTextDeltaEvent
from sockets import DROP, RECEIVE, Close, SocketServer, delta, running
from worlds import entered, gather, settle

ERROR = json.dumps({"type": "error", "event_id": "e", "error": {"type": "t", "message": "no such thing"}})


@pytest.fixture
def sockets() -> Iterator[SocketServer]:
    with running() as (server, address):
        server.address = address  # type: ignore[attr-defined]  # where the clients of these tests go
        yield server


@pytest.fixture
def realtime(sockets: Any, make_client: Any) -> Any:
    """The Realtime resource of a client of either world that talks to the server."""
    return make_client(base_url=f"{sockets.address}/v1").realtime


def again(told: list[Any] | None = None, **overrides: Any) -> dict[str, Any]:
    """Arguments that have a connection opened again without a pause; the handler notes what it is told."""

    def on_reconnecting(event: Any) -> Any:
        if told is not None:
            told.append(event)
        return overrides or None

    return {"on_reconnecting": on_reconnecting, "initial_delay": 0.0, "max_retries": 3}


def texts(events: list[Any]) -> list[str]:
    return [event.delta for event in events]


# -- opening ----------------------------------------------------------------------------------------------------------


async def test_the_handshake_says_who_is_calling_and_what_for(sockets: Any, make_client: Any) -> None:
    client = make_client(
        base_url=f"{sockets.address}/v1", organization="org", default_query={"q": "1"}, default_headers={"X-A": "a"}
    )

    async with entered(client.realtime.connect(model="a b", extra_query={"list": ["x"]}, extra_headers={"X-B": "b"})):
        pass

    request = sockets.requests[0]
    assert request.path == "/v1/realtime?q=1&model=a+b&list%5B%5D=x"
    assert request.headers["authorization"] == "Bearer test-key"
    assert request.headers["openai-organization"] == "org"
    assert (request.headers["x-a"], request.headers["x-b"]) == ("a", "b")
    assert "OpenAI/Python" in request.headers["user-agent"]
    assert "content-type" not in request.headers


async def test_a_socket_may_have_an_address_of_its_own(sockets: Any, make_client: Any) -> None:
    address = sockets.address.replace("http:", "ws:")
    client = make_client(base_url="http://127.0.0.1:1", websocket_base_url=f"{address}/sockets")

    async with entered(client.realtime.connect(call_id="c")):
        pass

    assert sockets.requests[0].path == "/sockets/realtime?call_id=c"


async def test_a_key_is_asked_for_anew_by_each_connection(sockets: Any, make_client: Any, world: str) -> None:
    keys = iter(["first", "second", "third"])

    async def later() -> str:
        return next(keys)

    sockets.script(RECEIVE, DROP)
    client = make_client(base_url=sockets.address, api_key=(lambda: next(keys)) if world == "sync" else later)

    async with entered(client.realtime.connect(model="m", **again())) as connection:
        await settle(connection.session.update(session={"type": "realtime"}))
        sockets.script(delta("x"), Close(1000))
        await gather(connection)
    async with entered(client.realtime.connect(model="m")):
        pass

    keys_sent = [request.headers["authorization"] for request in sockets.requests]
    assert keys_sent == ["Bearer first", "Bearer second", "Bearer third"]


async def test_what_is_sent_before_the_connection_is_open_waits_for_it(sockets: Any, realtime: Any) -> None:
    manager = realtime.connect(model="m", max_queue_size=100)
    manager.send({"type": "input_audio_buffer.clear", "event_id": "early"})
    with pytest.raises(openai.WebSocketQueueFullError, match="max_queue_size"):
        manager.send({"type": "input_audio_buffer.append", "audio": "x" * 100})

    async with entered(manager) as connection:
        event = await settle(connection.recv())
        with pytest.raises(openai.OpenAIError, match="open already"):
            manager.send({"type": "input_audio_buffer.clear"})

    assert json.loads(event.delta) == {"type": "input_audio_buffer.clear", "event_id": "early"}


async def test_a_connection_that_could_not_be_entered_is_closed(
    sockets: Any, realtime: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(connection: Any) -> None:
        raise KeyboardInterrupt

    manager = realtime.connect(model="m")
    monkeypatch.setattr(manager._connection_class, "_flush", interrupted)

    with pytest.raises(KeyboardInterrupt):
        await settle(manager.enter())

    sockets.wait_until_closed()
    assert sockets.closed == [(1000, "")]


async def test_one_manager_has_one_connection_at_a_time(sockets: Any, realtime: Any) -> None:
    """Of two it would close only the second."""
    manager = realtime.connect(model="m")

    for _ in range(2):
        async with entered(manager):
            with pytest.raises(openai.OpenAIError, match="open already"):
                await settle(manager.enter())
    sockets.wait_until_closed(2)

    assert len(sockets.requests) == 2


async def test_two_that_receive_at_the_same_time_are_told(sockets: Any, realtime: Any, world: str) -> None:
    """And the one that was there first gets its event."""
    go = threading.Event()
    sockets.script(go, delta("for the first"))

    async with entered(realtime.connect(model="m")) as connection:
        first = asyncio.ensure_future(connection.recv() if world == "async" else asyncio.to_thread(connection.recv))
        while not is_receiving(connection):
            await asyncio.sleep(0)
        with pytest.raises(openai.OpenAIError, match="receives from this connection already"):
            await settle(connection.recv())
        go.set()

        assert (await first).delta == "for the first"


def is_receiving(connection: Any) -> bool:
    """Whether somebody waits in `websockets` for a message."""
    messages = connection._connection.recv_messages
    return bool(getattr(messages, "get_in_progress", False))


async def test_enter_leaves_closing_to_the_caller(sockets: Any, realtime: Any) -> None:
    connection = await settle(realtime.connect(model="m").enter())

    await settle(connection.close(code=1001, reason="bye"))
    sockets.wait_until_closed()

    assert sockets.closed == [(1001, "bye")]


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, openai.AuthenticationError), (429, openai.RateLimitError), (503, openai.InternalServerError)],
)
async def test_a_refusal_is_the_error_of_its_status(sockets: Any, realtime: Any, status: int, kind: Any) -> None:
    sockets.refusals.append(status)

    with pytest.raises(kind) as caught:
        await settle(realtime.connect(model="m").enter())

    assert caught.value.status_code == status
    assert caught.value.response.status_code == status
    assert "test-key" not in f"{caught.value!r}{caught.value}"


async def test_a_server_that_is_not_there_or_no_websocket_is_a_connection_error(server: Any, make_client: Any) -> None:
    server.script(loopback.raw(b"nonsense\r\n\r\n", loopback.FIN))

    for address in (server.base_url, "http://127.0.0.1:1"):
        with pytest.raises(openai.APIConnectionError):
            await settle(make_client(base_url=address).realtime.connect(model="m").enter())


async def test_a_server_that_keeps_silent_is_a_timeout_of_no_wrong_length(make_client: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = make_client(base_url=f"http://127.0.0.1:{silent.getsockname()[1]}")

        with pytest.raises(openai.APITimeoutError, match=r"Connecting took longer than the timeout \("):
            options = {"open_timeout": 0.1}
            await settle(client.realtime.connect(model="m", websocket_connection_options=options).enter())


@pytest.mark.parametrize(
    ("timeout", "options"), [(0.1, {}), (httpx.Timeout(60, connect=0.1), {}), (60, {"open_timeout": 0.1})]
)
async def test_the_handshake_takes_no_longer_than_a_connection_may(
    make_client: Any, timeout: Any, options: Any
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = make_client(base_url=f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=timeout)

        with pytest.raises(openai.APITimeoutError):
            await settle(client.realtime.connect(model="m", websocket_connection_options=options).enter())


@pytest.mark.parametrize("name", ["additional_headers", "user_agent_header"])
def test_headers_among_the_options_are_refused_since_they_would_be_lost(realtime: Any, name: str) -> None:
    with pytest.raises(ValueError, match=rf"`{name}`.*`extra_headers`"):
        realtime.connect(model="m", websocket_connection_options={name: {"x": "1"}})


@pytest.mark.skipif(int(websockets.__version__.split(".")[0]) < 15, reason="proxies came with websockets 15")
async def test_a_proxy_of_the_environment_is_used_and_learns_no_credentials(
    server: Any, make_client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", server.origin)
    server.always(loopback.respond(status=407))

    with pytest.raises(openai.APIConnectionError) as caught:
        await settle(make_client(base_url="https://api.example/v1").realtime.connect(model="m").enter())

    assert caught.value.reason == "proxy"
    assert (server.requests[0].method, server.requests[0].target) == ("CONNECT", "api.example:443")
    assert server.requests[0].header("authorization") is None


async def test_without_websockets_the_error_says_what_to_install(realtime: Any, monkeypatch: Any) -> None:
    for world in ("sync", "asyncio"):
        monkeypatch.setitem(sys.modules, f"websockets.{world}.client", None)

    with pytest.raises(openai.OpenAIError, match=r"openai\[realtime\]"):
        await settle(realtime.connect(model="m").enter())


@pytest.mark.parametrize("session_id", ["", "..", "."])
def test_an_id_that_could_leave_its_place_is_refused_before_anything_is_sent(make_client: Any, session_id: str) -> None:
    with pytest.raises(ValueError, match="session_id"):
        make_client().live.sideband.connect(session_id=session_id)


# -- redirects --------------------------------------------------------------------------------------------------------


async def test_credentials_do_not_follow_a_redirect_to_another_origin(
    sockets: Any, server: Any, make_client: Any
) -> None:
    server.script(loopback.respond(status=307, headers={"Location": f"{sockets.address}/elsewhere?x=1"}))
    secrets = {"api-key": "canary-1", "X-Api-Key": "canary-2", "Cookie": "canary-3", "OpenAI-Organization": "canary-4"}
    client = make_client(default_headers=secrets)

    async with entered(client.realtime.connect(model="m", extra_headers={"X-Mine": "canary-5"})) as connection:
        await settle(connection.send({"type": "session.update"}))
        await settle(connection.recv())

    assert server.requests[0].header("authorization") == "Bearer test-key"
    assert sockets.requests[0].path == "/elsewhere?x=1"
    sent = str(list(sockets.requests[0].headers.raw_items()))
    assert "test-key" not in sent
    assert "canary" not in sent


async def test_credentials_follow_a_redirect_within_their_origin(server: Any, make_client: Any) -> None:
    server.script(
        loopback.respond(status=302, headers={"Location": "/v2/realtime"}), loopback.respond(b"{}", status=403)
    )

    with pytest.raises(openai.PermissionDeniedError):
        await settle(make_client().realtime.connect(model="m").enter())

    assert [request.path for request in server.requests] == ["/v1/realtime", "/v2/realtime"]
    assert server.requests[1].header("authorization") == "Bearer test-key"


async def test_redirects_in_a_circle_end(server: Any, make_client: Any) -> None:
    server.always(loopback.respond(status=307, headers={"Location": server.base_url + "/realtime"}))

    with pytest.raises(openai.OpenAIError, match="redirects"):
        await settle(make_client().realtime.connect(model="m").enter())


# -- events -----------------------------------------------------------------------------------------------------------


async def test_a_conversation(sockets: Any, realtime: Any) -> None:
    sockets.script(RECEIVE, RECEIVE, RECEIVE, delta("Hel"), delta("lo"), Close(1000))

    async with entered(realtime.connect(model="gpt-realtime")) as connection:
        await settle(connection.session.update(session={"type": "realtime", "output_modalities": ["text"]}))
        content = [{"type": "input_text", "text": "Say hello!"}]
        await settle(connection.conversation.item.create(item={"type": "message", "role": "user", "content": content}))
        await settle(connection.response.create())
        events = await gather(connection)

    assert [type(event) for event in events] == [ResponseTextDeltaEvent] * 2
    assert "".join(texts(events)) == "Hello"
    assert sockets.sent == [
        {"type": "session.update", "session": {"type": "realtime", "output_modalities": ["text"]}},
        {"type": "conversation.item.create", "item": {"type": "message", "role": "user", "content": content}},
        {"type": "response.create"},
    ]


async def test_a_model_goes_out_like_the_dict_that_it_stands_for(sockets: Any, realtime: Any) -> None:
    from openai.types.realtime import InputAudioBufferClearEvent

    async with entered(realtime.connect(model="m")) as connection:
        await settle(connection.send(InputAudioBufferClearEvent(type="input_audio_buffer.clear", event_id="é")))
        await settle(connection.recv())

    assert sockets.sent == [{"type": "input_audio_buffer.clear", "event_id": "é"}]


@pytest.mark.parametrize("event", [None, 5, ["response.create"], b"{}"])
async def test_what_is_no_event_is_not_sent(sockets: Any, realtime: Any, event: Any) -> None:
    manager = realtime.connect(model="m")
    with pytest.raises(TypeError, match="`event`"):
        manager.send(event)

    async with entered(manager) as connection:
        with pytest.raises(TypeError, match="`event`"):
            await settle(connection.send(event))

    sockets.wait_until_closed()
    assert sockets.received == [[]]


async def test_an_event_of_a_type_that_is_not_known_has_what_it_came_with(sockets: Any, realtime: Any) -> None:
    sockets.script('{"type": "response.telepathy.delta", "thought": {"a": [1]}, "event_id": "e"}')

    async with entered(realtime.connect(model="m")) as connection:
        event = await settle(connection.recv())

    assert event.type == "response.telepathy.delta"
    assert event.event_id == "e"
    assert event.thought == {"a": [1]}


@pytest.mark.parametrize("junk", ["not json", "", "[1]", '"text"', "null", b"\x00\xff", '{"type":'])
async def test_junk_is_an_error_after_which_the_connection_goes_on(sockets: Any, realtime: Any, junk: Any) -> None:
    sockets.script(junk, delta("x"), junk, delta("y"), Close(1000))

    async with entered(realtime.connect(model="m")) as connection:
        with pytest.raises(openai.OpenAIError, match="The server sent a message that is no"):
            await settle(connection.recv())
        first = await settle(connection.recv())
        with pytest.raises(openai.OpenAIError):
            await gather(connection)
        rest = await gather(connection)

    assert texts([first, *rest]) == ["x", "y"]


async def test_error_events_are_events(sockets: Any, realtime: Any) -> None:
    sockets.script(ERROR, delta("x"), Close(1000))

    async with entered(realtime.connect(model="m")) as connection:
        error, after = await gather(connection)

    assert isinstance(error, RealtimeErrorEvent)
    assert error.error.message == "no such thing"
    assert after.delta == "x"


async def test_huge_messages_and_fragments_arrive_whole(sockets: Any, realtime: Any) -> None:
    huge = delta("é" * (3 << 20))
    sockets.script(huge, [huge[:1000], huge[1000:2000], huge[2000:]], RECEIVE, Close(1000))

    async with entered(realtime.connect(model="m")) as connection:
        events = [await settle(connection.recv()), await settle(connection.recv())]
        await settle(connection.input_audio_buffer.append(audio="A" * (3 << 20)))
        await gather(connection)

    assert [len(event.delta) for event in events] == [3 << 20] * 2
    assert len(sockets.sent[0]["audio"]) == 3 << 20


async def test_a_limit_on_the_size_of_messages_can_be_set(sockets: Any, realtime: Any) -> None:
    sockets.script(delta("x" * 2000))

    async with entered(realtime.connect(model="m", websocket_connection_options={"max_size": 1000})) as connection:
        with pytest.raises(openai.WebSocketConnectionClosedError, match="1009"):
            await settle(connection.recv())


async def test_messages_can_be_sent_and_received_as_they_are(sockets: Any, realtime: Any) -> None:
    sockets.script(RECEIVE, RECEIVE, b"\x00\xff", "té")

    async with entered(realtime.connect(model="m")) as connection:
        await settle(connection.send_raw(b"\x00\x01"))
        await settle(connection.send_raw("text"))
        received = [await settle(connection.recv_bytes()), await settle(connection.recv_bytes())]

    assert sockets.received[0] == [b"\x00\x01", "text"]
    assert received == [b"\x00\xff", "té".encode()]


# -- handlers ---------------------------------------------------------------------------------------------------------


async def test_handlers_are_called_in_order_those_of_the_type_first(sockets: Any, realtime: Any, world: str) -> None:
    calls: list[Any] = []

    async def later(event: Any) -> None:
        await asyncio.sleep(0)
        calls.append(("later", event.type))

    def gone(event: Any) -> None:
        calls.append(("gone", event.type))

    sockets.script(ERROR, delta("x"), ERROR, Close(1000))
    manager = realtime.connect(model="m").on("event", lambda event: calls.append(("any", event.type)))
    async with entered(manager) as connection:
        connection.once("error", lambda event: calls.append(("once", event.type))).on("error", gone).off("error", gone)

        @connection.on("response.output_text.delta")  # type: ignore[untyped-decorator]  # of either world
        def _(event: Any) -> None:
            calls.append(("decorated", event.delta))

        if world == "async":
            connection.on("response.output_text.delta", later)
        await settle(connection.dispatch_events())

    awaited = [("later", "response.output_text.delta")] if world == "async" else []
    assert calls == [
        ("once", "error"),
        ("any", "error"),
        ("decorated", "x"),
        *awaited,
        ("any", "response.output_text.delta"),
        ("any", "error"),
    ]


async def test_an_error_event_that_nobody_handles_is_raised_by_dispatch_events(sockets: Any, realtime: Any) -> None:
    sockets.script(ERROR)

    async with entered(realtime.connect(model="m")) as connection:
        with pytest.raises(openai.OpenAIError, match="no such thing"):
            await settle(connection.dispatch_events())


async def test_what_a_handler_raises_reaches_the_caller(sockets: Any, realtime: Any) -> None:
    sockets.script(delta("x"), delta("y"), Close(1000))
    seen: list[str] = []

    def handler(event: Any) -> None:
        seen.append(event.delta)
        raise KeyError(event.delta)

    async with entered(realtime.connect(model="m")) as connection:
        connection.on("event", handler)
        for expected in ("x", "y"):
            with pytest.raises(KeyError, match=expected):
                await settle(connection.dispatch_events())

    assert seen == ["x", "y"]


# -- the end ----------------------------------------------------------------------------------------------------------


ENDINGS = [(Close(1000), ConnectionClosedOK), (DROP, ConnectionClosedError), (Close(4000), ConnectionClosedError)]


@pytest.mark.parametrize(("ending", "kind"), ENDINGS)
async def test_the_end_is_an_error_of_ours_and_of_websockets(
    sockets: Any, realtime: Any, ending: Any, kind: type[Exception]
) -> None:
    sockets.script(delta("x"), ending)

    async with entered(realtime.connect(model="m")) as connection:
        await settle(connection.recv())
        with pytest.raises(openai.WebSocketConnectionClosedError) as caught:
            await settle(connection.recv())
    copy = pickle.loads(pickle.dumps(caught.value))

    assert isinstance(caught.value, kind)
    assert caught.value.unsent_messages == []
    assert (str(copy), type(copy)) == (str(caught.value), type(caught.value))


async def test_a_normal_close_ends_iteration_and_any_other_raises(sockets: Any, realtime: Any) -> None:
    sockets.script(delta("x"), Close(1000))
    sockets.script(delta("y"), Close(1011))

    async with entered(realtime.connect(model="m")) as connection:
        assert texts(await gather(connection)) == ["x"]
        assert await gather(connection) == []
    async with entered(realtime.connect(model="m")) as connection:
        with pytest.raises(openai.WebSocketConnectionClosedError, match="1011"):
            await gather(connection)


async def test_events_that_came_before_the_end_are_received_even_if_sending_has_failed(
    sockets: Any, realtime: Any
) -> None:
    sockets.script(delta("x"), delta("y"), Close(1011))

    async with entered(realtime.connect(model="m")) as connection:
        await until_closed(connection)
        with pytest.raises(openai.WebSocketConnectionClosedError):
            for _ in range(100):
                await settle(connection.response.create())
        received = [await settle(connection.recv()), await settle(connection.recv())]
        with pytest.raises(openai.WebSocketConnectionClosedError):
            await settle(connection.recv())

    assert texts(received) == ["x", "y"]


async def test_a_message_for_a_closed_connection_is_told_as_unsent(realtime: Any) -> None:
    connection = await settle(realtime.connect(model="m").enter())
    await settle(connection.close())

    with pytest.raises(openai.WebSocketConnectionClosedError) as caught:
        await settle(connection.send_raw(b"audio"))

    assert caught.value.unsent_frames == [b"audio"]
    assert caught.value.unsent_messages == ["audio"]


# -- connecting again -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", [DROP, Close(1001), Close(1011), Close(1012), Close(1013)])
async def test_a_lost_connection_is_opened_again(sockets: Any, realtime: Any, ending: Any) -> None:
    told: list[Any] = []
    sockets.script(delta("x"), ending)
    sockets.script(delta("y"), Close(1000))

    async with entered(realtime.connect(model="m", **again(told))) as connection:
        events = await gather(connection)

    assert texts(events) == ["x", "y"]
    code = ending.code if isinstance(ending, Close) else 1006
    assert [(event.attempt, event.max_attempts, event.delay, event.close_code) for event in told] == [(1, 3, 0, code)]


@pytest.mark.parametrize("ending", [Close(1000), Close(1008), Close(4000)])
async def test_a_connection_that_was_closed_on_purpose_is_not_opened_again(
    sockets: Any, realtime: Any, ending: Any
) -> None:
    told: list[Any] = []
    sockets.script(ending)

    async with entered(realtime.connect(model="m", **again(told))) as connection:
        with pytest.raises(openai.WebSocketConnectionClosedError):
            await settle(connection.recv())

    assert told == []


async def test_a_handler_may_change_the_next_attempt(sockets: Any, realtime: Any) -> None:
    told: list[Any] = []
    sockets.script(DROP)
    sockets.script(DROP)
    sockets.script(delta("x"), Close(1000))
    changed = {"extra_query": {"session": "7"}, "extra_headers": {"X-Try": "2"}}

    async with entered(realtime.connect(model="m", extra_query={"a": "1"}, **again(told, **changed))) as connection:
        await gather(connection)

    assert [request.path.partition("?")[2] for request in sockets.requests] == [
        "model=m&a=1",
        "model=m&session=7",
        "model=m&session=7",
    ]
    assert [event.extra_query for event in told] == [{"a": "1"}, {"session": "7"}]
    assert sockets.requests[2].headers["x-try"] == "2"


async def test_an_async_handler_serves_the_async_client_alone(sockets: Any, realtime: Any, world: str) -> None:
    sockets.script(DROP)
    sockets.script(delta("x"))

    async def on_reconnecting(event: Any) -> None:
        await asyncio.sleep(0)

    async with entered(realtime.connect(model="m", on_reconnecting=on_reconnecting, initial_delay=0.0)) as connection:
        if world == "sync":
            with pytest.raises(TypeError, match="A function is async where a sync one is needed"):
                await settle(connection.recv())
        else:
            assert (await settle(connection.recv())).delta == "x"


async def test_a_handler_that_returns_something_else_is_told(sockets: Any, realtime: Any) -> None:
    sockets.script(DROP)

    async with entered(realtime.connect(model="m", on_reconnecting=lambda event: True)) as connection:
        with pytest.raises(TypeError, match="`on_reconnecting` must return a dict or None, not bool"):
            await settle(connection.recv())


async def test_a_handler_may_give_up(sockets: Any, realtime: Any) -> None:
    sockets.script(DROP)

    async with entered(realtime.connect(model="m", **again(abort=True))) as connection:
        with pytest.raises(openai.WebSocketConnectionClosedError):
            await settle(connection.recv())

    assert len(sockets.requests) == 1


@pytest.mark.parametrize(("status", "attempts"), [(503, 3), (401, 1)])
async def test_attempts_end_when_they_are_used_up_or_of_no_use(
    sockets: Any, realtime: Any, status: int, attempts: int
) -> None:
    sockets.script(RECEIVE, DROP)

    async with entered(realtime.connect(model="m", **again())) as connection:
        sockets.refusals += [status] * 3
        await settle(connection.response.create())
        with pytest.raises(openai.WebSocketConnectionClosedError) as caught:
            await settle(connection.recv())
        with pytest.raises(openai.WebSocketConnectionClosedError):
            await settle(connection.response.create())

    assert isinstance(caught.value.__cause__, openai.APIStatusError)
    assert len(sockets.requests) == 1 + attempts


async def test_closing_ends_the_wait_for_another_attempt(sockets: Any, realtime: Any, world: str) -> None:
    waiting = threading.Event()
    sockets.script(DROP)
    options = {"on_reconnecting": lambda event: waiting.set(), "initial_delay": 300.0, "max_delay": 300.0}

    async with entered(realtime.connect(model="m", **options)) as connection:
        if world == "sync":
            receiving = threading.Thread(target=lambda: list(connection))
            receiving.start()
            assert waiting.wait(10)
            connection.close()
            receiving.join(10)
            assert not receiving.is_alive()
        else:
            task = asyncio.ensure_future(gather(connection))
            while not waiting.is_set():
                await asyncio.sleep(0.001)
            await connection.close()
            assert await asyncio.wait_for(task, 10) == []


async def test_what_is_sent_while_there_is_no_connection_waits_for_the_next_one(sockets: Any, realtime: Any) -> None:
    sockets.script(DROP)
    sockets.script(RECEIVE, RECEIVE, Close(1000))

    async with entered(realtime.connect(model="m", max_queue_size=150, **again())) as connection:
        await until_closed(connection)
        sockets.wait_until_closed()
        await settle(connection.input_audio_buffer.clear(event_id="1"))
        await settle(connection.input_audio_buffer.clear(event_id="2"))
        with pytest.raises(openai.WebSocketQueueFullError, match="150"):
            await settle(connection.input_audio_buffer.append(audio="A" * 100))
        await gather(connection)

    assert [event["event_id"] for event in sockets.sent] == ["1", "2"]


async def test_what_was_never_sent_is_told_in_the_end(sockets: Any, realtime: Any) -> None:
    sockets.script(DROP)

    async with entered(realtime.connect(model="m", **again(abort=True))) as connection:
        await until_closed(connection)
        sockets.wait_until_closed()
        await settle(connection.send_raw("one"))
        await settle(connection.send_raw(b"two"))
        with pytest.raises(openai.WebSocketConnectionClosedError, match="2 messages were not sent") as caught:
            await settle(connection.recv())

    assert caught.value.unsent_frames == ["one", b"two"]
    assert caught.value.unsent_messages == ["one", "two"]


async def until_closed(connection: Any) -> None:
    """Wait until this side has seen the end."""
    while connection._sender() is not None:
        await asyncio.sleep(0.001)


MESSAGES = 6


@pytest.mark.parametrize("lost_after", range(MESSAGES + 1))
@pytest.mark.parametrize("ending", [DROP, Close(1011)], ids=["drop", "close"])
async def test_a_fault_after_any_message_loses_none_sends_none_twice_and_keeps_the_order(
    sockets: Any, realtime: Any, lost_after: int, ending: Any
) -> None:
    sockets.script(*(step for n in range(lost_after) for step in (RECEIVE, delta(str(n)))), ending)
    sockets.script(*[RECEIVE] * (MESSAGES - lost_after), delta("end"))
    received: list[Any] = []

    async with entered(realtime.connect(model="m", **again())) as connection:
        for n in range(MESSAGES):
            if n == lost_after:
                await until_closed(connection)
                sockets.wait_until_closed()
            await settle(connection.input_audio_buffer.clear(event_id=str(n)))
            if n < lost_after:
                received.append(await settle(connection.recv()))
        received.append(await settle(connection.recv()))

    assert [event["event_id"] for event in sockets.sent] == [str(n) for n in range(MESSAGES)]
    assert texts(received) == [*(str(n) for n in range(lost_after)), "end"]


@pytest.mark.parametrize("lost_after", range(1, MESSAGES))
async def test_what_goes_into_a_dying_connection_is_sent_at_most_once(
    sockets: Any, realtime: Any, lost_after: int
) -> None:
    sockets.script(*[RECEIVE] * lost_after, DROP)
    sockets.script(delta("end"))

    async with entered(realtime.connect(model="m", **again())) as connection:
        for n in range(20 * MESSAGES):
            await settle(connection.input_audio_buffer.clear(event_id=str(n)))
        event = await settle(connection.recv())

    sent = [int(event["event_id"]) for event in sockets.sent]
    assert event.delta == "end"
    assert sent[:lost_after] == list(range(lost_after))
    assert sent == sorted(set(sent))


# -- what is left behind ----------------------------------------------------------------------------------------------


async def test_a_thousand_connections_leave_nothing_behind(sockets: Any, realtime: Any) -> None:
    def left() -> tuple[int, int, int]:
        gc.collect()
        return len(os.listdir("/proc/self/fd")), threading.active_count(), len(asyncio.all_tasks())

    async def once() -> None:
        async with entered(realtime.connect(model="m")) as connection:
            await settle(connection.response.create())
            await settle(connection.recv())
        sockets.wait_until_closed()

    await once()
    before = left()
    for _ in range(1000):
        await once()

    descriptors, threads, tasks = (now - then for now, then in zip(left(), before))
    assert (descriptors <= 2, threads <= 2, tasks) == (True, True, 0)


async def test_no_log_holds_a_secret(sockets: Any, make_client: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client = make_client(base_url=sockets.address, api_key="canary-1", default_headers={"api-key": "canary-2"})

    async with entered(client.realtime.connect(model="m")) as connection:
        await settle(connection.response.create())
        await settle(connection.recv())

    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("websockets.server")]
    assert "> Authorization: ***" in ours
    assert not [message for message in ours if "canary" in message]


async def test_no_traceback_holds_a_secret(sockets: Any, make_client: Any) -> None:
    client = make_client(base_url=sockets.address, api_key="canary-1", default_headers={"api-key": "canary-2"})
    sockets.refusals += [401]

    with pytest.raises(openai.AuthenticationError) as refused:
        await settle(client.realtime.connect(model="m").enter())

    assert seen.our_frames(refused.value)
    assert seen.places(refused.value, "canary") == []


# -- the example ------------------------------------------------------------------------------------------------------


def test_the_example_runs_and_survives_a_lost_connection(sockets: Any) -> None:
    sockets.script(RECEIVE, RECEIVE, RECEIVE, delta("Hel"), DROP)
    sockets.script(delta("lo"), json.dumps({"type": "response.done", "event_id": "e", "response": {}}))
    example = Path(__file__).parent.parent / "examples" / "realtime" / "text.py"
    environment = {**os.environ, "OPENAI_BASE_URL": f"{sockets.address}/v1", "OPENAI_API_KEY": "test-key"}

    done = subprocess.run(
        [sys.executable, "-W", "error", str(example), "Say", "it"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "Hello\n"), done.stderr
    assert "code 1006; attempt 1" in done.stderr
    assert sockets.sent[1]["item"]["content"] == [{"type": "input_text", "text": "Say it"}]
