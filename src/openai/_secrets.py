"""What counts as a secret in headers, URLs and texts, and how it is kept out of errors and logs."""

from __future__ import annotations

import copy
import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, SupportsIndex, cast

if TYPE_CHECKING:
    import httpx

HIDDEN = "***"

_SECRET_NAME = re.compile(
    r"authorization|api[-_]?key|token(?!s)|secret|cookie|passw|credential|signature|(?:^|[-_])key$|^sig$"
)
_PLAIN_NAMES = frozenset(("idempotency-key", "sec-websocket-key", "prompt_cache_key"))
# Headers that hold nothing of the caller's own, where any other may be a secret by a name that nobody knows.
_SHOWN = frozenset(
    (
        "accept",
        "cf-ray",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "idempotency-key",
        "location",
        "retry-after",
        "retry-after-ms",
        "server",
        "transfer-encoding",
        "user-agent",
        "x-request-id",
        "x-should-retry",
    )
)
_SHOWN_PREFIXES = ("openai-", "x-ratelimit-", "x-stainless-")
_PARAMETER = re.compile(r"""(?<=[?&;])([\w-]{1,64})=([^&#;\s'"]+)""")
_USERINFO = re.compile(r"(?<=//)[^/?#@\s]*@")
# `"authorization": "x"` and `(b'set-cookie', b'x')`, in JSON and in what Python shows of headers.
_PAIR = re.compile(r"""((["'])([\w-]{3,64})\2\s*(?::|,\s*(?=b))\s*b?(["']))(?:\\.|(?!\4).)*\4""", re.DOTALL)
# A digit tells a token from prose such as "bearer authentication".
_CREDENTIAL = re.compile(r"(?i)\b(?:bearer|basic)\s+(?=[\w.~+/=-]*\d)[\w.~+/=-]{8,}|\bsk-[\w-]{16,}")


class Unseen(Dict[str, Any]):  # Any: strings, and in a query whatever becomes one
    """Headers or a query that do not show what they hold: tools that report errors show locals."""

    def __repr__(self) -> str:
        return f"<{len(self)} values>"


class UnseenText(str):
    """A key on its way to where it is kept, that does not show among locals."""

    __slots__ = ()

    def __repr__(self) -> str:
        return HIDDEN


class UnseenUrl(str):
    """A URL, or the target of a request, that does not show its query or who is calling."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(_USERINFO.sub("", self.partition("?")[0]))


class _Remembered(UnseenText):
    """A secret of the environment: a pickle holds how to read it where that is opened, and not what it is here."""

    __slots__ = ("again",)

    again: tuple[Callable[..., object], tuple[object, ...]]

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self.again

    def __str__(self) -> str:
        return self  # and no plain text, which would forget where it came from

    def __copy__(self) -> _Remembered:
        return self

    def __deepcopy__(self, memo: object) -> _Remembered:
        return self


def remembered(secret: str, read: Callable[..., object], *arguments: object) -> str:
    """A secret that other processes read for themselves, by calling this function."""
    found = _Remembered(secret)
    found.again = read, arguments
    return found


def secret_of_environment(variable: str) -> str | None:
    """The value of a variable; None where it is not set."""
    value = os.environ.get(variable)
    if value is None:
        return None
    return remembered(value, secret_of_environment, variable) if is_secret(variable) else UnseenText(value)


def is_secret(name: str) -> bool:
    """Whether the value of a header or parameter of this name must not be seen in a log, a message or a pickle."""
    name = name.lower()
    return _SECRET_NAME.search(name) is not None and name not in _PLAIN_NAMES


def is_shown(name: str) -> bool:
    """Whether a header of this name is known to hold nothing secret."""
    name = name.lower()
    return (name in _SHOWN or name.startswith(_SHOWN_PREFIXES)) and not is_secret(name)


def hide_in_url(url: str) -> str:
    """Return the URL without user name and password, and with the values of parameters such as `api_key` hidden."""
    return _PARAMETER.sub(lambda found: f"{found[1]}={_shown(found[1], found[2])}", _USERINFO.sub("", url))


def hide_in_text(text: str, headers: Iterable[tuple[str, str]] = ()) -> str:
    """Return a text, such as a foreign exception's, without the credentials that it quotes or that `headers` hold."""
    for token in _tokens(headers):
        text = text.replace(token, HIDDEN)
    return _CREDENTIAL.sub(HIDDEN, hide_in_url(text))


def hide_in_body(body: bytes, headers: Iterable[tuple[str, str]]) -> bytes:
    """Return the body of an answer without the credentials of its request, which some servers quote."""
    for token in _tokens(headers):
        body = body.replace(token.encode(), HIDDEN.encode())
    return body


def _tokens(headers: Iterable[tuple[str, str]]) -> Iterable[str]:
    for name, value in headers:
        token = value.rpartition(" ")[2]
        # Servers of one's own are given words such as "ollama" for a key, which their messages are full of.
        if is_secret(name) and (len(token) > 15 or (len(token) > 5 and any(map(str.isdigit, token)))):
            yield from (value, token)


def hide_in_dump(text: str, headers: Iterable[tuple[str, str]] = ()) -> str:
    """Do as `hide_in_text` for JSON or what Python shows of headers, where a name tells what its value is."""
    hidden = _PAIR.sub(lambda pair: f"{pair[1]}{HIDDEN}{pair[4]}" if is_secret(pair[3]) else pair[0], text)
    return hide_in_text(hidden, headers)


def _shown(name: str, value: str) -> str:
    return HIDDEN if is_secret(name) else value


def without_secrets(value: object) -> object:
    """Return a request or response as a copy that holds no secret; any other value as it is."""
    names = {cls.__name__ for cls in type(value).__mro__ if cls.__module__.partition(".")[0] in ("httpx", "httpx2")}
    if "Request" in names:
        return _clean_request(cast("httpx.Request", value))
    return _clean_response(cast("httpx.Response", value)) if "Response" in names else value


def _clean_request(request: httpx.Request) -> httpx.Request:
    clean = copy.copy(request)
    clean.headers = type(request.headers)([item for item in request.headers.multi_items() if is_shown(item[0])])
    clean.url = type(request.url)(hide_in_url(str(request.url)))
    if "_content" in vars(request):  # else it is an upload
        text = request.content.decode("utf-8", "surrogateescape")
        vars(clean)["_content"] = hide_in_dump(text).encode("utf-8", "surrogateescape")
    return clean


def _clean_response(response: httpx.Response) -> httpx.Response:
    clean = copy.copy(response)
    plain = [(name, value) for name, value in response.headers.multi_items() if not is_secret(name)]
    clean.headers = type(response.headers)(plain)
    clean.history = [_clean_response(earlier) for earlier in response.history]
    if response.next_request is not None:
        clean.next_request = _clean_request(response.next_request)
    with suppress(RuntimeError):  # httpx's way to say that the response was made without a request
        clean.request = _clean_request(response.request)
        if "_content" in vars(response):  # else it was never read
            vars(clean)["_content"] = hide_in_body(response.content, response.request.headers.multi_items())
    return clean
