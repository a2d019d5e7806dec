"""The requests of a batch: calls that are written down instead of made, and the file on disk that collects them."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from inspect import iscoroutine
from itertools import islice
from typing import (
    IO,
    Any,
    AsyncIterable,
    Awaitable,
    Callable,
    Generic,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Tuple,
    TypeVar,
    Union,
    cast,
    overload,
)

from typing_extensions import ParamSpec

from .. import _json
from .._exceptions import is_mapping
from .._multipart import extract_files
from .._request import FinalRequestOptions, encode_body
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import NotGiven
from .._verbs import AsyncVerbs, SyncVerbs

P = ParamSpec("P")
T = TypeVar("T")

MAX_REQUESTS = 50_000
MAX_BYTES = 200 * 1024 * 1024
MAX_EMBEDDING_INPUTS = 50_000
_AT_A_TIME = 256  # requests of an async iterable that are written in one go, off the event loop
_READERS_COMPARED = 8


@dataclass(frozen=True)
class Reader(Generic[T]):
    """How the answer to a call is read: its type, and what the call does to it."""

    cast_to: Any  # Any: a type in the widest sense
    options: FinalRequestOptions

    def read(self, body: bytes, reply: Any) -> T:  # Any: a reply of either kind, or what looks like one
        """Make the answer's body what the call itself would return, or raise what it would raise."""
        from .._parsing import parse_body

        return cast(T, parse_body(self.cast_to, body, reply, self.options, strict=False))

    def like(self, other: Reader[Any]) -> bool:
        """Whether both read the same: a parser is made anew for each call, around the caller's formats and tools."""
        mine, others = self.options.post_parser, other.options.post_parser
        return self.cast_to is other.cast_to and (mine is others or _facts(mine) == _facts(others))


def _facts(parser: Any) -> object:
    cells = getattr(parser, "__closure__", None)
    return parser if cells is None else (parser.__code__, [cell.cell_contents for cell in cells])


@dataclass(frozen=True)
class BatchRequest(Generic[T]):
    """A call of the API, to be made by a batch; `batch_request` makes one."""

    endpoint: str
    """The path that it goes to, such as `/v1/responses`."""
    body: bytes
    """The JSON that the call itself would send."""
    reader: Reader[T] = field(repr=False)
    embedding_inputs: int = field(default=0, repr=False)


Requests = Union[
    Mapping[str, BatchRequest[T]],
    Iterable[Union[BatchRequest[T], Tuple[str, BatchRequest[T]]]],
]
AsyncRequests = Union[Requests[T], AsyncIterable[Union[BatchRequest[T], Tuple[str, BatchRequest[T]]]]]


