"""Transcripts of live sessions: the rules without a clock, the order of events, and what handlers are told."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any, Callable

import pytest
from hypothesis import given, strategies as st

import openai
from openai.lib.live import AsyncTranscriptGrouper, TranscriptGrouper
from openai.lib.live._transcript_grouping import TranscriptGrouping
from openai.lib.live._transcript_state import TranscriptState
from openai.lib.live._types import TranscriptFragment, TranscriptGrouperOptions
from openai.types.live import InfoEvent, InputTranscriptDeltaEvent, OutputTranscriptDeltaEvent
from worlds import entered, settle

_ids = iter(range(1_000_000))


def fragments(script: str) -> list[TranscriptFragment]:
    """`u hello 0 500 + a _hi 0 500`: who, what (with _ for a space), from when to when."""
    words = [part.split() for part in script.split("+")]
    names: Any = {"u": "user", "a": "assistant"}
    return [TranscriptFragment(names[who], text.replace("_", " "), int(a), int(b)) for who, text, a, b in words]


def event(script: str, event_id: str | None = None, **more: Any) -> Any:
    """The event that brings a fragment."""
    [fragment] = fragments(script)
    kind: Any
    kind, name = {"user": (InputTranscriptDeltaEvent, "input"), "assistant": (OutputTranscriptDeltaEvent, "output")}[
        fragment.speaker
    ]
    values = {"delta": fragment.text, "start_ms": fragment.start_ms, "end_ms": fragment.end_ms, **more}
    event_id = f"event_{next(_ids)}" if event_id is None else event_id
    return kind.construct(type=f"session.{name}_transcript.delta", event_id=event_id, **values)


def told(updates: Any) -> str:
    """Updates in short: `0 hello`, or `0 hello: speaker_change` where it is closed."""
    return ", ".join(
        f"{update.segment.id[-1]} {update.segment.text}: {update.reason}"
        if hasattr(update, "reason")
        else f"{update.id[-1]} {update.text}"
        for update in updates
    )


def steps(script: str, do: Callable[[str], Any]) -> Iterator[str]:
    for step in script.split("|"):
        yield told(do(step.strip()) or ())


# -- the rules, each tried on the published library -------------------------------------------------------------------

RULES = {
    "what one speaker says is one segment": ("u hi 0 500 | u _there 900 1000", "0 hi | 0 hi there"),
    "the user takes over at once": ("a well 0 5000 | u no 2000 2100", "0 well | 0 well: speaker_change, 1 no"),
    "the assistant waits for its turn": (
        "u hi 0 500 | a hello 600 900 | at 999 | at 1000",
        "0 hi |  |  | 0 hi: speaker_change, 1 hello",
    ),
    "what begins in its turn does not wait": ("u hi 0 500 | a no 1000 1100", "0 hi | 0 hi: speaker_change, 1 no"),
    "a user who goes on keeps the floor": (
        "u hi 0 500 | a hello 600 900 | u you 900 990 | at 1489 | at 1490",
        "0 hi |  | 0 hi you |  | 0 hi you: speaker_change, 1 hello",
    ),
    "punctuation needs no space": ("u hi 0 500 | a hello 600 900 | u , 900 990", "0 hi |  | 0 hi,"),
    "silence closes the assistant's segment": (
        "a hi 0 500 | at 2499 | at 2500 | a so 2600 2700",
        "0 hi |  | 0 hi: inactivity | 1 so",
    ),
    "silence closes it before the next fragment": ("a hi 0 500 | a so 2501 2600", "0 hi | 0 hi: inactivity, 1 so"),
    "no silence closes the user's": ("u hi 0 500 | at 99999 | u you 99999 99999", "0 hi |  | 0 hiyou"),
    "an acknowledgment while the user speaks is dropped": (
        "u hi 0 5000 | a Mm-hmm. 2000 2400 | at 5500 | close",
        "0 hi |  |  | 0 hi: manual",
    ),
    "one that is too long is none": ("u hi 0 5000 | a mm 2000 3000 | at 5500", "0 hi |  | 0 hi: speaker_change, 1 mm"),
    "one in its turn is none": ("u hi 0 1000 | a mm 1500 1600 | at 1600", "0 hi |  | 0 hi: speaker_change, 1 mm"),
    "one between turns is dropped if nothing follows": (
        "u hi 0 1000 | a mm 1200 1300 | at 3299 | at 3300 | u you 3400 3500",
        "0 hi |  |  |  | 0 hiyou",
    ),
    "one that more follows is no acknowledgment": (
        "u hi 0 1000 | a mm 1200 1300 | a _yes 1310 1400 | at 1500",
        "0 hi |  |  | 0 hi: speaker_change, 1 mm yes",
    ),
    "one that the user speaks on after is dropped": (
        "u hi 0 1000 | a ok 1200 1300 | u you 1400 1500 | at 2000 | a well 2100 2200",
        "0 hi |  | 0 hi you |  | 0 hi you: speaker_change, 2 well",
    ),
    "what comes after a dropped one stands alone": (
        "u hi 0 5000 | a mm 2000 2400 | a so 2400 3000 | at 5500",
        "0 hi |  |  | 0 hi: speaker_change, 2 so",
    ),
    "the beginning of an acknowledgment counts as one": ("u hi 0 5000 | a uh 2000 2400 | at 5500", "0 hi |  | "),
    "one that goes on with an earlier segment is none": (
        "a well 0 1000 | u no 1100 1200 | a ok 1050 1300 | at 1700",
        "0 well | 0 well: speaker_change, 1 no |  | 1 no: speaker_change, 2 ok",
    ),
    "closing drops what is an acknowledgment for sure": (
        "u hi 0 1000 | a ok 200 300 | close",
        "0 hi |  | 0 hi: manual",
    ),
    "closing keeps what may be more": (
        "u hi 0 1000 | a ok 1100 1200 | close",
        "0 hi |  | 0 hi: manual, 1 ok, 1 ok: manual",
    ),
    "of the same time, whoever is speaking is first": (
        "u hi 0 500 + a oh 0 500 | a _no 500 600 + u _you 500 600",
        "0 hi | 0 hi you",
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_the_rules(rule: str) -> None:
    script, expected = RULES[rule]
    grouping = TranscriptGrouping(TranscriptGrouperOptions(), "segment")

    def do(step: str) -> Any:
        if step == "close":
            return grouping.close(1400, "manual")
        return grouping.advance(int(step[3:])) if step.startswith("at ") else grouping.process(fragments(step))

    assert " | ".join(steps(script, do)) == expected


def test_phrases_of_ones_own_are_acknowledgments() -> None:
    options = TranscriptGrouperOptions(additional_acknowledgments=("Ach so!",))
    grouping = TranscriptGrouping(options, "segment")

    grouping.process(fragments("u hi 0 5000"))
    grouping.process(fragments("a ach_so 2000 2400"))

    assert told(grouping.advance(5500) + grouping.close(5500, "manual")) == "0 hi: manual"


TEXTS = st.sampled_from(["mm", "yeah", "well", " so", "uh", "-huh", "?", "ok."])
PIECES = st.tuples(st.sampled_from("ua"), TEXTS, st.integers(0, 9000), st.integers(0, 1500), st.integers(0, 4000))


@given(st.lists(PIECES, max_size=12))
def test_no_text_is_lost_but_acknowledgments(pieces: list[tuple[str, str, int, int, int]]) -> None:
    options = TranscriptGrouperOptions(backchannel_max_duration_ms=0)  # nothing is short enough to be one
    now = [0.0]
    state = TranscriptState(options, lambda: now[0])
    updates: list[Any] = []

    for who, text, start_ms, length, pause in pieces:
        updates += state.push(event(f"{who} {text.replace(' ', '_')} {start_ms} {start_ms + length}")) or ()
        now[0] += pause
        updates += state.tick()
    updates += state.finish("manual")

    closed = [update.segment for update in updates if hasattr(update, "reason")]
    for speaker, who in (("user", "u"), ("assistant", "a")):
        heard = "".join(text for by, text, *_ in pieces if by == who).replace(" ", "")
        grouped = "".join(segment.text for segment in closed if segment.speaker == speaker).replace(" ", "")
        assert grouped == heard
    assert [segment.previous_id for segment in closed] == [None, *(segment.id for segment in closed)][: len(closed)]


# -- the order of events and the clock --------------------------------------------------------------------------------

ORDERS = {
    "a fragment waits for the other speaker's of the same time": (
        "a oh 0 400 | u hi 0 400",
        " | 0 hi",
    ),
    "it waits for 50 ms": ("a oh 0 400 | now 49 | tick | now 50 | tick", " |  |  |  | 0 oh"),
    "that of another time ends the waiting": ("a oh 0 400 | u hi 500 600", " | 0 oh"),
    "whoever is speaking does not wait": ("u hi 0 100 | now 50 | tick | u _you 100 200", " |  | 0 hi | 0 hi you"),
    "the audio goes on with the clock": (
        "a oh 0 400 | now 50 | tick | now 1999 | tick | now 2000 | tick",
        " |  | 0 oh |  |  |  | 0 oh: inactivity",
    ),
    "a time before the last one begins anew": (
        "u hi 1000 1400 | now 50 | tick | u so 0 100",
        " |  | 0 hi | 0 hi: timestamp_reset, 1 so",
    ),
    "the end of the session closes the segment": ("u hi 0 400 | end", " | 0 hi, 0 hi: session_closed"),
}


@pytest.mark.parametrize("order", ORDERS)
def test_the_order_of_events(order: str) -> None:
    script, expected = ORDERS[order]
    now = [0.0]
    state = TranscriptState(TranscriptGrouperOptions(), lambda: now[0])

    def do(step: str) -> Any:
        if step.startswith("now "):
            now[0] = float(step[4:])
            return ()
        if step == "tick":
            return state.tick()
        return state.push(InfoEvent.construct(type="session.closed")) if step == "end" else state.push(event(step))

    assert " | ".join(steps(script, do)) == expected


def test_an_event_counts_once_and_one_without_text_or_transcript_not_at_all() -> None:
    state = TranscriptState(TranscriptGrouperOptions(), lambda: 0.0)

    state.push(event("u hi 0 100", "one"))

    assert state.push(event("u hi 0 100", "one")) is None
    assert state.push(event("u hi 0 100", delta="")) is None
    assert state.push(InfoEvent.construct(type="session.info")) is None
    assert told(state.finish("manual")) == "0 hi, 0 hi: manual"


@pytest.mark.parametrize(
    "wrong",
    [{"delta": None}, {"start_ms": None}, {"start_ms": -1}, {"start_ms": 101}, {"end_ms": 1.5}, {"start_ms": True}],
)
def test_a_delta_without_text_or_times_is_refused(wrong: dict[str, Any]) -> None:
    state = TranscriptState(TranscriptGrouperOptions(), lambda: 0.0)

    with pytest.raises(openai.OpenAIError, match="needs an `event_id`, a text"):
        state.push(event("u hi 0 100", **wrong))

    assert state.finish("manual") == []


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf"), 2**31, True, "5"])
@pytest.mark.parametrize("name", ["min_turn_separation_ms", "assistant_silence_ms", "backchannel_isolation_ms"])
def test_options_that_are_no_durations_are_refused(name: str, value: Any) -> None:
    with pytest.raises(openai.OpenAIError, match=f"`{name}` must be"):
        TranscriptGrouper(**{name: value})


def test_a_phrase_alone_is_no_list_of_phrases() -> None:
    with pytest.raises(TypeError, match="additional_acknowledgments"):
        TranscriptGrouper(additional_acknowledgments="okay")


# -- handlers ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def make_grouper(world: str) -> Callable[..., Any]:
    """Groupers of either world."""
    return TranscriptGrouper if world == "sync" else AsyncTranscriptGrouper


def noted(grouper: Any) -> list[Any]:
    """What the grouper tells from now on."""
    notes: list[Any] = []
    grouper.on("segment.updated", notes.append).on("segment.closed", notes.append)
    return notes


def fail(update: Any) -> None:
    raise KeyError("mine")


async def test_handlers_are_told_of_updates_and_ends(make_grouper: Any) -> None:
    grouper = make_grouper()
    notes = noted(grouper)

    async with entered(grouper):
        await settle(grouper.push(event("u hi 0 100")))
        await settle(grouper.push(event("a well 2000 2100")))
    with pytest.raises(openai.OpenAIError, match="closed"):
        await settle(grouper.push(event("u hi 0 100")))
    await settle(grouper.close())

    assert told(notes) == "0 hi, 0 hi: speaker_change, 1 well, 1 well: manual"


async def test_time_alone_closes_a_segment(make_grouper: Any, world: str) -> None:
    grouper = make_grouper(assistant_silence_ms=1)
    notes = noted(grouper)
    ended, ended_async = threading.Event(), asyncio.Event()

    def both(update: Any) -> None:
        ended.set()
        ended_async.set()

    grouper.on("segment.closed", both)

    await settle(grouper.push(event("a well 0 100")))
    if world == "sync":
        assert ended.wait(10)
    else:
        await asyncio.wait_for(ended_async.wait(), 10)
    await settle(grouper.close())

    assert told(notes) == "0 well, 0 well: inactivity"


async def test_handlers_may_push_and_close(make_grouper: Any) -> None:
    grouper = make_grouper()
    notes = noted(grouper)

    def again(update: Any) -> Any:
        return grouper.push(event("u _you 100 200")) if update.text == "hi" else grouper.close()

    grouper.on("segment.updated", again)

    await settle(grouper.push(event("a well 0 100")))
    await settle(grouper.push(event("u hi 0 100")))

    assert told(notes) == "0 hi, 0 hi you, 0 hi you: manual, 1 well, 1 well: manual"


async def test_a_handler_that_fails_keeps_no_other_from_being_called(make_grouper: Any) -> None:
    grouper = make_grouper()
    grouper.once("segment.updated", fail)
    notes = noted(grouper)

    await settle(grouper.push(event("u hi 0 100")))
    with pytest.raises(KeyError, match="mine"):
        await settle(grouper.close())

    assert told(notes) == "0 hi, 0 hi: manual"


async def test_what_fails_on_a_timer_goes_to_the_hook_for_it(
    make_grouper: Any, world: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[Any] = []
    seen, seen_async = threading.Event(), asyncio.Event()

    def hook(*args: Any) -> None:
        failures.append(args[-1])
        seen.set()
        seen_async.set()

    monkeypatch.setattr(threading, "excepthook", hook)
    asyncio.get_running_loop().set_exception_handler(hook)
    grouper = make_grouper()
    grouper.on("segment.updated", fail)

    await settle(grouper.push(event("u hi 0 100")))
    if world == "sync":
        assert seen.wait(10)
    else:
        await asyncio.wait_for(seen_async.wait(), 10)
    await settle(grouper.close())

    failure = failures[0].exc_value if world == "sync" else failures[0]["exception"]
    assert isinstance(failure, KeyError)


async def test_handlers_are_taken_off_and_called_once(make_grouper: Any) -> None:
    grouper = make_grouper()
    notes: list[Any] = []
    never: list[Any] = []
    grouper.on("segment.updated", never.append).off("segment.updated", never.append)

    @grouper.once("segment.updated")  # type: ignore[untyped-decorator]  # of either world
    def once(update: Any) -> None:
        notes.append(update)

    await settle(grouper.push(event("u hi 0 100")))
    await settle(grouper.push(event("a no 100 200")))
    await settle(grouper.push(event("u _you 200 300")))
    await settle(grouper.close())

    assert told(notes) == "0 hi"
    assert never == []


def test_an_unknown_event_is_refused() -> None:
    with pytest.raises(ValueError, match=r"segment\.updated"):
        TranscriptGrouper().on("segment.update", print)  # type: ignore[call-overload]  # on purpose


def test_what_one_thread_finds_another_tells_and_closing_waits_for_it() -> None:
    grouper = TranscriptGrouper()
    told_first, go_on = threading.Event(), threading.Event()

    def slow(update: Any) -> None:
        told_first.set()
        assert go_on.wait(10)

    grouper.once("segment.updated", slow)
    notes = noted(grouper)

    grouper.push(event("u hi 0 100"))
    assert told_first.wait(10)  # on the timer's thread
    grouper.push(event("u _you 100 200"))
    threading.Timer(0.01, go_on.set).start()
    grouper.close()

    assert told(notes) == "0 hi, 0 hi you, 0 hi you: manual"


def test_a_timer_keeps_no_process_alive() -> None:
    program = (
        "from openai.lib.live import TranscriptGrouper\n"
        "from openai.types.live import OutputTranscriptDeltaEvent as Delta\n"
        "grouper = TranscriptGrouper(assistant_silence_ms=2**31 - 1)\n"
        "delta = {'delta': 'x', 'start_ms': 0, 'end_ms': 1, 'type': 'session.output_transcript.delta'}\n"
        "grouper.push(Delta(event_id='a', **delta))\n"
        "grouper.push(Delta(event_id='b', **{**delta, 'end_ms': 2}))\n"
    )

    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
