"""The player and the microphone, on a sound device that is none: it has the streams of `sounddevice`, without sound."""

from __future__ import annotations

import sys
import threading
import types
import wave
from typing import Any, AsyncGenerator

import numpy as np
import pytest

import loopback
from openai import AsyncOpenAI, OpenAIError
from openai.helpers import LocalAudioPlayer, Microphone
from openai.helpers.local_audio_player import SAMPLE_RATE
from worlds import entered, settle

TONE = (np.sin(np.linspace(0, 60, 6001)) * 20000).astype(np.int16)
BLOCK = 512


class PortAudioError(Exception):
    """What sounddevice raises for a device that cannot be used."""


class Device(types.ModuleType):
    """Plays the module: keeps what is played, and lets a thread of its own hear `sound`, as PortAudio does."""

    PortAudioError = PortAudioError

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.streams: list[Any] = []
        self.sound = np.arange(20 * SAMPLE_RATE).astype(np.int16)
        self.broken = False

    def played(self) -> Any:
        (stream,) = self.streams
        return np.concatenate(stream.written)

    def OutputStream(self, **settings: Any) -> Any:
        return Output(self, settings)

    def InputStream(self, **settings: Any) -> Any:
        return Input(self, settings)


class Stream:
    def __init__(self, device: Device, settings: dict[str, Any]) -> None:
        if device.broken:
            raise PortAudioError("Error querying device -1")
        self.device, self.settings = device, settings
        self.states: list[str] = []
        device.streams.append(self)

    def start(self) -> None:
        self.states.append("started")

    def stop(self) -> None:
        self.states.append("stopped")

    def close(self) -> None:
        self.states.append("closed")


class Output(Stream):
    def __init__(self, device: Device, settings: dict[str, Any]) -> None:
        super().__init__(device, settings)
        self.written: list[Any] = []

    def write(self, data: Any) -> bool:
        assert self.states == ["started"]
        assert data.dtype == self.settings["dtype"]
        assert data.shape[1] == self.settings["channels"]
        assert data.flags.c_contiguous
        self.written.append(data.copy())
        return False


class Input(Stream):
    """Calls back from another thread, in one buffer that is used again and again."""

    def start(self) -> None:
        super().start()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._hear)
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()
        super().stop()

    def _hear(self) -> None:
        channels, sound = self.settings["channels"], self.device.sound.astype(self.settings["dtype"])
        buffer = np.empty((BLOCK, channels), sound.dtype)
        for start in range(0, len(sound) - BLOCK, BLOCK):
            if self._over.is_set():
                return
            buffer[:] = sound[start : start + BLOCK, None]
            self.settings["callback"](buffer, BLOCK, None, None)
            buffer[:] = 0


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Device:
    made = Device()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    return made


# -- playing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("audio", "dtype", "shape"),
    [
        (TONE, "int16", (6001, 1)),
        (TONE.astype(np.float32) / 32768, "float32", (6001, 1)),
        (np.stack([TONE, -TONE], axis=1), "int16", (6001, 2)),
        (TONE[::-1], "int16", (6001, 1)),
        (TONE.tobytes(), "int16", (6001, 1)),
    ],
)
async def test_samples_are_played_to_their_end(device: Device, audio: Any, dtype: str, shape: Any) -> None:
    await LocalAudioPlayer().play(audio)

    played = device.played()
    expected = TONE if isinstance(audio, bytes) else audio
    assert (played.dtype, played.shape) == (dtype, shape)
    assert np.array_equal(played, expected.reshape(shape))
    assert device.streams[0].settings == {"samplerate": 24000, "channels": shape[1], "dtype": dtype}
    assert device.streams[0].states == ["started", "stopped", "closed"]


def speech(content_type: str = "audio/pcm") -> loopback.Answer:
    content = TONE.tobytes()
    return loopback.chunked(
        *(content[at : at + 1001] for at in range(0, len(content), 1001)), content_type=content_type
    )


def say(client: Any) -> Any:
    return client.audio.speech.create(model="m", voice="alloy", input="Hello", response_format="pcm")


async def test_speech_is_played(device: Device, client: Any, server: loopback.Server) -> None:
    server.script(speech())

    await LocalAudioPlayer().play(await settle(say(client)))

    assert np.array_equal(device.played()[:, 0], TONE)


async def test_speech_is_played_while_it_arrives(device: Device, client: Any, server: loopback.Server) -> None:
    """The second half is sent only when the first is with the device."""
    heard = threading.Event()
    write = Output.write
    content = TONE.tobytes()
    server.script(loopback.chunked(content[:9601], heard, content[9601:], content_type="audio/pcm"))
    said = client.audio.speech.with_streaming_response

    def noticed(self: Output, data: Any) -> bool:
        heard.set()
        return write(self, data)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Output, "write", noticed)
        async with entered(said.create(model="m", voice="v", input="Hi", response_format="pcm")) as response:
            await LocalAudioPlayer().play(response)

    assert np.array_equal(device.played()[:, 0], TONE)


async def test_speech_in_another_format_is_refused(device: Device, client: Any, server: loopback.Server) -> None:
    server.script(speech("audio/mpeg"))

    with pytest.raises(ValueError, match="came as audio/mpeg; ask for it with response_format='pcm'"):
        await LocalAudioPlayer().play(await settle(say(client)))

    assert device.streams == []


async def stream(*arrays: Any, closed: list[str] | None = None) -> AsyncGenerator[Any, None]:
    try:
        for array in arrays:
            yield array
    finally:
        if closed is not None:
            closed.append("closed")


