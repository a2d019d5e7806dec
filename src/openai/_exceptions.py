"""Every error that a caller can meet.

OpenAIError
├── APIError                         request, message, body, code, param, type
│   ├── APIResponseValidationError   the answer does not have the shape that was asked for
│   ├── APIConnectionError           no answer, or half of one: reason, host, attempts, elapsed
│   │   └── APITimeoutError          reason says which phase took too long
│   └── APIStatusError               response, status_code, request_id, headers
│       ├── BadRequestError            400
│       ├── AuthenticationError        401
│       │   └── OAuthError             the token exchange was refused
│       ├── PermissionDeniedError      403
│       ├── NotFoundError              404
│       ├── ConflictError              409
│       ├── UnprocessableEntityError   422
│       ├── RateLimitError             429
│       └── InternalServerError        500 and above
├── LengthFinishReasonError          completion, usage, partial_text
├── ContentFilterFinishReasonError   completion, usage, partial_text
├── BatchFailedError                 batch
├── ClientClosedError                also a RuntimeError
├── PollTimeoutError                 last, elapsed, max_wait_seconds; also a TimeoutError, a RuntimeError
├── SubjectTokenProviderError        response
├── WebSocketConnectionClosedError   unsent_messages
└── WebSocketQueueFullError
ValueError
└── InvalidWebhookSignatureError
"""

from __future__ import annotations

from functools import partial
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Optional, Tuple, TypeVar, Union, cast

from ._secrets import without_secrets

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal, TypeGuard

    from .types.batch import Batch
    from .types.chat import ChatCompletion
    from .types.completion_usage import CompletionUsage
    from .types.shared import OAuthErrorCode

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "PermissionDeniedError",
    "RateLimitError",
    "SubjectTokenProviderError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]

T = TypeVar("T")
Lazily = Union[T, Callable[[], T]]  # a value, or a function that makes it when somebody looks


class OpenAIError(Exception):
    """The root of this library's errors; a copy or a pickle of one keeps everything but secrets and its traceback."""

    def __reduce__(self) -> Tuple[Callable[..., OpenAIError], Tuple[object, ...], Dict[str, object]]:
        state = dict(self.__dict__)
        for name in ("_request", "_response"):
            if name in state:
                state[name] = _resolve_or_none(state[name])
        return _revive, (type(self), self.args), {name: without_secrets(value) for name, value in state.items()}


class SubjectTokenProviderError(OpenAIError):
    """The source of workload identity tokens gave none; `response` is its answer, if there was one."""

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class APIError(OpenAIError):
    """Something went wrong between here and the API.

    `body` is what the server said of it: the `error` object of a JSON body, or the body as it came.
    `code`, `param` and `type` are taken from there.
    """

    message: str
    body: object | None
    code: Optional[str] = None
    param: Optional[str] = None
    type: Optional[str] = None
    request_id: str | None = None
    """The server's name for the exchange (`x-request-id`); give it when asking for support."""
    attempts: int | None = None
    """How often the request was sent."""
    elapsed: float | None = None
    """Seconds since the first attempt began, pauses included."""
    sequence_number: int | None = None
    """The number of the last event that arrived, where a stream numbers them."""
    snapshot: object | None = None
    """What a stream helper had put together before the stream failed."""

    def __init__(self, message: str, request: Lazily[httpx.Request], *, body: object | None) -> None:
        super().__init__(message)
        self._request: Lazily[httpx.Request] = request
        self.message = message
        self.body = body
        facts = error_part(body)
        if is_mapping(facts):
            self.code = _text_or_none(facts.get("code"))
            self.param = _text_or_none(facts.get("param"))
            self.type = _text_or_none(facts.get("type"))

    @property
    def request(self) -> httpx.Request:
        """The request that failed."""
        self._request = request = _resolve(self._request)
        return request

    @request.setter
    def request(self, value: Lazily[httpx.Request]) -> None:
        self._request = value


class APIResponseValidationError(APIError):
    """The answer is not what the API promises: not JSON, or not of the type that was asked for."""

    response: httpx.Response
    status_code: int

    def __init__(self, response: httpx.Response, body: object | None, *, message: str | None = None) -> None:
        text = message or "Data returned by API invalid for expected schema."
        super().__init__(text, partial(_request_of, response), body=body)
        self.response = response
        self.status_code = response.status_code


