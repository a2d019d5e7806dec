"""The push-to-talk example in a pseudo-terminal: keys, a file for a microphone, a server that plays the API."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
import wave
from pathlib import Path
from typing import Any, Callable

import pytest

pytest.importorskip("pty")  # Windows has no pseudo-terminals

import pty

from sockets import DROP, RECEIVE, Step, Until, running

SCRIPT = Path(__file__).parent.parent / "examples" / "realtime" / "push_to_talk_app.py"
BLOCK = 960  # bytes, 20 ms
QUESTION = random.Random(1).randbytes(10 * BLOCK)
ANSWER = random.Random(2).randbytes(7 * BLOCK + 100)
PATIENCE = 60  # seconds, on a machine that has much else to do

# A sound card for the library `sounddevice`: it hears the question over and over, and what it plays goes into a file.
SOUND_CARD = """
import os, threading

class PortAudioError(Exception):
    pass

class Stream:
    def __init__(self, samplerate, blocksize, *, channels, dtype, callback):
        assert (samplerate, channels, dtype) == (24000, 1, "int16")
        self.size, self.callback, self.done = 2 * blocksize, callback, threading.Event()
        self.thread = threading.Thread(target=self.run)

    def __enter__(self):
        if "PLAYED" not in os.environ:
            raise PortAudioError("no such device")
        self.thread.start()

    def __exit__(self, *exc_info):
        self.done.set()
        self.thread.join()

