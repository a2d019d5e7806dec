"""One exchange: sign, send, judge; then again, or a result, or an error: a generator of effects for a driver."""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable, Generator, Mapping, NamedTuple, Protocol, TypeVar, Union
from urllib.parse import urljoin, urlsplit

from . import _logs
from ._constants import MAX_REDIRECTS
from ._diagnosis import connection_error, status_error, with_note
from ._exceptions import OpenAIError
from ._request import (
    FinalRequestOptions,
    add_credentials,
    encode_body,
    encode_url,
    idempotency_key,
    merge_headers,
)
from ._retry import RetryPolicy, judge_failure, judge_status
from ._secrets import Unseen, UnseenUrl, hide_in_body
from ._transports._failures import classify
from ._transports._protocol import AsyncReply, Deadline, Payload, Reply, Request, Timeouts
from ._types import omit
from ._upload import Upload

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ._provider import Credentials
    from ._querystring import Querystring

T = TypeVar("T")
AnyReply = Union[Reply, AsyncReply]

_KEPT_ACROSS_ORIGINS = frozenset(
    ("accept", "accept-encoding", "content-type", "content-length", "user-agent", "idempotency-key")
)


class Ask(NamedTuple):
    """Call the function, off the event loop if it may block; the answer is what it returns, awaited if need be."""

    question: Callable[[], Any]
    blocking: bool = False


class Prepare(NamedTuple):
    """Look at what an upload is made of, so that what cannot be sent is refused before anything is."""

    body: Upload


class Send(NamedTuple):
    """Send the request; the answer is a reply whose body is still to be read."""

    request: Request


class Read(NamedTuple):
    """Read the whole body; the answer is its bytes."""

    reply: AnyReply


class Close(NamedTuple):
    """Give up on the rest of a reply and let its connection go."""

    reply: AnyReply


class Pause(NamedTuple):
    """Wait this many seconds."""

    seconds: float


class Wait(NamedTuple):
    """Wait until the future is done; to wait for it never raises."""

    future: Future[Any]


class Spawn(NamedTuple):
    """Run another flow in the background, and go on."""

    flow: Flow[None]


Effect = Union[Ask, Prepare, Send, Read, Close, Pause, Wait, Spawn]
Flow = Generator[Effect, Any, T]


class Answer(NamedTuple):
    """A successful exchange: the reply, its body unless it is left to be streamed, and what it took."""

    reply: AnyReply
    body: bytes | None
    retries: int


class Settings(Protocol):
    """What an exchange needs to know of the client."""

    @property
    def default_query(self) -> dict[str, object]: ...
    @property
    def default_headers(self) -> Mapping[str, Any]: ...
    @property
    def qs(self) -> Querystring: ...
    @property
    def follows_redirects(self) -> bool: ...
    @property
    def credentials(self) -> Credentials | None: ...
    def base_url_for(self, options: FinalRequestOptions) -> str: ...
    def timeouts_for(self, options: FinalRequestOptions) -> Timeouts: ...
    def policy_for(self, options: FinalRequestOptions) -> RetryPolicy: ...
    def names_given(self, options: FinalRequestOptions) -> frozenset[str]: ...
    def authorize(self, options: FinalRequestOptions, given: frozenset[str]) -> Flow[Mapping[str, str]]: ...
    def clock(self) -> float: ...
    def random(self) -> float: ...