class APIStatusError(APIError):
    """The server answered with a status of 400 or above."""

    status_code: int
    _headers: httpx.Headers | None = None

    def __init__(self, message: str, *, response: Lazily[httpx.Response], body: object | None) -> None:
        super().__init__(message, partial(_request_of, response), body=body)
        self._response: Lazily[httpx.Response] = response
        if not _is_factory(response):
            known = cast("httpx.Response", response)
            self.status_code = known.status_code
            self.request_id = known.headers.get("x-request-id")

    @property
    def response(self) -> httpx.Response:
        """The answer, with its headers and body."""
        self._response = response = _resolve(self._response)
        return response

    @response.setter
    def response(self, value: Lazily[httpx.Response]) -> None:
        self._response = value

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the answer, rate limits among them."""
        return self._headers if self._headers is not None else self.response.headers

    @headers.setter
    def headers(self, value: httpx.Headers) -> None:
        self._headers = value  # classes of other libraries, such as litellm's, put theirs here


class APIConnectionError(APIError):
    """The API could not be reached, or the connection broke before the answer was complete.

    `reason` is one of dns, connect, tls, proxy, pool, write, read, reset, protocol, decode;
    `host` is the server's name and port. `__cause__` is the error of the HTTP library.
    """

    def __init__(
        self,
        *,
        message: str = "Connection error.",
        request: Lazily[httpx.Request],
        reason: str | None = None,
        host: str | None = None,
    ) -> None:
        super().__init__(message, request, body=None)
        self.reason = reason
        self.host = host


class APITimeoutError(APIConnectionError):
    """A phase of the call took longer than its timeout.

    `reason` names the phase: pool (all connections in use), connect, write, read (no first byte), idle (a stream
    fell silent) or total (the deadline of the whole call).
    """

    def __init__(
        self,
        request: Lazily[httpx.Request],
        *,
        message: str = "Request timed out.",
        reason: str | None = None,
        host: str | None = None,
    ) -> None:
        super().__init__(message=message, request=request, reason=reason, host=host)


class BadRequestError(APIStatusError):
    """400: the request is malformed or asks for what the model cannot do."""

    status_code: Literal[400] = 400  # pyright: ignore[reportIncompatibleVariableOverride] narrower on purpose


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or revoked."""

    status_code: Literal[401] = 401  # pyright: ignore[reportIncompatibleVariableOverride] narrower on purpose


class OAuthError(AuthenticationError):
    """The token exchange of workload identity was refused; `error` is the OAuth error code."""

    error: Optional[OAuthErrorCode]

    def __init__(self, *, response: Lazily[httpx.Response], body: object | None) -> None:
        facts: Mapping[str, Any] = body if is_mapping(body) else {}
        said = facts.get("error_description")
        message = said if isinstance(said, str) and said else "OAuth authentication error."
        super().__init__(message, response=response, body=body)
        self.error = facts.get("error")


class PermissionDeniedError(APIStatusError):
    """403: this key may not do that."""

    status_code: Literal[403] = 403  # pyright: ignore[reportIncompatibleVariableOverride] narrower on purpose


class NotFoundError(APIStatusError):
    """404: no such object, model or path."""

    status_code: Literal[404] = 404  # pyright: ignore[reportIncompatibleVariableOverride] narrower on purpose