class RawInputStream(Stream):
    def run(self):
        with open(os.environ["HEARD"], "rb") as file:
            while not self.done.wait(0.002):
                self.callback(memoryview(file.read(self.size) or bytes(self.size)), self.size // 2, None, None)

class RawOutputStream(Stream):
    def run(self):
        with open(os.environ["PLAYED"], "wb", buffering=0) as file:
            while not self.done.wait(0.002):
                block = bytearray(b"?" * self.size)
                self.callback(memoryview(block), self.size // 2, None, None)
                file.write(block)
"""


class Terminal:
    """The example in a pseudo-terminal: keys go in, and what was drawn comes out."""

    def __init__(self, address: str, *arguments: str, **variables: str) -> None:
        own = {"OPENAI_BASE_URL": f"{address}/v1", "OPENAI_API_KEY": "test-key", "TERM": "xterm-256color"}
        size = {"COLUMNS": "100", "LINES": "30"}
        self._keys, terminal = pty.openpty()
        self._drawn = bytearray()
        self.process = subprocess.Popen(
            [sys.executable, "-W", "error", str(SCRIPT), *arguments],
            env={**os.environ, **own, **size, **variables},
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
        )
        os.close(terminal)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        try:
            while data := os.read(self._keys, 65536):
                self._drawn += data
        except OSError:
            pass  # the other side is gone: that is how Linux says so

    @property
    def text(self) -> str:
        """All that was drawn until now, without the colours."""
        return re.sub(r"\x1b\[[0-9;?]*[ -/]*[@-~]", "", self._drawn.decode(errors="replace"))

    def press(self, key: str) -> None:
        os.write(self._keys, key.encode())

    def shows(self, text: str) -> None:
        """Wait until it is on the screen."""
        until(lambda: text in self.text, lambda: f"{text!r} is not in {self.text}")

    def quits(self) -> int:
        """Press `q` and wait for the end."""
        self.press("q")
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        os.close(self._keys)


def until(true: Callable[[], object], complaint: Callable[[], str]) -> None:
    """Wait for something that another process does."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, complaint()
        time.sleep(0.02)


def event(kind: str, **more: object) -> str:
    return json.dumps({"type": kind, "event_id": "event_1", **more})


SESSION: list[Step] = [
    event("session.created", session={"type": "realtime", "id": "sess_1"}),
    RECEIVE,
    event("session.updated", session={"type": "realtime", "id": "sess_1"}),
]


def begun(number: int) -> str:
    return event("response.created", response={"id": f"resp_{number}", "status": "in_progress"})


def done(number: int, status: str = "completed") -> str:
    return event("response.done", response={"id": f"resp_{number}", "status": status})


def spoken(number: int, pcm: bytes, *words: str) -> list[Step]:
    """A piece of the response's sound, and its words."""
    ids = {"response_id": f"resp_{number}", "item_id": f"item_{number}", "output_index": 0, "content_index": 0}
    sound = event("response.output_audio.delta", delta=base64.b64encode(pcm).decode(), **ids)
    return [sound, *(event("response.output_audio_transcript.delta", delta=word, **ids) for word in words)]


def pcm_of(path: Path) -> bytes:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24000)
        return file.readframes(file.getnframes())


def pcm_so_far(path: Path) -> bytes:
    """What is in a file that another process writes at this moment."""
    try:
        return pcm_of(path)
    except (FileNotFoundError, EOFError, wave.Error):
        return b""


def appended(sent: list[Any]) -> bytes:
    sounds = [message["audio"] for message in sent if message["type"] == "input_audio_buffer.append"]
    return b"".join(map(base64.b64decode, sounds))


def kinds(sent: list[Any]) -> list[str]:
    """The types of what was sent, those of sound taken together."""
    types = [message["type"] for message in sent]
    return [kind for kind, before in zip(types, [None, *types]) if kind != before]


@pytest.fixture
def question(tmp_path: Path) -> Path:
    path = tmp_path / "question.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(24000)
        file.writeframes(QUESTION)
    return path


CUT = "conversation.item.truncate"
TURN = ["input_audio_buffer.clear", "input_audio_buffer.append", "input_audio_buffer.commit", "response.create"]


def test_what_is_said_is_sent_and_the_answer_is_heard_and_shown(question: Path, tmp_path: Path) -> None:
    with running() as (server, address):
        server.script(
            *SESSION,
            Until("response.create"),
            begun(1),
            *spoken(1, ANSWER[:1000], "In the "),
            *spoken(1, ANSWER[1000:], "[deep] sea."),
            done(1),
        )
        files = ["--microphone", str(question), "--speaker", str(tmp_path / "answer.wav")]

        with contextlib.closing(Terminal(address, *files)) as terminal:
            terminal.shows("sess_1 · press k to talk")
            terminal.press("k")
            until(lambda: len(appended(server.sent)) >= len(QUESTION), lambda: terminal.text)
            sent_before_release = kinds(server.sent)[1:]
            terminal.press("k")
            terminal.shows("In the [deep] sea.")
            terminal.shows("response completed")
            until(lambda: len(pcm_so_far(tmp_path / "answer.wav")) >= len(ANSWER), lambda: terminal.text)
            code = terminal.quits()
        server.wait_until_closed()

    assert code == 0, terminal.text
    assert server.requests[0].path == "/v1/realtime?model=gpt-realtime"
    session = server.sent[0]["session"]
    assert session["audio"]["input"] == {"format": {"type": "audio/pcm", "rate": 24000}, "turn_detection": None}
    assert sent_before_release == TURN[:2]
    assert kinds(server.sent) == ["session.update", *TURN]
    assert appended(server.sent) == QUESTION
    assert pcm_of(tmp_path / "answer.wav") == ANSWER
    assert server.closed == [(1000, "")]


def test_speaking_again_interrupts_the_answer(question: Path, tmp_path: Path) -> None:
    """The model is told how much of it was heard; what still comes in of it is neither heard nor shown."""
    long = ANSWER * 40
    with running() as (server, address):
        server.script(
            *SESSION,
            Until("response.create"),
            begun(1),
            *spoken(1, long, "Let me tell you"),
            Until("input_audio_buffer.commit"),
            *spoken(1, b"late" * BLOCK, "a long story"),
            done(1, "cancelled"),
            Until("response.create"),
            begun(2),
            *spoken(2, ANSWER, "Shortly."),
            done(2),
        )
        heard = tmp_path / "answer.wav"

        with contextlib.closing(Terminal(address, "--microphone", str(question), "--speaker", str(heard))) as terminal:
            terminal.shows("press k to talk")
            for number in (1, 2):
                terminal.press("k")
                until(lambda: len(appended(server.sent)) >= number * len(QUESTION), lambda: terminal.text)  # noqa: B023
                terminal.press("k")
                terminal.shows(["Let me tell you", "Shortly."][number - 1])
                until(lambda: len(pcm_so_far(heard)) > BLOCK, lambda: terminal.text)
            until(lambda: pcm_so_far(heard).endswith(ANSWER), lambda: terminal.text)
            code = terminal.quits()

    assert code == 0, terminal.text
    assert kinds(server.sent) == [
        "session.update",
        *TURN,
        "response.cancel",
        "conversation.item.truncate",
        *TURN,
    ]
    cancel, truncate = (message for message in server.sent if message["type"] in ("response.cancel", CUT))
    first = pcm_of(heard)[: -len(ANSWER)]
    assert cancel["response_id"] == "resp_1"
    assert (truncate["item_id"], truncate["content_index"]) == ("item_1", 0)
    assert truncate["audio_end_ms"] == len(first) // 48
    assert 0 < len(first) < len(long)
    assert long.startswith(first)
    assert "story" not in terminal.text


def test_an_answer_that_begins_while_the_user_speaks_again_is_cancelled(question: Path, tmp_path: Path) -> None:
    with running() as (server, address):
        server.script(
            *SESSION,
            Until("response.create"),
            Until("input_audio_buffer.append"),
            begun(1),
            *spoken(1, b"late" * BLOCK, "Too late."),
            Until("response.cancel"),
            done(1, "cancelled"),
            Until("response.create"),
            begun(2),
            *spoken(2, ANSWER, "In time."),
            done(2),
        )
        heard = tmp_path / "answer.wav"

        with contextlib.closing(Terminal(address, "--microphone", str(question), "--speaker", str(heard))) as terminal:
            terminal.shows("press k to talk")
            terminal.press("k")
            terminal.press("k")
            until(lambda: kinds(server.sent)[-1] == "response.create", lambda: terminal.text)
            terminal.press("k")
            until(lambda: "response.cancel" in kinds(server.sent), lambda: terminal.text)
            terminal.press("k")
            terminal.shows("In time.")
            until(lambda: pcm_so_far(heard) == ANSWER, lambda: terminal.text)
            code = terminal.quits()

    assert code == 0, terminal.text
    assert [message["response_id"] for message in server.sent if message["type"] == "response.cancel"] == ["resp_1"]
    assert "late" not in terminal.text


def test_the_sound_card_does_without_files(tmp_path: Path) -> None:
    (tmp_path / "sounddevice.py").write_text(SOUND_CARD)
    (tmp_path / "heard").write_bytes(QUESTION)
    card = {"PYTHONPATH": str(tmp_path), "HEARD": str(tmp_path / "heard"), "PLAYED": str(tmp_path / "played")}
    with running() as (server, address):
        server.script(*SESSION, Until("response.create"), begun(1), *spoken(1, ANSWER, "Hello."), done(1))

        with contextlib.closing(Terminal(address, **card)) as terminal:
            terminal.shows("press k to talk")
            terminal.press("k")
            until(lambda: len(appended(server.sent)) > len(QUESTION), lambda: terminal.text)
            terminal.press("k")
            terminal.shows("Hello.")
            until(lambda: ANSWER in (tmp_path / "played").read_bytes(), lambda: terminal.text)
            code = terminal.quits()

    assert code == 0, terminal.text
    assert kinds(server.sent) == ["session.update", *TURN]
    assert appended(server.sent).startswith(QUESTION)
    assert (tmp_path / "played").read_bytes().strip(b"\0") == ANSWER.strip(b"\0")


def test_a_sound_card_that_does_not_work_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "sounddevice.py").write_text(SOUND_CARD)
    with running() as (server, address):
        server.script(*SESSION, Until("input_audio_buffer.clear"))

        with contextlib.closing(Terminal(address, PYTHONPATH=str(tmp_path))) as terminal:
            terminal.shows("Error: The sound card cannot be used: no such device")
            terminal.shows("sess_1 · press k to talk")
            terminal.press("k")
            terminal.shows("the recording failed")
            code = terminal.quits()

    assert code == 0, terminal.text


