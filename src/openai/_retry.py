"""Decides whether a failed attempt is made again, and after how long, from what happened and the policy alone."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Collection, NamedTuple, Optional

from ._constants import DEFAULT_MAX_RETRIES, INITIAL_RETRY_DELAY, MAX_RETRY_AFTER_DELAY, MAX_RETRY_DELAY

RETRIED_STATUSES = frozenset((408, 409, 429, *range(500, 600)))

Header = Callable[[str], Optional[str]]  # the value of a response header, by its lower-case name


class Retry(NamedTuple):
    """What `RetryPolicy.on_retry` is told before each pause."""

    attempt: int
    """1 for the first attempt after the original one."""
    delay: float
    """Seconds that are waited before it."""
    elapsed: float
    """Seconds since the original attempt began."""
    error: Exception
    """Why it is needed: an `openai.APIStatusError`, or the HTTP library's own error."""


@dataclass(frozen=True)
class RetryPolicy:
    """How calls that failed for a passing reason are made again. Times are in seconds."""

    attempts: int = DEFAULT_MAX_RETRIES
    """How often to try again after the first attempt (the client's `max_retries`)."""
    base: float = INITIAL_RETRY_DELAY
    """The first pause; each further one is twice as long."""
    cap: float = MAX_RETRY_DELAY
    """The longest pause that is chosen here; a server may ask for more."""
    jitter: float = 0.25
    """The largest part by which a pause is shortened at random, so that callers do not return all at once."""
    statuses: Collection[int] = field(default=RETRIED_STATUSES, repr=False)
    """The statuses that are worth another attempt, where the server does not say (`x-should-retry`)."""
    deadline: Optional[float] = None
    """The time for the whole call with all attempts, streamed events included: nothing is waited for beyond it."""
    on_retry: Optional[Callable[[Retry], object]] = field(default=None, repr=False)
    """Called before each pause."""
    honour_retry_after: bool = True
    """Whether to wait as long as the server asks for, up to 120 s; an error that asks for more is raised at once."""

    def __post_init__(self) -> None:
        _check_number("attempts", self.attempts, whole=True)
        _check_number("base", self.base)
        _check_number("cap", self.cap)
        _check_number("jitter", self.jitter, most=1)
        if self.deadline is not None:
            _check_number("deadline", self.deadline)
        if self.on_retry is not None and not callable(self.on_retry):
            raise TypeError(f"`on_retry` must be a function of one `Retry`, not {self.on_retry!r}")
        object.__setattr__(self, "statuses", frozenset(self.statuses))

    def with_attempts(self, attempts: int) -> RetryPolicy:
        """The same policy with another number of attempts."""
        return replace(self, attempts=attempts)


class Verdict(NamedTuple):
    """Seconds to wait before the next attempt; or None for no other attempt, and a note for the error that says why."""

    delay: float | None
    note: str | None = None


def judge_status(
    policy: RetryPolicy,
    attempt: int,
    *,
    status: int,
    header: Header,
    code: str | None,
    replayable: bool,
    elapsed: float,
    random: Callable[[], float],
    error: Exception,
    now: Callable[[], float] = time.time,
) -> Verdict:
    """Judge a reply of status 400 or above to the attempt of this number, 0 for the first."""
    if not should_retry(policy, status, header, code) or attempt >= policy.attempts:
        return Verdict(None)
    if not replayable:
        return Verdict(None, "It was not tried again, since the upload can be read only once.")
    asked = retry_after(header, now()) if policy.honour_retry_after else None
    if asked is not None and asked > MAX_RETRY_AFTER_DELAY:
        return Verdict(
            None,
            f"The server asks to wait {asked:.0f} s; more than {MAX_RETRY_AFTER_DELAY} s are not waited for here, "
            "try again then.",
        )
    return _schedule(policy, attempt, backoff(policy, attempt, random) if asked is None else asked, elapsed, error)


def judge_failure(
    policy: RetryPolicy, attempt: int, *, retryable: bool, elapsed: float, random: Callable[[], float], error: Exception
) -> Verdict:
    """Judge an attempt that got no reply."""
    if not retryable or attempt >= policy.attempts:
        return Verdict(None)
    return _schedule(policy, attempt, backoff(policy, attempt, random), elapsed, error)


def should_retry(policy: RetryPolicy, status: int, header: Header, code: str | None) -> bool:
    """Whether another attempt may end better: by the server's word, else by the status."""
    if code == "insufficient_quota":  # a 429 that no waiting heals
        return False
    word = (header("x-should-retry") or "").strip().lower()
    return word == "true" or (word != "false" and status in policy.statuses)


def retry_after(header: Header, now: float) -> float | None:
    """The seconds that the server asks to wait; None if it does not, or names no time to come."""
    milliseconds = _number(header("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = header("retry-after")
    seconds = _number(value)
    return _until(value, now) if seconds is None and value else seconds


def backoff(policy: RetryPolicy, attempt: int, random: Callable[[], float]) -> float:
    """The pause after the attempt of this number; `random` gives a number from 0 to 1."""
    delay = min(policy.base * 2.0 ** min(attempt, 100), policy.cap)
    return delay * (1 - policy.jitter * random())


def _schedule(policy: RetryPolicy, attempt: int, delay: float, elapsed: float, error: Exception) -> Verdict:
    if policy.deadline is not None and elapsed + delay >= policy.deadline:
        return Verdict(None, f"It was not tried again, since the deadline of {policy.deadline:g} s would pass.")
    if policy.on_retry is not None:
        policy.on_retry(Retry(attempt + 1, delay, elapsed, error))
    return Verdict(delay)


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if 0 < value < math.inf else None


def _until(date: str, now: float) -> float | None:
    from email.utils import mktime_tz, parsedate_tz

    parsed = parsedate_tz(date)
    try:
        seconds = mktime_tz(parsed) - now if parsed else 0
    except (ValueError, OverflowError):
        return None
    return seconds if seconds > 0 else None


def _check_number(name: str, value: Any, *, most: float = math.inf, whole: bool = False) -> None:  # Any: may be wrong
    if not isinstance(value, (int, float)) or (whole and isinstance(value, float) and value != math.inf):
        raise TypeError(f"`{name}` must be a{' whole' if whole else ''} number, not {value!r}")
    if not 0 <= value <= most:
        raise ValueError(f"`{name}` must be {'at least 0' if most == math.inf else f'from 0 to {most}'}, not {value!r}")
