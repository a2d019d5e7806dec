"""Translation sessions on the wire: their end, errors, what is refused afterwards."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosedOK

import openai
from openai.lib.realtime_translation import AsyncTranslationSession, TranslationSession
from openai.types.realtime import RealtimeTranslationSessionCloseEvent
from sockets import DROP, RECEIVE, Close, SocketServer, running
from worlds import entered, settle

CLOSED = json.dumps({"type": "session.closed", "event_id": "z"})
ERROR = json.dumps({"type": "error", "event_id": "e", "error": {"type": "t", "message": "no such thing"}})
AUDIO = {"type": "session.input_audio_buffer.append", "audio": "AAAA"}


def translated(text: str) -> str:
    return json.dumps({"type": "session.output_transcript.delta", "delta": text, "event_id": "e"})


@pytest.fixture
def sockets() -> Iterator[SocketServer]:
    with running() as (server, address):
        server.address = address  # type: ignore[attr-defined]  # where the clients of these tests go
        yield server


@pytest.fixture
def session(sockets: Any, make_client: Any, world: str) -> Any:
    """A translation session of either world that is not open yet."""
    kind: Any = TranslationSession if world == "sync" else AsyncTranslationSession
    translations = make_client(base_url=f"{sockets.address}/v1").realtime.translations
    return kind(translations, model="m", websocket_connection_options={"ping_interval": None})


async def test_what_is_still_to_come_arrives_after_the_session_is_asked_to_close(sockets: Any, session: Any) -> None:
    sockets.script(RECEIVE, RECEIVE, translated("late"), CLOSED)

    async with entered(session) as translation:
        await settle(translation.send(AUDIO))
        await settle(translation.send(RealtimeTranslationSessionCloseEvent(type="session.close")))
        events = [await settle(translation.recv()) for _ in range(2)]
        with pytest.raises(openai.WebSocketConnectionClosedError) as ended:
            await settle(translation.recv())
    sockets.wait_until_closed()

    assert [event.type for event in events] == ["session.output_transcript.delta", "session.closed"]
    assert isinstance(ended.value, ConnectionClosedOK)
    assert sockets.requests[0].path == "/v1/realtime/translations?model=m"
    assert sockets.sent == [AUDIO, {"type": "session.close"}]
    assert sockets.closed == [(1000, "")]


@pytest.mark.parametrize("end", ["asked to close", "closed by the server", "closed here"])
async def test_a_session_that_ends_takes_no_more_events(sockets: Any, session: Any, end: str) -> None:
    sockets.script(*[CLOSED] * (end == "closed by the server"))

    async with entered(session) as translation:
        if end == "asked to close":
            await settle(translation.send({"type": "session.close"}))
        elif end == "closed by the server":
            await settle(translation.recv())
        else:
            await settle(translation.close())

        with pytest.raises(openai.OpenAIError, match="takes no more events"):
            await settle(translation.send(AUDIO))


async def test_the_end_of_the_block_closes_the_connection_and_sends_nothing(sockets: Any, session: Any) -> None:
    sockets.script()

    with pytest.raises(KeyError, match="mine"):
        async with entered(session):
            raise KeyError("mine")
    sockets.wait_until_closed()

    assert sockets.sent == []
    assert sockets.closed == [(1000, "")]


async def test_closing_again_does_nothing(sockets: Any, session: Any) -> None:
    sockets.script()

    async with entered(session) as translation:
        await settle(translation.close())
        await settle(translation.close())
        with pytest.raises(openai.WebSocketConnectionClosedError):
            await settle(translation.recv())


async def test_errors_and_nonsense_end_nothing(sockets: Any, session: Any) -> None:
    sockets.script(ERROR, "nonsense", translated("on"))

    async with entered(session) as translation:
        error = await settle(translation.recv())
        with pytest.raises(openai.OpenAIError):
            await settle(translation.recv())
        event = await settle(translation.recv())

    assert error.error.message == "no such thing"
    assert event.delta == "on"


@pytest.mark.parametrize("fault", [DROP, Close(1011)])
async def test_a_connection_that_breaks_off_is_an_error(sockets: Any, session: Any, fault: Any) -> None:
    sockets.script(translated("a"), fault)

    async with entered(session) as translation:
        await settle(translation.recv())
        with pytest.raises(openai.WebSocketConnectionClosedError) as lost:
            await settle(translation.recv())

    assert not isinstance(lost.value, ConnectionClosedOK)


async def test_a_session_is_entered_once(sockets: Any, session: Any) -> None:
    sockets.script()

    async with entered(session):
        pass

    with pytest.raises(RuntimeError, match="entered once"):
        async with entered(session):
            pass


async def test_waiting_for_an_event_can_be_bounded(sockets: Any, session: Any, world: str) -> None:
    sockets.script(RECEIVE, translated("at last"))

    async with entered(session) as translation:
        with pytest.raises((TimeoutError, asyncio.TimeoutError)):
            await settle(translation.recv(0.01) if world == "sync" else asyncio.wait_for(translation.recv(), 0.01))
        await settle(translation.send(AUDIO))
        event = await settle(translation.recv())

    assert event.delta == "at last"


async def test_closing_ends_the_waiting_of_whoever_receives(sockets: Any, session: Any, world: str) -> None:
    sockets.script(translated("a"))
    ends: list[BaseException] = []

    async def receive(translation: Any) -> None:
        try:
            await settle(translation.recv())
        except openai.WebSocketConnectionClosedError as error:
            ends.append(error)

    async with entered(session) as translation:
        await settle(translation.recv())
        if world == "sync":
            thread = threading.Thread(target=lambda: asyncio.run(receive(translation)))
            thread.start()
            translation.close()
            thread.join(10)
        else:
            task = asyncio.ensure_future(receive(translation))
            await asyncio.sleep(0)
            await translation.close()
            await task

    assert len(ends) == 1