@overload
def batch_request(method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> BatchRequest[T]: ...
@overload
def batch_request(method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> BatchRequest[T]: ...
def batch_request(method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> BatchRequest[Any]:
    """Write a call down for a batch: the method and its arguments, such as `client.responses.create, model=…, input=…`.

    Nothing is sent. The method may be `parse`, too, and belong to a sync or an async client; with `client.post` the
    body is a dict of your own.

    Raises:
        TypeError: the method is none of a client, makes more than one call, or sends a file.
        ValueError: it streams, or has headers, a query or a timeout of its own, which a batch cannot carry.
    """
    name = getattr(method, "__qualname__", repr(method))
    recorded = _record(method, args, kwargs)
    if recorded is None:
        raise TypeError(f"`{name}` does not make one call of the API, so that a batch cannot make it either")
    options = recorded.options
    _check(options, name)
    body, _ = encode_body(options.copy(file_paths=()))
    endpoint = f"/v1/{options.url.lstrip('/')}"
    inputs = _count_inputs(options.json_data) if endpoint == "/v1/embeddings" else 0
    light = FinalRequestOptions(method="POST", url=options.url, post_parser=options.post_parser)
    return BatchRequest(endpoint, cast(bytes, body) or b"{}", Reader(recorded.cast_to, light), inputs)


def _record(method: Any, args: Tuple[Any, ...], kwargs: Any) -> _Recorded | None:
    owner, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
    recorder: Any = _AsyncRecorder() if isinstance(owner, (AsyncAPIResource, AsyncVerbs)) else _Recorder()
    if isinstance(owner, (SyncAPIResource, AsyncAPIResource)):
        recorder = type(owner)(recorder)
    elif not isinstance(owner, (SyncVerbs, AsyncVerbs)):
        raise TypeError(f"Pass a method of a client, such as `client.responses.create`, not {method!r}")
    outcome: Any = getattr(recorder, name)(*args, **kwargs)
    if iscoroutine(outcome):
        try:
            outcome.send(None)  # nothing in it waits for anything
        except StopIteration as end:
            outcome = end.value
    return outcome if type(outcome) is _Recorded else None


class _Recorded(NamedTuple):
    cast_to: Any
    options: FinalRequestOptions


class _Recorder(SyncVerbs):
    """Stands in for a client: returns what it was asked to send."""

    def __getattr__(self, name: str) -> Any:
        raise TypeError(f"It takes more than one call of the API (it asked for `{name}`), so no batch can do it")

    def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: Any = False, stream_cls: Any = None
    ) -> Any:
        if stream:
            raise ValueError("A batch does not stream; leave `stream` out")
        return _Recorded(cast_to, options)


class _AsyncRecorder(AsyncVerbs):
    """Async twin of `_Recorder`."""

    __getattr__ = _Recorder.__getattr__

    async def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: Any = False, stream_cls: Any = None
    ) -> Any:
        return _Recorder().request(cast_to, options, stream=stream)


def _check(options: FinalRequestOptions, name: str) -> None:
    if options.method != "POST":
        raise TypeError(f"`{name}` is a {options.method}; a batch makes POST requests only")
    given = {
        "extra_headers": options.headers,
        "extra_query": options.params,
        "timeout": not isinstance(options.timeout, NotGiven),
    }
    for argument, value in given.items():
        if value:
            raise ValueError(f"`{argument}` cannot be carried by a batch, only the body of `{name}` is")
    data = options.json_data
    files = extract_files(dict(data), options.file_paths) if is_mapping(data) else []
    if files or options.files or options.content:
        what = f"`{files[0][0]}` of `{name}` is" if files else f"`{name}` sends"
        raise TypeError(
            f"{what} a file, and a batch carries JSON only; refer to it by id or URL, through `client.post` if need be"
        )


def _count_inputs(data: object) -> int:
    """How many texts there are to embed: a list of numbers is one text's tokens."""
    given = data.get("input") if is_mapping(data) else None
    items = cast("List[object]", given) if isinstance(given, list) else []
    return len(items) if items and not isinstance(items[0], int) else 1


class Spool:
    """A batch's input file, written to disk line by line and checked against the API's limits."""

    def __init__(self) -> None:
        import sqlite3

        self.file: IO[bytes] = tempfile.TemporaryFile(prefix="openai-batch-")  # noqa: SIM115  # closed by `close`
        # Which ids were seen is kept on disk, too: a private database that goes with its connection.
        self._ids = sqlite3.connect("", check_same_thread=False)
        self._ids.execute("PRAGMA journal_mode=OFF")
        self._ids.execute("CREATE TABLE ids (id TEXT PRIMARY KEY, reader INTEGER) WITHOUT ROWID")
        self.endpoint = ""
        self._readers: List[Reader[Any]] = []
        self._requests = self._bytes = self._inputs = 0

    def close(self) -> None:
        """Remove the file."""
        self.file.close()
        self._ids.close()

    def __del__(self) -> None:
        with suppress(AttributeError):  # of one that could not be made
            if not self.file.closed:  # a cancelled task leaves it to its thread, which may write yet
                self.close()

    def fill(self, requests: Requests[Any]) -> None:
        """Write all requests.

        Raises:
            ValueError: there are none, a `custom_id` comes twice, they go to different endpoints, or are too many.
            TypeError: one of them is no `BatchRequest`.
        """
        self.add(requests)
        self._finish()

    async def fill_async(self, requests: AsyncIterable[Any]) -> None:
        """Async twin of `fill`; the disk is written off the event loop."""
        from .._upload import in_thread

        waiting: List[Any] = []
        async for request in requests:
            waiting.append(request)
            if len(waiting) == _AT_A_TIME:
                await in_thread(self.add, waiting)
                waiting = []
        await in_thread(self.add, waiting)
        await in_thread(self._finish)

    def add(self, requests: Requests[Any]) -> None:
        """Write some requests."""
        given: Any = requests
        items: Iterable[object] = given.items() if isinstance(requests, Mapping) else given
        for item in items:
            pair: List[Any] = [*item] if isinstance(item, tuple) else []
            self._write(*(pair if len(pair) == 2 else (None, item)))

    def readers(self) -> Tuple[Reader[Any], Mapping[str, Reader[Any]]]:
        """How answers are read: most of them, and those by `custom_id` that differ."""
        rows: List[Tuple[str, int]] = self._ids.execute("SELECT id, reader FROM ids WHERE reader > 0").fetchall()
        return self._readers[0], {id: self._readers[number] for id, number in rows}

    def _write(self, custom_id: Any, request: Any) -> None:
        number = self._requests + 1
        custom_id = f"request-{number}" if custom_id is None else custom_id
        if not isinstance(getattr(request, "reader", None), Reader):
            raise TypeError(
                f"Request {number} is of type {type(request).__name__}; make it with `openai.batch_request`, and pass"
                " it as it is, as `(custom_id, request)` or in a mapping by `custom_id`"
            )
        if not isinstance(custom_id, str) or not custom_id:
            raise TypeError(f"The `custom_id` of request {number} must be a non-empty str, not {custom_id!r}")
        self._count(custom_id, request)
        self._remember(custom_id, request.reader)

    def _count(self, custom_id: str, request: BatchRequest[Any]) -> None:
        self.endpoint = self.endpoint or request.endpoint
        if request.endpoint != self.endpoint:
            raise ValueError(
                f"Request {custom_id!r} goes to {request.endpoint} and those before it to {self.endpoint}; a batch has"
                " one endpoint"
            )
        line = b'{"custom_id":%b,"method":"POST","url":%b,"body":%b}\n' % (
            _json.encode(custom_id),
            _json.encode(request.endpoint),
            request.body,
        )
        self._requests += 1
        self._bytes += len(line)
        self._inputs += request.embedding_inputs
        for count, most, what in (
            (self._requests, MAX_REQUESTS, "requests"),
            (self._bytes, MAX_BYTES, "bytes of input"),
            (self._inputs, MAX_EMBEDDING_INPUTS, "texts to embed"),
        ):
            if count > most:
                raise ValueError(
                    f"Request {custom_id!r} is beyond the API's limit of {most:,} {what} a batch; nothing was sent."
                    " Make several batches of them."
                )
        self.file.write(line)

    def _remember(self, custom_id: str, reader: Reader[Any]) -> None:
        import sqlite3

        start = max(len(self._readers) - _READERS_COMPARED, 0)
        recent = enumerate(islice(self._readers, start, None), start)
        place = next((number for number, known in recent if known.like(reader)), len(self._readers))
        if place == len(self._readers):
            self._readers.append(reader)
        try:
            self._ids.execute("INSERT INTO ids VALUES (?, ?)", (custom_id, place))
        except sqlite3.IntegrityError:
            raise ValueError(f"The `custom_id` {custom_id!r} comes twice; nothing was sent") from None

    def _finish(self) -> None:
        if not self._requests:
            raise ValueError("There are no requests to make a batch of")
        self.file.flush()
        self.file.seek(0)
