"""Settings of a client, and what an exchange asks of them; the same for both worlds."""

from __future__ import annotations

import copy
import random
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any, Dict, Generic, Mapping, TypeVar, Union
from urllib.parse import urlsplit

from . import _logs
from ._constants import DEFAULT_CONNECT_SECONDS, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT_SECONDS
from ._flow import Answer, Flow
from ._parsing import parse_body
from ._platform import platform_headers
from ._querystring import Querystring
from ._request import FinalRequestOptions, to_timeouts
from ._response import BaseAPIResponse
from ._retry import RetryPolicy
from ._streaming import AsyncStream, Stream, extract_stream_chunk_type
from ._transports import client_kind
from ._transports._protocol import Timeouts
from ._types import NOT_GIVEN, NotGiven, Omit

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ._provider import Credentials

_HttpxClientT = TypeVar("_HttpxClientT", bound="Union[httpx.Client, httpx.AsyncClient]")
_DefaultStreamT = TypeVar("_DefaultStreamT", bound=Union[Stream[Any], AsyncStream[Any]])

_DEFAULT_TIMEOUTS = Timeouts(
    DEFAULT_CONNECT_SECONDS, DEFAULT_TIMEOUT_SECONDS, DEFAULT_TIMEOUT_SECONDS, DEFAULT_TIMEOUT_SECONDS
)


class BaseClient(Generic[_HttpxClientT, _DefaultStreamT]):
    """Settings that both clients share, and what an exchange asks of them."""

    max_retries: int
    default_stream_cls: Any  # Any: the client's stream class, unsubscripted
    credentials: Credentials | None = None
    _user_agent = "OpenAI/Python"
    _is_async = "false"
    _kind = "sync"

    def __init__(
        self,
        *,
        version: str,
        base_url: str | httpx.URL,
        _strict_response_validation: bool,
        max_retries: int = DEFAULT_MAX_RETRIES,
        retry: RetryPolicy | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        http_client: Any = None,
        custom_headers: Mapping[str, str] | None = None,
        custom_query: Mapping[str, object] | None = None,
    ) -> None:
        self._version = version
        self._address = _with_slash(checked_address("base_url", base_url))
        self.validates = self._strict_response_validation = _strict_response_validation
        self._retry = _policy(max_retries) if retry is None else retry
        if not isinstance(self._retry, RetryPolicy):  # pyright: ignore[reportUnnecessaryIsInstance]  # a caller may err
            raise TypeError(f"`retry` must be a RetryPolicy, not {type(retry).__name__}")
        self.max_retries = self._retry.attempts
        if not isinstance(timeout, NotGiven):
            to_timeouts(timeout)  # what makes no sense is said here, and not by the first call
        self._timeout = timeout
        self._http_client = _checked(http_client, self._kind)
        self._custom_headers: Mapping[str, str] = custom_headers or {}
        self._custom_query: Mapping[str, object] = custom_query or {}
        self._own_headers = {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": f"{self._user_agent} {version}",
            **platform_headers(version),
            "X-Stainless-Async": self._is_async,
        }
        _logs.setup_logging()

    # -- settings

    @property
    def base_url(self) -> httpx.URL:
        """The address under which the API's paths lie, ending in a slash."""
        import httpx

        return httpx.URL(self._address)

    @base_url.setter
    def base_url(self, url: httpx.URL | str) -> None:
        self._address = _with_slash(checked_address("base_url", url))

    _base_url = base_url  # where published code looks for it

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """The time-out of a request: seconds, an `httpx.Timeout` by phase, or None for no limit."""
        if isinstance(self._timeout, NotGiven):
            from ._constants import DEFAULT_TIMEOUT

            return DEFAULT_TIMEOUT
        return self._timeout

    @timeout.setter
    def timeout(self, value: float | httpx.Timeout | None) -> None:
        self._timeout = value

    @property
    def qs(self) -> Querystring:
        """How query parameters are written."""
        return Querystring(array_format="brackets")

    @property
    def auth_headers(self) -> Dict[str, str]:
        """The headers that prove who is calling."""
        return {}

    @property
    def custom_auth(self) -> httpx.Auth | None:
        """Kept for code that reads it; the HTTP client's own `auth` is where httpx auth belongs."""
        return None

    @property
    def default_headers(self) -> Dict[str, Union[str, Omit]]:
        """The headers of every request."""
        return {**self._own_headers, **self.auth_headers, **self._custom_headers}

    @property
    def default_query(self) -> Dict[str, object]:
        """The query parameters of every request."""
        return {**self._custom_query}

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        return self._own_headers["User-Agent"]

    def platform_headers(self) -> Dict[str, str]:
        """The headers that describe library, interpreter and machine."""
        return platform_headers(self._version)

    # -- what an exchange asks

    transport: Any  # Any: a Transport or an AsyncTransport, in the derived clients
    _transport: Any

    @property
    def follows_redirects(self) -> bool:
        """Whether redirects are followed where a call does not say."""
        return bool(self.transport.follows_redirects) and (
            self.credentials is None or self.credentials.follows_redirects
        )

    def timeouts_for(self, options: FinalRequestOptions) -> Timeouts:
        """The limits of a call's phases, in seconds."""
        timeout = self._timeout if isinstance(options.timeout, NotGiven) else options.timeout
        if isinstance(timeout, NotGiven):
            return _DEFAULT_TIMEOUTS if self._http_client is None else _client_timeouts(self._http_client)
        return to_timeouts(timeout)

    def policy_for(self, options: FinalRequestOptions) -> RetryPolicy:
        """How a call is retried."""
        policy = options.retry or self._retry
        attempts = options.get_max_retries(self.max_retries)
        return policy if attempts == policy.attempts else policy.with_attempts(attempts)

    def base_url_for(self, options: FinalRequestOptions) -> str:
        """The address under which a call's path lies."""
        return self._address

    def names_given(self, options: FinalRequestOptions) -> frozenset[str]:
        """The lower-case names of headers that the caller chose, which nothing of ours replaces."""
        return frozenset(name.lower() for headers in (self._custom_headers, options.headers) for name in headers)

    def authorize(self, options: FinalRequestOptions, given: frozenset[str]) -> Flow[Mapping[str, str]]:
        """The headers that prove who is calling, fresh for each attempt."""
        return self.auth_headers
        yield  # a generator that asks for nothing

    clock = staticmethod(time.monotonic)
    random = staticmethod(random.random)

    def _present(
        self,
        view: type[BaseAPIResponse[Any]] | None,
        answer: Answer,
        cast_to: Any,
        options: FinalRequestOptions,
        stream: bool,
        stream_cls: Any,
    ) -> Any:
        """Give the caller what was asked for: the value, the stream of values, or a view of the response."""
        if view is not None:
            return view(
                raw=answer.reply,
                cast_to=cast_to,
                client=self,
                stream=stream,
                stream_cls=stream_cls,
                options=options,
                retries_taken=answer.retries,
                body=answer.body,
            )
        if answer.body is not None:
            return parse_body(cast_to, answer.body, answer.reply, options, strict=self.validates)
        chosen = stream_cls or self.default_stream_cls
        item = extract_stream_chunk_type(chosen, default=cast_to)
        return chosen(cast_to=item, response=answer.reply, client=self, options=options)

    def __getstate__(self) -> dict[str, object]:
        """Settings travel, connections and what hangs on them do not."""
        cached = {name for cls in type(self).__mro__ for name, v in vars(cls).items() if isinstance(v, cached_property)}
        return {k: v for k, v in self.__dict__.items() if k not in cached and k != "_transport"}

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        """Copy the settings; an HTTP client and what gives the credentials are shared, as they may hold sockets."""
        shared = ("_http_client", "credentials", "workload_identity", "_api_key_provider")
        memo.update((id(value), value) for value in (getattr(self, name, None) for name in shared))
        new = object.__new__(type(self))
        memo[id(self)] = new
        new.__setstate__(copy.deepcopy(self.__getstate__(), memo))
        return new

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state, _transport=None)


