"""Retries: which failures are worth another attempt, and how long to wait for it."""

from __future__ import annotations

import copy
import math
import pickle
from email.utils import formatdate
from typing import Any

import pytest

from openai._retry import Retry, RetryPolicy, Verdict, judge_failure, judge_status, retry_after

NOW = 1_700_000_000.0
BACKOFF = Verdict(0.5)
BUSY = Exception("busy")


def judge(
    status: int = 429, attempt: int = 0, policy: RetryPolicy | None = None, headers: Any = None, **facts: Any
) -> Verdict:
    given = {"code": None, "replayable": True, "elapsed": 0.0, "random": lambda: 0.0, "error": BUSY, **facts}
    header = {name.lower(): value for name, value in (headers or {}).items()}.get
    return judge_status(policy or RetryPolicy(), attempt, status=status, header=header, now=lambda: NOW, **given)


@pytest.mark.parametrize(
    ("headers", "delay"),
    [
        ({"Retry-After": "3"}, 3.0),
        ({"Retry-After": "0.25"}, 0.25),
        ({"Retry-After": "0"}, 0.5),
        ({"Retry-After": "-1"}, 0.5),
        ({"Retry-After": "nan"}, 0.5),
        ({"Retry-After": "inf"}, 0.5),
        ({"Retry-After": "1e400"}, 0.5),
        ({"Retry-After": "60"}, 60.0),
        ({"Retry-After": "61"}, 61.0),
        ({"Retry-After": "120"}, 120.0),
        ({"Retry-After": "121"}, None),
        ({"Retry-After": "junk"}, 0.5),
        ({"Retry-After": ""}, 0.5),
        ({"Retry-After": formatdate(NOW - 60, usegmt=True)}, 0.5),
        ({"Retry-After": formatdate(NOW + 90, usegmt=True)}, 90.0),
        ({"Retry-After": formatdate(NOW + 121, usegmt=True)}, None),
        ({"Retry-After": "Fri, 99 Foo 99999 99:99:99 GMT"}, 0.5),
        ({"Retry-After": "Mon, 01 Jan 999999999 00:00:00 GMT"}, 0.5),
        ({"retry-after-ms": "60000"}, 60.0),
        ({"retry-after-ms": "1500", "Retry-After": "9"}, 1.5),
        ({"retry-after-ms": "120001"}, None),
        ({"retry-after-ms": "junk", "Retry-After": "9"}, 9.0),
        ({}, 0.5),
    ],
)
def test_waits_as_long_as_the_server_says_within_reason(headers: dict[str, str], delay: float | None):
    assert judge(headers=headers).delay == delay


def test_a_wait_that_is_too_long_is_explained():
    verdict = judge(headers={"Retry-After": "3600"})

    assert verdict == (None, "The server asks to wait 3600 s; more than 120 s are not waited for here, try again then.")


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529, 599])
def test_passing_failures_are_tried_again(status: int):
    assert judge(status) == BACKOFF


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 422])
def test_lasting_failures_are_not(status: int):
    assert judge(status) == Verdict(None)


def test_the_server_has_the_last_word_on_its_status():
    assert judge(400, headers={"x-should-retry": "true"}) == BACKOFF
    assert judge(503, headers={"x-should-retry": "false"}) == Verdict(None)
    assert judge(503, headers={"x-should-retry": "maybe"}) == BACKOFF


def test_an_empty_account_is_not_tried_again():
    assert judge(429, code="insufficient_quota", headers={"x-should-retry": "true"}) == Verdict(None)


def test_attempts_run_out():
    assert judge(attempt=1).delay is not None
    assert judge(attempt=2) == Verdict(None)
    assert judge(policy=RetryPolicy(attempts=0)) == Verdict(None)
    assert judge(attempt=10**6, policy=RetryPolicy(attempts=math.inf)).delay == 8.0  # type: ignore[arg-type]


