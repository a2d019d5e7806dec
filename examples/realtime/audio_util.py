"""Microphones and speakers for realtime speech: those of the sound card, and files in their place."""

from __future__ import annotations

import asyncio
import threading
import wave
from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Callable

RATE = 24_000  # frames a second of one channel of 16 bits: what the API takes and gives as audio/pcm
FRAME = 2  # bytes
BLOCK = 480  # frames, 20 ms


class FileMicrophone:
    """Hears a WAV file: each recording is the file from its start, as fast as it would be spoken."""

    def __init__(self, path: str) -> None:
        with wave.open(path, "rb") as file:
            shape = (file.getnchannels(), file.getsampwidth(), file.getframerate())
        if shape != (1, FRAME, RATE):
            raise ValueError(f"{path}: one channel of 16 bits at {RATE} Hz is needed, not {shape}")
        self._path = path

    async def record(self, released: asyncio.Event) -> AsyncIterator[bytes]:
        """What is heard until the key is released, or the file ends."""
        with wave.open(self._path, "rb") as file:
            while not released.is_set() and (block := file.readframes(BLOCK)):
                yield block
                await asyncio.sleep(BLOCK / RATE)


class Microphone:
    """The sound card's microphone."""

    def __init__(self) -> None:
        self._library = _sound_card()

    async def record(self, released: asyncio.Event) -> AsyncIterator[bytes]:
        """What is heard until the key is released."""
        blocks: asyncio.Queue[bytes] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def hear(data: Any, *_: object) -> None:  # on the sound card's thread
            loop.call_soon_threadsafe(blocks.put_nowait, bytes(data))

        with _running(self._library, "RawInputStream", hear):
            while not released.is_set():
                yield await blocks.get()


class Playback:
    """What is to be heard: it comes in faster than it is heard, and can be dropped meanwhile."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # the sound card asks for sound on a thread of its own
        self._waiting = bytearray()
        self._heard = 0  # bytes

    @property
    def given(self) -> int:
        """Where in all that is heard the next `play` begins, in frames."""
        with self._lock:
            return (self._heard + len(self._waiting)) // FRAME

    @property
    def is_playing(self) -> bool:
        """Whether there is something that was not heard yet."""
        return bool(self._waiting)

    def play(self, pcm: bytes) -> None:
        """Play this after all else."""
        with self._lock:
            self._waiting += pcm

    def silence(self) -> int:
        """Drop what was not heard yet. Returns the frames that were heard, since the start."""
        with self._lock:
            self._waiting.clear()
            return self._heard // FRAME

    def take(self, size: int) -> bytes:
        """The next bytes to be heard, as many as there are."""
        with self._lock:
            block = bytes(self._waiting[:size])
            del self._waiting[:size]
            self._heard += len(block)
            return block


class Speaker(Playback):
    """The sound card's speaker."""

    def __init__(self) -> None:
        super().__init__()
        self._library = _sound_card()

    async def run(self) -> None:
        """Let it be heard, until cancelled."""

        def fill(data: Any, *_: object) -> None:
            data[:] = self.take(len(data)).ljust(len(data), b"\0")

        with _running(self._library, "RawOutputStream", fill):
            await asyncio.Event().wait()


class FileSpeaker(Playback):
    """Writes what is heard to a WAV file, as fast as it would be heard."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    async def run(self) -> None:
        """Take a block whenever a sound card would, until cancelled."""
        with wave.open(self._path, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(FRAME)
            file.setframerate(RATE)
            while True:
                file.writeframes(self.take(BLOCK * FRAME))
                await asyncio.sleep(BLOCK / RATE)


def _sound_card() -> Any:  # Any: the library has no types
    return import_module("sounddevice")


@contextmanager
def _running(library: Any, kind: str, callback: Callable[..., None]) -> Generator[None, None, None]:
    try:
        with getattr(library, kind)(RATE, BLOCK, channels=1, dtype="int16", callback=callback):
            yield
    except library.PortAudioError as error:
        raise OSError(f"The sound card cannot be used: {error}") from error
