"""From a call to a request: arguments and settings become a URL, headers and a body, with no I/O."""

from __future__ import annotations

import os
import re
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Iterable, Mapping, Sequence, cast
from urllib.parse import parse_qsl, quote

from . import _json
from ._constants import RAW_RESPONSE_HEADER
from ._exceptions import OpenAIError
from ._multipart import MultipartBody, RawBody, encode_multipart, extract_files
from ._operation import Operation
from ._querystring import Querystring, percent_encoded
from ._secrets import Unseen, UnseenUrl
from ._transports._protocol import Payload, Timeouts
from ._types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, is_given, omit

if TYPE_CHECKING:
    import httpx

    from ._retry import RetryPolicy

_SAFE_SEGMENT = re.compile(r"[A-Za-z0-9_\-~][A-Za-z0-9_\-.~]*")
_PLAIN = re.compile(r"[!-~]*")
_FOREVER = 1e9  # seconds; sockets and loops refuse to wait much longer
_FORBIDDEN_IN_HEADER = re.compile(r"[^\t\x20-\x7e]")
_HEADER_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)


class FinalRequestOptions:
    """One logical call: what to send, and what the caller wants of it. Every call of the library is one of these."""

    __slots__ = (
        "body",
        "content",
        "extra_json",
        "file_paths",
        "files",
        "follow_redirects",
        "headers",
        "idempotency_key",
        "json_data",
        "max_retries",
        "method",
        "params",
        "post_parser",
        "retry",
        "security",
        "synthesize_event_and_data",
        "timeout",
        "url",
    )

    def __init__(
        self,
        *,
        method: str,
        url: str,
        params: Query | None = None,
        headers: Headers | NotGiven | None = None,
        json_data: Body | None = None,
        extra_json: Mapping[str, object] | None = None,
        content: Any = None,  # Any: bytes, a file, or an iterable of bytes, sync or async
        files: Any = None,  # Any: the forms of files that `post(files=…)` takes
        file_paths: tuple[tuple[str, ...], ...] = (),
        max_retries: int | NotGiven = NOT_GIVEN,
        retry: RetryPolicy | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        idempotency_key: str | None = None,
        follow_redirects: bool | None = None,
        security: Mapping[str, bool] | None = None,
        synthesize_event_and_data: bool | None = None,
        post_parser: Callable[[Any], Any] | NotGiven | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.params: Query = params or {}
        self.headers: Headers = headers if headers and is_given(headers) else {}
        self.json_data = json_data
        self.extra_json = extra_json
        self.content = content
        self.files = files
        self.file_paths = file_paths
        self.max_retries = max_retries
        self.retry = retry
        self.timeout = timeout
        self.idempotency_key = idempotency_key
        self.follow_redirects = follow_redirects
        self.security = security
        self.synthesize_event_and_data = synthesize_event_and_data
        self.post_parser = post_parser if post_parser and is_given(post_parser) else None

    @classmethod
    def construct(cls, **values: Any) -> FinalRequestOptions:  # Any: the keyword arguments of the class
        """Build one; the spelling that extensions of the published library use."""
        return cls(**values)

    def copy(self, **changes: Any) -> FinalRequestOptions:  # Any: new values of the named fields
        """Return a copy with some fields replaced."""
        new = object.__new__(FinalRequestOptions)
        for name in self.__slots__:
            if name != "body":
                setattr(new, name, changes.get(name, getattr(self, name)))
        return new

    def get_max_retries(self, max_retries: int) -> int:
        """How often to try again after the first attempt."""
        value = self.max_retries
        return max_retries if isinstance(value, NotGiven) else value


def describe(
    operation: Operation[Any],
    arguments: dict[str, object],
    extra_headers: Headers | None,
    extra_query: Query | None,
    extra_body: Body | None,
    timeout: float | httpx.Timeout | NotGiven | None,
) -> FinalRequestOptions:
    """Sort a method's arguments into path, query, headers and body."""
    given = {name: value for name, value in arguments.items() if value is not omit and value is not NOT_GIVEN}
    if operation.either:
        _check_either(operation.either, given)
    parser = operation.prepare(given) if operation.prepare else None
    url = operation.path
    for name in operation.path_names:
        url = url.replace("{" + name + "}", path_segment(name, given.pop(name, "")))
    headers = _operation_headers(operation, given, extra_headers)
    for path, wire in (operation.rename or {}).items():
        given = cast("dict[str, object]", _renamed(given, path.split("."), wire))
    if operation.nest:
        _nest(operation.nest, given)
    has_body = operation.sends_body and operation.takes_body(arguments)
    if operation.sends_body:
        query: dict[str, object] = {name: given.pop(name) for name in operation.query if name in given}
    else:
        query, given = given, {}
    content, files = None, None
    if operation.parts:
        content, files, headers = _parts(operation.parts, given, headers)
    if operation.fixed_query:
        query.update(parse_qsl(operation.fixed_query))
    if extra_query:
        query.update(extra_query)
    return FinalRequestOptions(
        method=operation.verb,
        url=url,
        params=query,
        headers=headers,
        json_data=given if has_body and not operation.parts else None,
        extra_json=_extra_body(extra_body),
        content=content,
        files=files,
        file_paths=() if operation.json_without_files and not _has_file(operation, given) else operation.files,
        timeout=timeout,
        security=operation.security,
        synthesize_event_and_data=getattr(operation, "named_events", None),
        post_parser=parser,
    )


def _check_either(sets: tuple[tuple[str, ...], ...], given: Mapping[str, object]) -> None:
    """Refuse a call that gives none of the sets of arguments which its method can do with."""
    if not any(given.keys() >= set(names) for names in sets):
        spelled = [", ".join(f"`{name}`" for name in names) for names in sets]
        raise TypeError(f"Missing required arguments: give all of {'; or all of '.join(spelled)}")


def path_segment(name: str, value: object) -> str:
    """Percent-encode an id as one segment of a path; refuse what could leave its place."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str) and _SAFE_SEGMENT.fullmatch(text):
        return text
    if not isinstance(text, str) or text in ("", ".", ".."):
        raise ValueError(f"Expected `{name}` to be the id of an object, a non-empty string, but received {value!r}")
    return percent_encoded(name, text, partial(quote, safe=""))


def _operation_headers(operation: Operation[Any], given: dict[str, object], extra: Headers | None) -> Headers | None:
    if not operation.headers and not operation.header_params:
        return extra
    headers: dict[str, str | Omit] = dict(operation.headers or {})
    for name, header in (operation.header_params or {}).items():
        value = given.pop(name, None)
        if value is not None:
            headers[header] = value if isinstance(value, str) else ",".join(str(item) for item in _items(value))
    return {**headers, **(extra or {})}


def _renamed(value: object, path: list[str], wire: str) -> object:
    """A copy of a dict in which the key that the path leads to has its name on the wire; anything else as it is."""
    name, *inner = path
    given = cast("dict[str, object]", value)
    if not isinstance(value, dict) or name not in given:
        return given
    if inner:
        return {**given, name: _renamed(given[name], inner, wire)}
    return {wire if key == name else key: item for key, item in given.items()}


def _items(value: object) -> Iterable[object]:
    return cast("Iterable[object]", value) if isinstance(value, Iterable) else (value,)


def _has_file(operation: Operation[Any], given: Mapping[str, object]) -> bool:
    return any(given.get(path[0]) is not None for path in operation.files)


def _parts(types: Mapping[str, str], given: Mapping[str, object], headers: Headers | None) -> tuple[Any, Any, Headers]:
    """Split a body into its parts, each of its own media type; a single one is the body itself."""
    parts = [
        (name, value.encode() if isinstance(value, str) else _json.encode(value), types[name])
        for name, value in given.items()
    ]
    if len(parts) == 1:
        return parts[0][1], None, {"Content-Type": parts[0][2], **(headers or {})}
    return None, [(name, (None, content, type_)) for name, content, type_ in parts], headers or {}


def _nest(paths: Mapping[str, tuple[str, ...]], given: dict[str, object]) -> None:
    for name, (outer, inner) in paths.items():
        if name not in given:
            continue
        value = given.pop(name)
        holder = given.get(outer, {})
        if not isinstance(holder, Mapping):
            raise TypeError(f"`{name}` goes out as `{outer}.{inner}`, so `{outer}` must be a dict, not {holder!r}")
        given[outer] = {**holder, inner: value}


def _extra_body(extra: Body | None) -> Mapping[str, object] | None:
    if extra is None or isinstance(extra, Mapping):
        return cast("Mapping[str, object] | None", extra)
    raise TypeError(f"`extra_body` must be a mapping of parameter names to values, not {type(extra).__name__}")


# -- the wire form ----------------------------------------------------------------------------------------------------


def merge_headers(*layers: Mapping[str, Any]) -> Unseen:
    """Merge headers by name without case, later ones first; `omit` takes a header out, None is an error.

    Its errors come through frames that hold credentials: whoever calls it takes their traceback away.
    """
    merged: dict[str, tuple[str, Any]] = {}
    for layer in layers:
        for name, value in layer.items():
            merged[name.lower()] = (name, value)
    kept = {name: value for name, value in merged.values() if isinstance(value, str) or is_given(value)}
    check_headers(kept)
    return Unseen(kept)


def add_credentials(headers: dict[str, str], credentials: Unseen, given: frozenset[str]) -> None:
    """Put the headers that prove who is calling to the others, but for those that the caller has given."""
    if given:
        credentials = Unseen({name: value for name, value in credentials.items() if name.lower() not in given})
    check_headers(credentials)
    headers.update(credentials)


def check_headers(headers: Mapping[str, Any]) -> None:
    """Refuse a header that could smuggle another, without showing its value, be it among the error's locals.

    Raises:
        TypeError, OpenAIError: the message names the header.
    """
    try:  # all at one look, since most calls are without fault
        named = "" not in headers and _HEADER_NAME.fullmatch("".join(headers))
        if named and not _FORBIDDEN_IN_HEADER.search(" ".join(headers.values())):
            return
    except TypeError:
        pass
    for name, value in headers.items():
        if not isinstance(value, str):
            error: Exception = TypeError(f"The value of header `{name}` must be a str, not {type(value).__name__}")
        elif _FORBIDDEN_IN_HEADER.search(value) or not _HEADER_NAME.fullmatch(name):
            error = OpenAIError(
                f"The header {name!r} holds a line break, another control character or one outside of ASCII, "
                "which HTTP does not allow; nothing was sent."
            )
        else:
            continue
        del headers, value
        raise error


def encode_url(
    base_url: str, options: FinalRequestOptions, default_query: Query, querystring: Querystring
) -> UnseenUrl:
    """Put the path of a call under the base URL and add its query; its errors are as those of `merge_headers`."""
    url = options.url.partition("#")[0]  # a fragment is for browsers, and would take along what is put after it
    base, _, base_query = base_url.partition("#")[0].partition("?")
    if not url.startswith(("http://", "https://")):
        if not _PLAIN.fullmatch(url):  # not every HTTP library keeps spaces and line ends in their place
            url = percent_encoded("path", url, partial(quote, safe="%/:?[]@!$&'()*+,;=~"))
        url = base.rstrip("/") + "/" + url.lstrip("/")
    query = {**default_query, **options.params} if default_query else options.params
    text = "&".join(filter(None, (base_query, querystring.stringify(query) if query else "")))
    return UnseenUrl(f"{url}{'&' if '?' in url else '?'}{text}" if text else url)


def encode_body(options: FinalRequestOptions) -> tuple[Payload, str | None]:
    """Encode what a call sends; return the body and its content type."""
    if options.content is not None:
        if options.json_data or options.extra_json:
            raise TypeError("Pass either `content` or `body`, not both")
        body = options.content
        return (body, None) if isinstance(body, bytes) else (RawBody(body), None)
    data = _merge_body(options.json_data, options.extra_json)
    if options.files is not None or options.file_paths:
        multipart = _multipart(data, options.files, options.file_paths)
        return multipart, multipart.content_type
    if data is None:
        return b"", None
    return _json.encode(data), "application/json"


def _merge_body(data: object, extra: Mapping[str, object] | None) -> object:
    if not extra:
        return data
    if data is None:
        return extra
    if isinstance(data, Mapping):
        return {**cast("Mapping[str, object]", data), **extra}
    raise TypeError(f"`extra_body` can only be added to a body that is a mapping, not to {type(data).__name__}")


def _multipart(data: object, files: Any, paths: Sequence[Sequence[str]]) -> MultipartBody:  # Any: see `post(files=…)`
    if data is not None and not isinstance(data, Mapping):
        raise TypeError(f"A body that is sent along with files must be a mapping, not {type(data).__name__}")
    fields = dict(cast("Mapping[str, object] | None", data) or {})
    found = extract_files(fields, paths)
    if files:
        found.extend(cast("Mapping[str, Any]", files).items() if isinstance(files, Mapping) else files)
    return encode_multipart(fields, found)


def to_timeouts(timeout: float | httpx.Timeout | None) -> Timeouts:
    """Read a timeout of any family: a number of seconds for every phase, None for no limit, or a Timeout object.

    Raises:
        TypeError, ValueError: it is none, or no time to wait.
    """
    if timeout is None or isinstance(timeout, (int, float)):
        return Timeouts(*[_limit(timeout)] * 4)
    try:
        phases = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    except AttributeError:
        raise TypeError(f"`timeout` must be a number of seconds, None or a Timeout, not {timeout!r}") from None
    return Timeouts(*map(_limit, phases))


def _limit(seconds: Any) -> Any:  # Any: a number or None, and what mocks of HTTP clients have
    if not isinstance(seconds, (int, float)) or 0 <= seconds < _FOREVER:
        return seconds
    if seconds >= _FOREVER:
        return None
    raise ValueError(f"`timeout` must be at least 0 seconds, not {seconds!r}")


def idempotency_key() -> str:
    """A new key that names one logical call, whatever the number of its attempts."""
    return f"stainless-python-retry-{os.urandom(16).hex()}"


def without_mark(headers: Headers) -> Headers:
    """The headers without the one that asks for a view of the response."""
    return {name: value for name, value in headers.items() if name != RAW_RESPONSE_HEADER}
