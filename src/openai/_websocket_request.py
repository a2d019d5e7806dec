"""How a WebSocket is opened: its address and headers, redirects, and what a failure means; a flow, with no I/O."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Protocol, cast
from urllib.parse import urljoin

from ._constants import MAX_REDIRECTS
from ._diagnosis import connection_error, status_error
from ._exceptions import APIError, AuthenticationError, OpenAIError
from ._flow import Ask, Flow, Settings, redirected
from ._request import FinalRequestOptions, add_credentials, encode_url, merge_headers
from ._secrets import Unseen, UnseenUrl, hide_in_body
from ._transports._failures import Failure, classify
from ._transports._protocol import Request
from ._types import omit

if TYPE_CHECKING:
    import httpx

    from ._transports._protocol import ReplyHead

# Of the headers that every request has, those that say nothing about a handshake.
_NOT_OF_SOCKETS = {"Accept": omit, "Content-Type": omit}
_ADDRESS = re.compile(r"https?://[^/?#]")
_HANDSHAKE_FAILED = Failure("protocol", False, True, "connect")
_PROXY_FAILED = Failure("proxy", False, True, "connect")
Dial = Callable[[str, "dict[str, str]"], Any]  # Any: a connection of `websockets`, or what is awaited for one


class SocketClient(Settings, Protocol):
    """What opening a socket needs to know of the client."""

    def _websocket_url(self, options: FinalRequestOptions) -> str: ...


def websocket_url(address: str, options: FinalRequestOptions, client: Settings) -> str:
    """The address of a socket below a base URL, whose scheme may be that of HTTP."""
    return _for_sockets(encode_url(address, options, client.default_query, client.qs))


def opening(client: SocketClient, options: FinalRequestOptions, dial: Dial) -> Flow[Any]:
    """Open a connection with fresh credentials, which no redirect takes to another origin.

    Raises:
        openai.APIStatusError: the server answered the handshake with an error.
        openai.APIConnectionError: the server could not be reached, or did not speak the protocol.
    """
    request = yield from _signed(client, options)
    follows = client.credentials is None or client.credentials.follows_redirects
    try:
        return (yield from _dialled(request, dial, follows))
    except AuthenticationError:
        given = "authorization" in client.names_given(options)
        if given or client.credentials is None or not client.credentials.reauthorize(request):
            raise
    return (yield from _dialled((yield from _signed(client, options)), dial, follows))


def _dialled(request: Request, dial: Dial, follows_redirects: bool) -> Flow[Any]:
    for _ in range(MAX_REDIRECTS + 1):
        url, headers = _for_sockets(request.url), Unseen(request.headers)
        try:
            return (yield Ask(lambda url=url, headers=headers: dial(url, headers)))  # type: ignore[misc]  # no inference
        except Exception as cause:
            reply = _Refusal.of(cause, request)
            follows = follows_redirects and reply is not None and 300 <= reply.status < 400
            if reply is None or not follows or reply.header("location") is None:
                error = _explained(cause, reply, request)
                if error is None:
                    raise
                raise error from cause
        request = _redirected(request, reply.status, UnseenUrl(reply.header("location") or ""))
    raise OpenAIError(f"Gave up after {MAX_REDIRECTS} redirects of the WebSocket's handshake")


def _signed(client: SocketClient, options: FinalRequestOptions) -> Flow[Request]:
    given = client.names_given(options)
    try:
        headers = merge_headers(client.default_headers, _NOT_OF_SOCKETS, options.headers)
        url = _for_http(client._websocket_url(options))  # pyright: ignore[reportPrivateUsage]  # a hook between rooms
        if not _ADDRESS.match(url):
            raise OpenAIError("A WebSocket needs `base_url` or `websocket_base_url` to be like https://host.example/v1")
    except (TypeError, ValueError, OpenAIError) as error:
        raise error.with_traceback(None) from error.__cause__  # the frames it came through hold credentials
    add_credentials(headers, Unseen((yield from client.authorize(options, given))), given)
    timeouts = client.timeouts_for(options)._replace(connect=None)  # what holds is `open_timeout` of the connection
    request = Request("GET", url, list(headers.items()), b"", timeouts)
    return request if client.credentials is None else (yield from client.credentials.sign(request, options))


def _redirected(request: Request, status: int, location: UnseenUrl) -> Request:
    url = _for_http(urljoin(request.url, location))
    if request.url.startswith("https:") and url.startswith("http:"):
        raise OpenAIError("The server redirected the WebSocket to an address without TLS; it was not opened.")
    return redirected(request, status, url)


def _for_http(url: str) -> UnseenUrl:
    """The address in the terms of HTTP, in which origins are compared."""
    return UnseenUrl("http" + url[2:] if url.startswith(("ws:", "wss:")) else url)


def _for_sockets(url: str) -> UnseenUrl:
    return UnseenUrl("ws" + url[4:] if url.startswith(("http:", "https:")) else url)


def _explained(cause: Exception, reply: _Refusal | None, request: Request) -> APIError | None:
    """The error of ours for what went wrong; None for what is none of the network's."""
    if reply is not None:
        return status_error(cast("ReplyHead", reply), reply.body)  # the part of a reply that an error shows
    handshake = type(cause).__module__.partition(".")[0] == "websockets" or isinstance(cause, EOFError)
    failure = classify(cause) or (_HANDSHAKE_FAILED if handshake else None)
    if _is_of_proxy(cause):
        failure = _PROXY_FAILED
    if failure is None:
        return None
    if failure.is_timeout:
        failure = failure._replace(phase="connect")
    return connection_error(cause, failure, request=request)


def _is_of_proxy(error: Exception) -> bool:
    return any(cls.__name__ == "ProxyError" for cls in type(error).__mro__)  # a class since websockets 15


def may_pass(error: Exception) -> bool:
    """Whether opening the connection again may end better."""
    if not isinstance(error, APIError):
        return False
    status = getattr(error, "status_code", None)
    return status is None or status in (408, 409, 429) or status >= 500


class _Refusal(NamedTuple):
    """An HTTP answer in the place of a WebSocket."""

    status: int
    pairs: list[tuple[str, str]]
    body: bytes
    request: Request

    @classmethod
    def of(cls, error: Exception, request: Request) -> _Refusal | None:
        """The answer that an error of `websockets` carries, if it does."""
        response: Any = getattr(error, "response", None)  # Any: `websockets` may not be installed for the checker
        if response is None or _is_of_proxy(error):
            return None
        response.body = hide_in_body(response.body or b"", request.headers)  # which the cause of the error shows, too
        return cls(response.status_code, list(response.headers.raw_items()), response.body, request)

    def header(self, name: str) -> str | None:
        """A header's value; names are matched without case."""
        return next((value for key, value in self.pairs if key.lower() == name), None)

    @property
    def http_response(self) -> httpx.Response:
        """The answer as the error shows it."""
        import httpx

        request = httpx.Request("GET", self.request.url, headers=self.request.headers)
        return httpx.Response(self.status, headers=self.pairs, content=self.body, request=request)