def test_pauses_double_up_to_the_cap_less_a_quarter_at_most():
    policy = RetryPolicy(attempts=10)

    longest = [judge(attempt=attempt, policy=policy).delay for attempt in range(6)]
    shortest = [judge(attempt=attempt, policy=policy, random=lambda: 1.0).delay for attempt in range(6)]

    assert longest == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert shortest == [0.375, 0.75, 1.5, 3.0, 6.0, 6.0]


def test_a_policy_can_change_every_number():
    policy = RetryPolicy(attempts=9, base=1, cap=3, jitter=1, statuses=[418], honour_retry_after=False)

    assert judge(418, policy=policy, headers={"Retry-After": "500"}) == Verdict(1.0)
    assert judge(418, attempt=5, policy=policy) == Verdict(3.0)
    assert judge(418, policy=policy, random=lambda: 1.0) == Verdict(0.0)
    assert judge(429, policy=policy) == Verdict(None)


def test_an_upload_that_can_be_read_once_is_not_sent_again():
    assert judge(replayable=False) == (None, "It was not tried again, since the upload can be read only once.")
    assert judge(400, replayable=False) == Verdict(None)


def test_no_attempt_starts_after_the_deadline():
    policy = RetryPolicy(deadline=10)

    assert judge(policy=policy, elapsed=9.0) == BACKOFF
    assert judge(policy=policy, elapsed=9.5) == (
        None,
        "It was not tried again, since the deadline of 10 s would pass.",
    )
    assert judge(policy=policy, headers={"Retry-After": "11"}).delay is None


def test_failures_without_a_reply_follow_the_same_policy():
    def judge_it(attempt: int = 0, retryable: bool = True, elapsed: float = 0.0) -> Verdict:
        policy = RetryPolicy(deadline=10)
        return judge_failure(policy, attempt, retryable=retryable, elapsed=elapsed, random=lambda: 0.5, error=OSError())

    assert judge_it() == Verdict(0.4375)
    assert judge_it(attempt=2) == Verdict(None)
    assert judge_it(retryable=False) == Verdict(None)
    assert judge_it(elapsed=9.9).delay is None


def test_the_callback_hears_of_each_retry_and_of_nothing_else():
    heard: list[Retry] = []
    policy = RetryPolicy(on_retry=heard.append, deadline=60)

    judge(policy=policy, elapsed=1.0)
    judge(policy=policy, attempt=1, headers={"Retry-After": "3"})
    judge(policy=policy, attempt=2)
    judge(policy=policy, headers={"Retry-After": "121"})
    judge(policy=policy, elapsed=60.0)

    assert heard == [Retry(1, 0.5, 1.0, BUSY), Retry(2, 3.0, 0.0, BUSY)]


@pytest.mark.parametrize(
    ("settings", "kind"),
    [
        ({"attempts": -1}, ValueError),
        ({"attempts": None}, TypeError),
        ({"attempts": 1.5}, TypeError),
        ({"base": -0.1}, ValueError),
        ({"base": "1"}, TypeError),
        ({"cap": math.nan}, ValueError),
        ({"jitter": 1.1}, ValueError),
        ({"deadline": -1}, ValueError),
        ({"on_retry": 3}, TypeError),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(settings: dict[str, Any], kind: type[Exception]):
    with pytest.raises(kind, match=f"`{next(iter(settings))}`"):
        RetryPolicy(**settings)


def test_a_policy_is_a_value():
    policy = RetryPolicy(attempts=3, statuses=[500, 429])

    assert policy == RetryPolicy(attempts=3, statuses=(429, 500))
    assert policy == pickle.loads(pickle.dumps(policy)) == copy.deepcopy(policy)
    assert policy.with_attempts(5) == RetryPolicy(attempts=5, statuses=(429, 500))
    assert len({policy, RetryPolicy(attempts=3, statuses=(429, 500))}) == 1
    assert repr(RetryPolicy()) == (
        "RetryPolicy(attempts=2, base=0.5, cap=8.0, jitter=0.25, deadline=None, honour_retry_after=True)"
    )


def test_a_date_is_read_against_the_clock_that_is_passed_in():
    header = {"retry-after": "Sun, 06 Nov 1994 08:49:37 GMT"}.get

    assert retry_after(header, 784111770.0) == 7.0
