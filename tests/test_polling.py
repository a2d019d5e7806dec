"""The loop that waits for the server, played without a server and without a clock."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from openai import OpenAIError, PollTimeoutError, omit
from openai._flow import Ask, Pause
from openai.lib._polling import Patience, headers, patience_of, polling

PLAIN = Patience()


class Thing:
    """What a look returns: a status, and the headers that came with it."""

    def __init__(self, status: object, after: str | None = None) -> None:
        self.id = "thing_1"
        self.status = status
        self._response_headers = {} if after is None else {"openai-poll-after-ms": after}


class Clock:
    """A clock that only pauses move."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def play(*things: Thing, patience: Patience = PLAIN, **settings: Any) -> tuple[list[float], Thing]:
    """Run the loop over these looks; the pauses that it asked for, and what it returned."""
    clock, looks, pauses = Clock(), iter(things), list[float]()
    flow: Any = polling(lambda: next(looks), patience, clock=clock, **settings)
    effect = next(flow)
    while True:
        try:
            if isinstance(effect, Pause):
                pauses.append(effect.seconds)
                clock.now += effect.seconds
                effect = flow.send(None)
            else:
                assert isinstance(effect, Ask)
                effect = flow.send(effect.question())
        except StopIteration as end:
            assert next(looks, None) is None
            return pauses, end.value


def test_looks_until_the_status_is_final() -> None:
    done = Thing("completed")

    pauses, result = play(Thing("in_progress"), Thing("in_progress"), done)

    assert (pauses, result) == ([1.0, 1.0], done)


@pytest.mark.parametrize("status", ["completed", "failed", "cancelled"])
def test_what_is_done_at_the_first_look_is_not_waited_for(status: str) -> None:
    pauses, result = play(Thing(status))

    assert pauses == []
    assert result.status == status


@pytest.mark.parametrize("status", ["a status of next year", ""])
def test_a_status_that_is_not_known_is_waited_on(status: object) -> None:
    """Other servers, and later versions of this one, have names of their own for what is under way."""
    pauses, _ = play(Thing(status), Thing("completed"))

    assert pauses == [1.0]


@pytest.mark.parametrize("status", [None, 7, {}, []])
def test_what_has_no_status_is_told_at_once(status: object) -> None:
    """Nobody would want to wait an hour for it."""
    with pytest.raises(OpenAIError, match="no `status` to wait for: <"):
        play(Thing(status))


def test_the_server_says_when_to_look_again() -> None:
    pauses, _ = play(Thing("in_progress", "250"), Thing("in_progress", "5000"), Thing("completed", "10"))

    assert pauses == [0.25, 5.0]


@pytest.mark.parametrize("after", ["soon", "", "nan", "inf", "-5"])
def test_advice_that_makes_no_sense_is_as_good_as_none(after: str) -> None:
    pauses, _ = play(Thing("in_progress", after), Thing("completed"))

    assert pauses == [1.0]


def test_advice_beyond_two_minutes_is_not_followed_further() -> None:
    pauses, _ = play(Thing("in_progress", "99999999"), Thing("completed"))

    assert pauses == [120.0]


def test_an_interval_of_the_callers_own_goes_before_advice() -> None:
    pauses, _ = play(Thing("in_progress", "5000"), Thing("completed"), patience=Patience(0.5))

    assert pauses == [0.5]


def test_a_negative_interval_is_no_pause() -> None:
    pauses, _ = play(Thing("in_progress"), Thing("completed"), patience=Patience(-1.0))

    assert pauses == [0.0]


def test_the_wait_ends_with_a_last_look_and_an_error_that_has_it() -> None:
    last = Thing("in_progress")

    with pytest.raises(PollTimeoutError) as caught:
        play(Thing("in_progress"), Thing("in_progress"), last, patience=Patience(2.0, 3.0))

    error = caught.value
    assert error.last is last
    assert (error.elapsed, error.max_wait_seconds) == (3.0, 3.0)
    assert "Thing thing_1 is still 'in_progress' after 3.0 s" in str(error)


def test_what_gets_done_by_the_last_look_is_returned() -> None:
    pauses, result = play(Thing("in_progress"), Thing("completed"), patience=Patience(60.0, 3.0))

    assert pauses == [3.0]
    assert result.status == "completed"


@pytest.mark.parametrize("limit", [0.0, -1.0, float("nan")])
def test_without_time_there_is_one_look(limit: float) -> None:
    with pytest.raises(PollTimeoutError):
        play(Thing("in_progress"), patience=Patience(1.0, limit))


def test_every_look_is_reported() -> None:
    seen: list[object] = []

    play(Thing("queued"), Thing("in_progress"), Thing("completed"), on_poll=lambda thing: seen.append(thing.status))

    assert seen == ["queued", "in_progress", "completed"]


def test_an_error_of_a_look_ends_the_wait() -> None:
    def look() -> Thing:
        raise OpenAIError("gone")

    flow: Any = polling(look, Patience())

    with pytest.raises(OpenAIError, match="gone"):
        next(flow).question()


def test_a_wait_is_bounded_although_nobody_said_how_long() -> None:
    assert patience_of(250, 5) == Patience(0.25, 5)

    with pytest.raises(PollTimeoutError) as caught:
        play(*[Thing("in_progress")] * 4000, patience=patience_of(omit, omit))

    assert caught.value.elapsed == caught.value.max_wait_seconds == 60 * 60


def test_looks_say_that_a_helper_asks() -> None:
    own = {"X-Stainless-Poll-Helper": "true"}

    assert headers(None, Patience()) == own
    assert headers({"x": "1"}, Patience(0.25)) == {**own, "X-Stainless-Custom-Poll-Interval": "250", "x": "1"}


@pytest.mark.parametrize("kind", [OpenAIError, TimeoutError, RuntimeError])
def test_the_error_is_caught_as_published_code_does(kind: type[Exception]) -> None:
    with pytest.raises(kind):
        raise PollTimeoutError("late", last=None, elapsed=1.0, max_wait_seconds=1.0)


def test_a_copy_of_the_error_has_all_of_it() -> None:
    error = PollTimeoutError("late", last={"id": "f"}, elapsed=1.5, max_wait_seconds=1.0)

    for twin in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert (str(twin), twin.last, twin.elapsed, twin.max_wait_seconds) == ("late", {"id": "f"}, 1.5, 1.0)