def exchange(options: FinalRequestOptions, settings: Settings, *, streams: bool) -> Flow[Answer]:
    """Run one call to its end: a reply of status 2xx, or the error that says why there is none."""
    started = settings.clock()
    policy = settings.policy_for(options)
    draft = yield from _draft(options, settings)
    renewable = draft.replayable and "authorization" not in draft.given
    for attempt in itertools.count():
        request = yield from _sign(draft, options, settings, attempt)
        if policy.deadline is not None:
            request.timeouts = Deadline.of(request.timeouts, policy.deadline, started, settings.clock)
        try:
            reply = yield from _deliver(request, draft.follows_redirects, options, settings.credentials)
            if 200 <= reply.status < 300:
                _logs.log_response(request, reply)
                body = None if streams else (yield Read(reply))
                return Answer(reply, body, attempt)
        except Exception as cause:
            failure = classify(cause)
            if failure is None:
                raise
            elapsed = settings.clock() - started
            limit = None
            if failure.is_timeout and policy.deadline is not None and elapsed >= policy.deadline:
                failure, limit = failure._replace(phase="total"), policy.deadline
            retryable = failure.retryable and draft.replayable
            verdict = judge_failure(
                policy, attempt, retryable=retryable, elapsed=elapsed, random=settings.random, error=cause
            )
            if verdict.delay is None:
                raise connection_error(
                    cause,
                    failure,
                    request=request,
                    attempts=attempt + 1,
                    elapsed=elapsed,
                    limit=limit,
                    note=verdict.note,
                ) from cause
            _logs.log_retry(request, attempt, verdict.delay, cause)
            yield Pause(verdict.delay)
            continue
        _logs.log_response(request, reply)
        body = yield from _read_error(reply)
        error = status_error(reply, body)
        if reply.status == 401 and renewable and settings.credentials is not None:
            renewable = False
            if settings.credentials.reauthorize(request):
                continue
        verdict = judge_status(
            policy,
            attempt,
            status=reply.status,
            header=reply.header,
            code=error.code,
            replayable=draft.replayable,
            elapsed=settings.clock() - started,
            random=settings.random,
            error=error,
        )
        if verdict.delay is None:
            raise with_note(error, verdict.note)
        _logs.log_retry(request, attempt, verdict.delay, error)
        yield Pause(verdict.delay)
    raise AssertionError("unreachable")


class _Draft(NamedTuple):
    """The part of a request that is the same in every attempt; the body is encoded once."""

    url: UnseenUrl
    headers: Unseen
    body: Payload
    timeouts: Timeouts
    given: frozenset[str]
    follows_redirects: bool
    replayable: bool

    def __repr__(self) -> str:
        return f"<draft for {self.url!r}>"


def _draft(options: FinalRequestOptions, settings: Settings) -> Flow[_Draft]:
    body, content_type = encode_body(options)
    if isinstance(body, Upload):
        yield Prepare(body)
    timeouts = settings.timeouts_for(options)
    given = settings.names_given(options)
    own = {
        "Content-Type": omit if content_type is None or options.method == "GET" else content_type,
        "X-Stainless-Read-Timeout": omit if timeouts.read is None else str(timeouts.read),
        "Idempotency-Key": (options.idempotency_key or idempotency_key()) if options.method == "POST" else omit,
    }
    chosen = {name: value for name, value in own.items() if name.lower() not in given}
    try:
        url = encode_url(settings.base_url_for(options), options, settings.default_query, settings.qs)
        headers = merge_headers(settings.default_headers, chosen, options.headers)
    except (TypeError, ValueError, OpenAIError) as error:
        raise error.with_traceback(None) from error.__cause__  # the frames it came through hold credentials
    return _Draft(
        url=url,
        headers=_without_multipart_type(headers, content_type),
        body=body,
        timeouts=timeouts,
        given=given,
        follows_redirects=settings.follows_redirects if options.follow_redirects is None else options.follow_redirects,
        replayable=_is_replayable(body),
    )


def _is_replayable(body: Payload) -> bool:
    return not isinstance(body, Upload) or body.replayable


def _without_multipart_type(headers: Unseen, content_type: str | None) -> Unseen:
    # A multipart type without its boundary is what callers write by hand; the body's own has the boundary.
    if content_type and content_type.startswith("multipart/"):
        for name, value in headers.items():
            if name.lower() == "content-type" and "boundary=" not in value:
                headers[name] = content_type
    return headers