async def test_a_stream_is_played_until_it_says_none(device: Device) -> None:
    closed: list[str] = []

    await LocalAudioPlayer().play_stream(stream(TONE[:10], TONE[10:20], None, TONE, closed=closed))

    assert np.array_equal(device.played()[:, 0], TONE[:20])
    assert closed == ["closed"]


async def test_an_empty_stream_needs_no_device(device: Device) -> None:
    await LocalAudioPlayer().play_stream(stream())

    assert device.streams == []


async def test_playing_stops_when_it_should(device: Device) -> None:
    answers = iter([False, False, True])
    closed: list[str] = []

    await LocalAudioPlayer(lambda: next(answers, True)).play_stream(stream(TONE, TONE, closed=closed))

    assert 0 < len(device.played()) < len(TONE)
    assert device.streams[0].states == ["started", "closed"]  # without waiting for what the device still holds
    assert closed == ["closed"]


async def test_an_error_in_the_stream_closes_the_device(device: Device) -> None:
    async def broken() -> AsyncGenerator[Any, None]:
        yield TONE
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        await LocalAudioPlayer().play_stream(broken())

    assert device.streams[0].states == ["started", "closed"]


@pytest.mark.parametrize("odd", ["text", 7, None, TONE.astype(np.int32), TONE.reshape(1, 1, -1), np.int16(3)])
async def test_what_is_no_audio_is_refused(device: Device, odd: Any) -> None:
    if odd is None:
        odd = object()

    with pytest.raises(TypeError, match="Audio must be a one- or two-dimensional array of int16 or float32, not "):
        await LocalAudioPlayer().play(odd)


# -- recording --------------------------------------------------------------------------------------------------------


async def test_records_as_long_as_the_timeout_says(device: Device) -> None:
    samples = await Microphone(timeout=0.5).record(return_ndarray=True)

    assert (samples.dtype, samples.shape) == (np.int16, (12000, 1))
    assert np.array_equal(samples[:, 0], device.sound[:12000])
    assert device.streams[0].settings["channels"] == 1
    assert device.streams[0].states == ["started", "stopped", "closed"]


async def test_records_as_long_as_it_should(device: Device) -> None:
    answers = iter([True, True, True, False])

    samples = await Microphone(should_record=lambda: next(answers)).record(True)

    assert len(samples) >= 3 * BLOCK  # what was heard meanwhile is not lost
    assert np.array_equal(samples[:, 0], device.sound[: len(samples)])


@pytest.mark.parametrize(
    ("dtype", "width"), [(np.int16, 2), (np.float32, 2), (np.int32, 4), (np.int8, 1), (np.uint8, 1)]
)
async def test_a_recording_is_a_file_for_the_api(device: Device, dtype: Any, width: int) -> None:
    device.sound = np.tile(np.array([0, 1], np.int16), SAMPLE_RATE)

    name, buffer, kind = await Microphone(channels=2, dtype=dtype, timeout=0.1).record()  # type: ignore[misc]  # a tuple

    assert (name, kind) == ("audio.wav", "audio/wav")
    with wave.open(buffer) as file:
        assert file.getparams()[:4] == (2, width, 24000, 2400)
        frame = file.readframes(2)[width * 2 :][:width]
    expected = {"float32": 32767, "int8": 129}.get(np.dtype(dtype).name, 1)
    assert int.from_bytes(frame, "little") == expected


async def test_a_recording_can_be_transcribed(device: Device, server: loopback.Server) -> None:
    server.script(loopback.json({"text": "Hello."}))
    async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        heard = await client.audio.transcriptions.create(model="m", file=await Microphone(timeout=0.1).record())

    assert heard.text == "Hello."
    assert b'filename="audio.wav"' in server.last.body
    assert b"RIFF" in server.last.body


async def test_an_end_is_needed() -> None:
    with pytest.raises(ValueError, match="`timeout` or `should_record`"):
        await Microphone().record()


async def test_a_device_that_delivers_nothing_is_an_error(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai.helpers.microphone._PATIENCE", 0.001)
    device.sound = np.zeros(0, np.int16)

    with pytest.raises(OpenAIError, match="delivers nothing"):
        await Microphone(timeout=1).record()

    assert device.streams[0].states == ["started", "stopped", "closed"]


# -- without -----------------------------------------------------------------------------------------------------------


USES = [lambda: LocalAudioPlayer().play(TONE), lambda: Microphone(timeout=1).record()]


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("missing", ["sounddevice", "numpy"])
async def test_without_the_extra_the_error_says_what_to_install(
    missing: str, use: Any, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)

    with pytest.raises(OpenAIError, match=rf"needs {missing}, .* pip install 'openai\[voice\]'"):
        await use()


@pytest.mark.parametrize("use", USES)
async def test_a_device_that_cannot_be_used_is_an_error(use: Any, device: Device) -> None:
    device.broken = True

    with pytest.raises(OpenAIError, match="cannot be used: Error querying device -1"):
        await use()


@pytest.mark.parametrize("use", USES)
async def test_a_system_without_portaudio_is_told_what_to_install(use: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise OSError("PortAudio library not found")

    real = __import__("importlib").import_module
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(
        "openai.helpers._sound.import_module", lambda name: missing(name) if name == "sounddevice" else real(name)
    )

    with pytest.raises(OpenAIError, match=r"PortAudio library not found.*libportaudio2"):
        await use()


def test_names_can_be_imported_without_the_extra() -> None:
    import subprocess

    code = "import openai.helpers as h, sys; h.Microphone; assert not {'numpy', 'sounddevice'} & set(sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