class ConflictError(APIStatusError):
    """409: another change was under way."""

    status_code: Literal[409] = 409  # pyright: ignore[reportIncompatibleVariableOverride] narrower on purpose


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed but cannot be followed."""

    status_code: Literal[422] = 422  # pyright: ignore[reportIncompatibleVariableOverride] narrower on purpose


class RateLimitError(APIStatusError):
    """429: too many requests or tokens for now, or (`code` "insufficient_quota") no credit left."""

    status_code: Literal[429] = 429  # pyright: ignore[reportIncompatibleVariableOverride] narrower on purpose


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


class _UnfinishedError(OpenAIError):
    @property
    def usage(self) -> CompletionUsage | None:
        """The tokens that were spent all the same."""
        return getattr(self._given, "usage", None)

    @property
    def partial_text(self) -> str | None:
        """What the model had written before it was stopped."""
        for choice in getattr(self._given, "choices", None) or ():
            text = getattr(getattr(choice, "message", None), "content", None)
            if isinstance(text, str):
                return text
        return getattr(self._given, "output_text", None)

    @property
    def _given(self) -> object:
        return getattr(self, "completion", None)


class LengthFinishReasonError(_UnfinishedError):
    """The answer was cut at the token limit and cannot be parsed; `completion` is what there is of it."""

    completion: ChatCompletion

    def __init__(self, *, completion: ChatCompletion) -> None:
        usage = getattr(completion, "usage", None)
        super().__init__(
            "Could not parse response content as the length limit was reached" + (f" - {usage}" if usage else "")
        )
        self.completion = completion


class ContentFilterFinishReasonError(_UnfinishedError):
    """The answer was stopped by the content filter and cannot be parsed; `completion` is what there is of it."""

    def __init__(self, *, completion: ChatCompletion | None = None) -> None:
        super().__init__("Could not parse response content as the request was rejected by the content filter")
        self.completion = completion


class ClientClosedError(OpenAIError, RuntimeError):
    """The client was closed and sends nothing any more; a RuntimeError, too, as HTTP libraries raise one."""

    def __init__(self, message: str = "The client was closed; make another one to send requests.") -> None:
        super().__init__(message)


class PollTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """What was waited for is not done after the longest wait; `last` is its latest state, and it may still get done.

    Published code catches TimeoutError or RuntimeError, depending on the method that waited.
    """

    def __init__(self, message: str, *, last: object, elapsed: float, max_wait_seconds: float) -> None:
        super().__init__(message)
        self.last = last
        self.elapsed = elapsed
        self.max_wait_seconds = max_wait_seconds

    def __reduce__(self) -> Tuple[Callable[..., OpenAIError], Tuple[object, ...], Dict[str, object]]:
        make, args, state = super().__reduce__()
        return make, args, {**state, "args": self.args}  # which TimeoutError takes in `__init__` only


class BatchFailedError(OpenAIError):
    """The API refused a batch as a whole, so that it has no results; `batch` holds all `errors` with their lines."""

    def __init__(self, message: str, *, batch: Batch) -> None:
        super().__init__(message)
        self.batch = batch


class InvalidWebhookSignatureError(ValueError):
    """The webhook was not signed with this secret, or too long ago."""


class WebSocketConnectionClosedError(OpenAIError):
    """The connection closed for good; `unsent_messages` were accepted for sending but never left."""

    def __init__(self, message: str, *, unsent_messages: list[str] | list[str | bytes]) -> None:
        super().__init__(message)
        self.unsent_frames: list[str] | list[str | bytes] = unsent_messages

    @property
    def unsent_messages(self) -> list[str]:
        """The frames as text; `unsent_frames` has them as they were given."""
        return [frame if isinstance(frame, str) else frame.decode("utf-8", "replace") for frame in self.unsent_frames]

    @unsent_messages.setter
    def unsent_messages(self, messages: list[str]) -> None:
        self.unsent_frames = messages


class WebSocketQueueFullError(OpenAIError):
    """More was sent than the queue holds while the connection was down."""


def error_part(body: object) -> object:
    """The `error` object of a body, or the body itself; some servers put it into a list of one."""
    item = _only_item(body)
    part = item.get("error") if is_mapping(item) else None
    return body if part is None else part


def _only_item(body: object) -> object:
    items = cast("list[object]", body) if isinstance(body, list) else [body]
    return items[0] if len(items) == 1 else None


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a piece of JSON is an object."""
    return isinstance(value, Mapping)


def _text_or_none(value: object) -> str | None:
    return value if value is None or isinstance(value, str) else str(value)


def _is_factory(value: object) -> bool:
    # Not callable(): the mocks that tests pass for a response are callable, too.
    return isinstance(value, (FunctionType, MethodType, partial))


def _resolve(value: Lazily[T]) -> T:
    return cast("Callable[[], T]", value)() if _is_factory(value) else cast("T", value)


def _resolve_or_none(value: object) -> object:
    try:
        return _resolve(value)
    except Exception:  # a response that was made without a request has none to give, nor can any URL be one of httpx's
        return None


def _request_of(response: Lazily[httpx.Response]) -> httpx.Request:
    return _resolve(response).request


def _revive(kind: type[OpenAIError], args: Tuple[object, ...]) -> OpenAIError:
    return kind.__new__(kind, *args)


# Tracebacks and pickles name errors as users do.
for _name, _value in list(globals().items()):
    if isinstance(_value, type) and issubclass(_value, Exception) and not _name.startswith("_"):
        _value.__module__ = "openai"
