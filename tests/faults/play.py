"""Plays one cell, and looks at all that it should have left behind: a client that works, and nothing else."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import ssl
import sys
import threading
import time
import traceback
import warnings
import weakref
from contextlib import contextmanager
from typing import Any, Iterator, NamedTuple

from worlds import settle

from . import calls
from .cells import Cell
from .expected import ANSWER, Expected, expected
from .peer import Peer
from .scripts import AFTER, after, good, script

NAME = "fault.test"
IMPOSSIBLE_NAME = "a" * 64 + ".test"  # A label has 63 characters at most.
_PATIENCE = 1.0


class Result(NamedTuple):
    """What came of a cell: its outcome and the events before it, the attempts, and every broken promise."""

    outcome: str
    events: int
    attempts: int
    seconds: float
    faults: tuple[str, ...]


class Contexts(NamedTuple):
    """Both sides of TLS."""

    serving: ssl.SSLContext
    trusting: ssl.SSLContext


def play(cell: Cell, contexts: Contexts) -> Result:
    """Play a cell and compare it with what is expected."""
    noise: list[str] = []
    with _listening(noise):
        try:
            result = asyncio.run(_played(cell, contexts, noise))
        except Exception as error:
            result = Result("mistake", 0, 0, 0.0, ("".join(traceback.format_exception(type(error), error, None)),))
        gc.collect()
    return result._replace(faults=(*result.faults, *noise))


async def _played(cell: Cell, contexts: Contexts, noise: list[str]) -> Result:
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: noise.append(f"loop: {context}"))
    before = _Possessions.now()
    times = 1 if cell.times == "once" else float("inf")
    tls = contexts.serving if cell.scheme == "https" else None
    with Peer(script(cell), good(cell), after(), times, tls) as peer, _resolving(cell, peer):
        client = calls.make_client(cell, _base_url(cell, peer), contexts.trusting)
        if cell.stage == "reuse":
            await calls.call(client, cell, [])
            peer.settle()
            await asyncio.sleep(0.005)
            peer.warmed()
        result = await _judged(cell, client, peer)
        peer.settle()
        peer.heal()
        faults = [*result.faults, *await _works_on(cell, client, peer)]
        await settle(client.close())
    faults += await _left_behind(before)
    known = weakref.ref(client)
    del client
    gc.collect()
    if known() is not None:
        faults.append("the client is still referred to")
    return result._replace(faults=tuple(faults))


async def _judged(cell: Cell, client: Any, peer: Peer) -> Result:
    events: list[str] = []
    started = time.monotonic()
    faults: list[str] = []
    try:
        answer = await calls.call(client, cell, events)
        outcome = ANSWER
        if answer != calls.right_answer(cell) and not _is_odd(cell):
            outcome = f"another answer: {answer!r}"
    except Exception as error:
        outcome = calls.name_of(error)
        if calls.SECRET in f"{error!r}{error}":
            faults.append("the error shows the key")
    seconds = time.monotonic() - started
    seen = Expected(outcome, len(events), peer.attempts)
    faults += compare(seen, expected(cell))
    if len(set(peer.keys)) > 1:
        faults.append("the attempts of one call have different keys")
    return Result(*seen, seconds, tuple(faults))


def _is_odd(cell: Cell) -> bool:
    return cell.fault == "invalid utf-8"  # Replacement characters stand for what cannot be read.


def compare(seen: Expected, wanted: Expected) -> list[str]:
    """Each difference, in words."""
    faults = []
    if seen.outcome != wanted.outcome:
        faults.append(f"{seen.outcome} in the place of {wanted.outcome}")
    if seen.events != wanted.events:
        faults.append(f"{seen.events} events in the place of {wanted.events}")
    if seen.attempts > wanted.attempts:
        faults.append(f"{seen.attempts} attempts in the place of {wanted.attempts}")
    return faults


def _base_url(cell: Cell, peer: Peer) -> str:
    host = "127.0.0.1"
    if cell.stage == "resolve":
        host = IMPOSSIBLE_NAME if cell.fault == "garbage" else NAME
    return f"{cell.scheme}://{host}:{peer.port}/v1"


async def _works_on(cell: Cell, client: Any, peer: Peer) -> list[str]:
    """What is wrong with the next call."""
    await asyncio.sleep(0.005)  # for the loop to hear of what happened to idle connections
    elsewhere = f"http://127.0.0.1:{peer.port}/v1" if (cell.stage, cell.fault) == ("resolve", "garbage") else None
    try:
        answer = await calls.call_after(client, cell, elsewhere)
    except Exception as error:
        return [f"the next call raised {calls.name_of(error)}: {error}"]
    return [] if answer == AFTER else [f"the next call answered {answer!r}"]


@contextmanager
def _resolving(cell: Cell, peer: Peer) -> Iterator[None]:
    """Have names looked up as the cell says."""
    real = socket.getaddrinfo

    def look_up(host: Any, *arguments: Any, **options: Any) -> Any:
        if host not in (NAME, NAME.encode()):
            return real(host, *arguments, **options)
        if peer.look_up():
            if cell.fault == "drop":
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            time.sleep(5 * calls.SHORT if cell.fault == "stall" else 0.05)
        peer.attempts -= 1  # The connection counts.
        return real("127.0.0.1", *arguments, **options)

    socket.getaddrinfo = look_up  # type: ignore[assignment]  # its overloads
    try:
        yield
    finally:
        socket.getaddrinfo = real


class _Possessions(NamedTuple):
    """What a process holds that a call could leave behind."""

    files: int
    threads: tuple[str, ...]
    tasks: int

    @classmethod
    def now(cls) -> _Possessions:
        names = (thread.name for thread in threading.enumerate())
        # Threads in which names were looked up stay with the loop, to be used again.
        threads = tuple(sorted(name for name in names if not name.startswith(("asyncio_", "AnyIO"))))
        return cls(len(os.listdir("/dev/fd")), threads, len(asyncio.all_tasks()))


async def _left_behind(before: _Possessions) -> list[str]:
    """What is held now that was not before, once all had time to end."""
    deadline = time.monotonic() + _PATIENCE
    while (now := _Possessions.now()) != before and time.monotonic() < deadline:
        await asyncio.sleep(0.002)
    return [] if now == before else [f"left behind: {now} after {before}"]


def _complaint(told: Any) -> list[str]:
    # Before 3.11, asyncio complains of each TLS connection that its peer has ended.
    if sys.version_info < (3, 11) and "asyncio.sslproto" in str(told.exc_value):
        return []
    return [f"unraisable: {told.exc_value!r} in {told.object!r}"]


@contextmanager
def _listening(noise: list[str]) -> Iterator[None]:
    """Note what is complained of where nobody can catch it."""
    hook = sys.unraisablehook
    thread_hook = threading.excepthook
    sys.unraisablehook = lambda told: noise.extend(_complaint(told))
    threading.excepthook = lambda told: noise.append(f"in a thread: {told.exc_value!r}")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            yield
    finally:
        sys.unraisablehook, threading.excepthook = hook, thread_hook