def leaves_body(view: type[BaseAPIResponse[Any]] | None, stream: bool) -> bool:
    """Whether the body of an answer is left for the caller to read."""
    return stream or (view is not None and not view.reads_at_once)


def checked_address(name: str, url: object) -> str:
    """An address as text, if it is one; what only the network can tell is left to the first call.

    Raises:
        TypeError, ValueError: it is none; the message names the setting.
    """
    if not isinstance(url, str) and type(url).__name__ != "URL":  # of httpx, httpx2 or yarl
        raise TypeError(f"`{name}` must be a str or a URL, not {type(url).__name__}")
    address = str(url)
    try:
        parts = urlsplit(address)
        good = address.isprintable() and " " not in address and (parts.port or 0) >= 0
    except ValueError:  # a port beyond all ports, half of an IPv6 address
        good = False
    if not good:
        raise ValueError(f"`{name}` is no address that requests can go to, such as https://host.example/v1")
    return address


def _checked(http_client: Any, kind: str) -> Any:
    if http_client is not None and client_kind(http_client) != kind:
        expected = "httpx.AsyncClient" if kind == "async" else "httpx.Client"
        raise TypeError(
            f"`http_client` must be an {expected} (of httpx or httpx2), not {type(http_client).__module__}."
            f"{type(http_client).__qualname__}"
        )
    return http_client


def _policy(max_retries: int) -> RetryPolicy:
    try:
        return RetryPolicy(attempts=max_retries)
    except (TypeError, ValueError) as error:
        raise type(error)(str(error).replace("`attempts`", "`max_retries`")) from None


def _with_slash(url: str) -> str:
    return url if url.endswith("/") or "?" in url else url + "/"


def _client_timeouts(http_client: Any) -> Timeouts:
    """The limits that the caller set on the HTTP client; httpx's own default of 5 seconds is nobody's choice."""
    timeout = to_timeouts(http_client.timeout)
    return _DEFAULT_TIMEOUTS if timeout == (5.0, 5.0, 5.0, 5.0) else timeout