def test_errors_are_shown_and_talking_goes_on(question: Path, tmp_path: Path) -> None:
    trouble = event("error", error={"type": "invalid_request_error", "message": "The buffer is [too] small."})
    with running() as (server, address):
        server.script(*SESSION, trouble, Until("input_audio_buffer.clear"), DROP)
        server.script(
            *SESSION, Until("response.create"), begun(1), *spoken(1, ANSWER, "Here again."), done(1, "failed")
        )

        files = ["--microphone", str(question), "--speaker", str(tmp_path / "answer.wav")]

        with contextlib.closing(Terminal(address, *files)) as terminal:
            terminal.shows("Error: The buffer is [too] small.")
            terminal.press("k")
            terminal.shows("connection lost, attempt 1 of 5")
            until(lambda: len(server.received) > 1 and server.received[1], lambda: terminal.text)
            terminal.press("k")
            terminal.shows("Here again.")
            terminal.shows("response failed")
            code = terminal.quits()

    assert code == 0, terminal.text


def test_a_server_that_refuses_is_shown_and_q_still_quits(question: Path, tmp_path: Path) -> None:
    with running() as (server, address):
        server.refusals.append(401)
        files = ["--microphone", str(question), "--speaker", str(tmp_path / "answer.wav")]

        with contextlib.closing(Terminal(address, *files)) as terminal:
            terminal.shows("Error: ")
            terminal.shows("not today")
            terminal.shows("no session · not connected")
            code = terminal.quits()

    assert code == 0, terminal.text


def test_a_file_in_another_format_is_named(tmp_path: Path) -> None:
    path = tmp_path / "stereo.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44100)

    command = [sys.executable, str(SCRIPT), "--microphone", str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)

    assert ran.returncode == 2
    assert "stereo.wav: one channel of 16 bits at 24000 Hz is needed" in ran.stderr
