"""Talk with a realtime model in the terminal: press `k`, speak, press `k` again, listen.

    pip install 'openai[realtime,voice]' textual

A terminal does not tell when a key is let go, so a second press stands for it. Speaking again interrupts the answer.
Without a sound card, `--microphone question.wav` and `--speaker answer.wav` do (24 kHz, mono, 16 bits).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import wave
from base64 import b64decode, b64encode
from collections.abc import Coroutine
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Footer, Static

from audio_util import RATE, FileMicrophone, FileSpeaker, Microphone, Speaker
from openai import AsyncOpenAI, OpenAIError, ReconnectingEvent
from openai.resources.realtime.realtime import AsyncRealtimeConnection
from openai.types.realtime import (
    RealtimeServerEvent,
    RealtimeSessionCreateRequestParam,
    ResponseAudioDeltaEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseTextDeltaEvent,
)

MODEL = os.environ.get("OPENAI_MODEL", "gpt-realtime")
TROUBLE = (OpenAIError, OSError)  # of the connection, of the sound card and of files
READY, RECORDING = "press k to talk", "recording; press k when you are done"
SESSION: RealtimeSessionCreateRequestParam = {
    "type": "realtime",
    "output_modalities": ["audio"],
    "audio": {
        "input": {"format": {"type": "audio/pcm", "rate": 24000}, "turn_detection": None},  # the key tells
        "output": {"format": {"type": "audio/pcm", "rate": 24000}},
    },
}


class PushToTalk(App[None]):
    """The screen: a line of status, and what is said."""

    CSS = "#status { background: $primary; padding: 0 1; } #said Static { margin: 1 1 0 1; }"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("k", "talk", "Talk / done"), Binding("q", "quit", "Quit")]

    def __init__(self, microphone: Microphone | FileMicrophone, speaker: Speaker | FileSpeaker) -> None:
        super().__init__()
        self.microphone, self.speaker = microphone, speaker
        self.connection: AsyncRealtimeConnection | None = None  # once there is a session
        self.session = "no session"
        self.released: asyncio.Event | None = None  # from the key until all is sent
        self.response: str | None = None  # the id of the one that is coming in
        self.item: tuple[str, int] | None = None  # what is heard last, and the frame that it begins with
        self.said: dict[str, Static] = {}

    def compose(self) -> ComposeResult:
        """The parts of the screen."""
        yield Static("connecting …", id="status", markup=False)
        yield VerticalScroll(id="said")
        yield Footer()

    def on_mount(self) -> None:
        """Start what goes on behind the screen."""
        self.run_worker(self.telling_errors(self.speaker.run()))
        self.run_worker(self.stay_connected())

    async def telling_errors(self, work: Coroutine[Any, Any, None]) -> None:
        """Show what went wrong instead of leaving."""
        try:
            await work
        except TROUBLE as error:
            await self.tell(f"error {len(self.said)}", f"Error: {error}")

    # -- the user's turn

    @property
    def is_recording(self) -> bool:
        """Whether the user speaks just now."""
        return self.released is not None and not self.released.is_set()

    def action_talk(self) -> None:
        """The key: start recording, or be done with it."""
        if self.released is not None:
            self.released.set()
        elif self.connection is not None:
            self.released = asyncio.Event()
            self.run_worker(self.telling_errors(self.record(self.connection, self.released)))

    async def record(self, connection: AsyncRealtimeConnection, released: asyncio.Event) -> None:
        """Send what is spoken until the key is released, and ask for the answer."""
        try:
            self.status(RECORDING)
            await self.interrupt(connection)
            await connection.input_audio_buffer.clear()
            async for block in self.microphone.record(released):
                await connection.input_audio_buffer.append(audio=b64encode(block).decode())
            await released.wait()
            self.status("waiting for the answer")
            await connection.input_audio_buffer.commit()
            await connection.response.create()
        except TROUBLE:
            self.status("the recording failed")
            raise
        finally:
            self.released = None

    async def interrupt(self, connection: AsyncRealtimeConnection) -> None:
        """Fall silent, and tell the model how much of its answer was heard."""
        was_cut = self.speaker.is_playing or self.response is not None
        heard = self.speaker.silence()
        if self.response is not None:
            await connection.response.cancel(response_id=self.response)
        if was_cut and self.item is not None:
            item, start = self.item
            milliseconds = max(0, heard - start) * 1000 // RATE
            await connection.conversation.item.truncate(item_id=item, content_index=0, audio_end_ms=milliseconds)
        self.response = self.item = None

    # -- the model's turn

    async def stay_connected(self) -> None:
        """Converse, and say so when that is over; not when the user leaves, who has no screen any more."""
        await self.telling_errors(self.converse())
        self.connection = None
        self.status("not connected")

    async def converse(self) -> None:
        """Hold the connection and follow its events."""
        client = AsyncOpenAI()
        async with client, client.realtime.connect(model=MODEL, on_reconnecting=self.reconnecting) as connection:
            async for event in connection:
                await self.follow(event, connection)

    def reconnecting(self, event: ReconnectingEvent) -> None:
        """Told of each attempt to open a lost connection again; the session that comes is a new one."""
        self.connection = self.response = self.item = None
        self.status(f"connection lost, attempt {event.attempt} of {event.max_attempts}")

    async def follow(self, event: RealtimeServerEvent, connection: AsyncRealtimeConnection) -> None:
        """Act upon one event."""
        if event.type == "session.created":
            await connection.session.update(session=SESSION)
        elif event.type == "session.updated":
            self.connection, self.session = connection, getattr(event.session, "id", self.session)
            self.status(RECORDING if self.is_recording else READY)
        elif event.type == "error":
            await self.tell(event.event_id, f"Error: {event.error.message}")
        elif event.type == "response.created":
            await self.begin(event, connection)
        elif event.type == "response.done":
            self.end(event)
        elif event.type == "response.output_audio.delta":
            self.play(event)
        elif event.type == "response.output_audio_transcript.delta" or event.type == "response.output_text.delta":
            await self.write(event)

    async def begin(self, event: ResponseCreatedEvent, connection: AsyncRealtimeConnection) -> None:
        """A response is coming; while the user speaks, nobody wants it."""
        if not self.is_recording:
            self.response = event.response.id
        elif event.response.id is not None:
            await connection.response.cancel(response_id=event.response.id)

    def play(self, event: ResponseAudioDeltaEvent) -> None:
        """Play a piece of the response, unless it was interrupted."""
        if event.response_id != self.response:
            return
        if self.item is None or self.item[0] != event.item_id:
            self.item = (event.item_id, self.speaker.given)
        self.speaker.play(b64decode(event.delta))

    async def write(self, event: ResponseAudioTranscriptDeltaEvent | ResponseTextDeltaEvent) -> None:
        """Show a piece of the response in writing, unless it was interrupted."""
        if event.response_id == self.response:
            await self.tell(event.item_id, event.delta)

    def end(self, event: ResponseDoneEvent) -> None:
        """All of the response is there; it may be heard for a while yet."""
        if event.response.id == self.response:
            self.response = None
            self.status(f"response {event.response.status}; {READY}")

    # -- the screen

    def status(self, text: str) -> None:
        """Show what the state of things is."""
        self.query_one("#status", Static).update(f"{self.session} · {text}")

    async def tell(self, key: str, text: str) -> None:
        """Show more of what is said."""
        screen = self.query_one("#said", VerticalScroll)
        if key not in self.said:
            self.said[key] = Static(markup=False)
            await screen.mount(self.said[key])
        self.said[key].update(f"{self.said[key].content}{text}")
        screen.scroll_end(animate=False)


def main() -> None:
    """Read the command line and show the screen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--microphone", metavar="FILE.wav", help="hear this file instead of the microphone")
    parser.add_argument("--speaker", metavar="FILE.wav", help="write what is heard to this file instead")
    options = parser.parse_args()
    try:
        microphone = FileMicrophone(options.microphone) if options.microphone else Microphone()
        speaker = FileSpeaker(options.speaker) if options.speaker else Speaker()
    except (ImportError, OSError, ValueError, wave.Error) as error:
        parser.error(str(error))
    app = PushToTalk(microphone, speaker)
    app.run()
    raise SystemExit(app.return_code)


if __name__ == "__main__":
    main()