def _sign(draft: _Draft, options: FinalRequestOptions, settings: Settings, attempt: int) -> Flow[Request]:
    headers = Unseen(draft.headers)
    add_credentials(headers, Unseen((yield from settings.authorize(options, draft.given))), draft.given)
    if "x-stainless-retry-count" not in draft.given:
        headers["X-Stainless-Retry-Count"] = str(attempt)
    request = Request(options.method, draft.url, list(headers.items()), draft.body, draft.timeouts)
    if settings.credentials is not None:
        request = yield from settings.credentials.sign(request, options)
    _logs.log_request(request)
    return request


def _deliver(
    request: Request, follows_redirects: bool, options: FinalRequestOptions, credentials: Credentials | None
) -> Flow[AnyReply]:
    for _ in range(MAX_REDIRECTS + 1):
        reply: AnyReply = yield Send(request)
        if not follows_redirects or reply.status not in (301, 302, 303, 307, 308) or reply.header("location") is None:
            return reply
        yield Close(reply)
        left, request = request, redirected(request, reply.status, UnseenUrl(reply.header("location") or ""))
        if _origin(request.url) != _origin(left.url):
            credentials = None  # for good: a way back leads through a stranger
        if credentials is not None:
            request = yield from credentials.sign(request, options)
    raise OpenAIError(f"Gave up after {MAX_REDIRECTS} redirects; the last one led to {_origin(request.url)}")


def redirected(request: Request, status: int, location: UnseenUrl) -> Request:
    """The request that a redirect asks for; what proves who we are never leaves its origin."""
    url = _joined(request.url, location)
    if not url.startswith(("http://", "https://")):
        raise OpenAIError(f"The server redirected to an unsupported address: {_origin(url)}")
    method, body, headers = request.method, request.body, request.headers
    if (status == 303 and method != "HEAD") or (status in (301, 302) and method == "POST"):
        method, body = "GET", b""
        headers = [item for item in headers if item[0].lower() not in ("content-type", "content-length")]
    elif not _is_replayable(body):
        raise OpenAIError(
            "The server redirected an upload whose body can be read only once; send it to the new address."
        )
    if _origin(url) != _origin(request.url):
        headers = [item for item in headers if _may_cross(item[0].lower())]
    return Request(method, url, headers, body, request.timeouts)


def _joined(url: str, location: UnseenUrl) -> UnseenUrl:
    try:
        joined = UnseenUrl(urljoin(url, location))
        _origin(joined)
        return joined
    except ValueError:  # half of an IPv6 address, a port beyond all ports
        pass
    raise OpenAIError("The server redirected to what is no address.")


def _may_cross(name: str) -> bool:
    return name in _KEPT_ACROSS_ORIGINS or name.startswith("x-stainless-")


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _read_error(reply: AnyReply) -> Flow[bytes]:
    """Read the body of a failed reply; one that breaks off is as good as none, the status tells enough."""
    try:
        return hide_in_body((yield Read(reply)), reply.request.headers)
    except Exception as cause:
        if classify(cause) is None:
            raise
        yield Close(reply)
        return b""


@contextmanager
def transport_errors(reply: AnyReply) -> Generator[None, None, None]:
    """Turn what a transport raises while a body is read into an `openai` error."""
    try:
        yield
    except Exception as cause:
        failure = classify(cause)
        if failure is None:
            raise
        timeouts, limit = reply.request.timeouts, None
        if isinstance(timeouts, Deadline) and timeouts.is_over and failure.is_timeout:
            failure, limit = failure._replace(phase="total"), timeouts.seconds
        elif failure.phase == "read" and failure.is_timeout:
            failure, limit = failure._replace(phase="idle"), timeouts.read
        raise connection_error(
            cause,
            failure,
            request=reply.request,
            elapsed=reply.elapsed,
            limit=limit,
            request_id=reply.header("x-request-id"),
        ) from cause
