"""The vocabulary of every call: what may be left out, what a file may be, what a caller may add to a request."""

from __future__ import annotations

import os
from collections.abc import Awaitable
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    AsyncIterable,
    Callable,
    Dict,
    Iterable,
    Iterator,
    List,
    Literal,
    Mapping,
    Optional,
    Protocol,
    Sequence,
    Set,
    Tuple,
    Type,
    TypedDict,
    TypeVar,
    Union,
    final,
    overload,
    runtime_checkable,
)

if TYPE_CHECKING:
    import httpx
    import pydantic
    from httpx import (
        URL as URL,
        AsyncBaseTransport,
        BaseTransport,
        Proxy as Proxy,
        Response as Response,
        Timeout as Timeout,
    )
    from typing_extensions import TypeAlias, TypeGuard

    Transport = BaseTransport
    AsyncTransport = AsyncBaseTransport
    ProxiesDict = Dict[Union[str, URL], Union[str, URL, Proxy, None]]
    ProxiesTypes = Union[str, Proxy, ProxiesDict]
    ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)

_T = TypeVar("_T")
_T_co = TypeVar("_T_co", covariant=True)


@final
class NotGiven:
    """Marks a setting that the caller left alone, where None is a choice of its own: a timeout of None never ends."""

    _instance: NotGiven | None = None

    def __new__(cls) -> NotGiven:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"  # copies and pickles come back as the one instance


@final
class Omit:
    """Leaves an argument, a header or a body key out of the request; None goes out as null."""

    _instance: Omit | None = None

    def __new__(cls) -> Omit:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


NOT_GIVEN = not_given = NotGiven()
omit = Omit()

Omittable = Union[_T, Omit]
NotGivenOr = Union[_T, NotGiven]
NoneType: Type[None] = type(None)


def is_given(obj: _T | NotGiven | Omit) -> TypeGuard[_T]:
    """Say whether the caller passed a value, None included."""
    return obj is not omit and obj is not NOT_GIVEN


def is_awaitable(value: object) -> TypeGuard[Awaitable[Any]]:
    """Say whether a function's answer is still to be waited for; `inspect` says it too, and is slow to load."""
    return isinstance(value, Awaitable)


if TYPE_CHECKING:

    class SequenceNotStr(Protocol[_T_co]):
        """A sequence, but not a string (whose items would be its letters)."""

        # `object` is what keeps str out: str.__contains__ takes only str. No index() and count(): with them
        # pyright gives up inferring TypedDicts from dict literals in the list.
        def __contains__(self, value: object, /) -> bool: ...
        def __len__(self) -> int: ...
        def __iter__(self) -> Iterator[_T_co]: ...
        def __reversed__(self) -> Iterator[_T_co]: ...
        @overload
        def __getitem__(self, index: int, /) -> _T_co: ...
        @overload
        def __getitem__(self, index: slice, /) -> Sequence[_T_co]: ...

else:
    SequenceNotStr = Sequence  # what pydantic can build a schema for, when somebody validates a params type


Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object
AnyMapping = Mapping[str, object]
PostParser = Callable[[Any], Any]  # takes and gives what the caller's cast_to says
StrBytesIntFloat = Union[str, bytes, int, float]
IncEx: TypeAlias = Union[Set[int], Set[str], Mapping[int, Union["IncEx", bool]], Mapping[str, Union["IncEx", bool]]]
ArrayFormat = Literal["comma", "repeat", "indices", "brackets"]
NestedFormat = Literal["dots", "brackets"]

Base64FileInput = Union[IO[bytes], os.PathLike[str]]
FileContent = Union[IO[bytes], bytes, os.PathLike[str]]
BinaryTypes = Union[bytes, bytearray, IO[bytes], Iterable[bytes]]
AsyncBinaryTypes = Union[bytes, bytearray, IO[bytes], AsyncIterable[bytes]]
FileTypes = Union[
    FileContent,
    Tuple[Optional[str], FileContent],
    Tuple[Optional[str], FileContent, Optional[str]],
    Tuple[Optional[str], FileContent, Optional[str], Mapping[str, str]],
]
RequestFiles = Union[Mapping[str, FileTypes], Sequence[Tuple[str, FileTypes]]]
HttpxFileContent = Union[IO[bytes], bytes]
HttpxFileTypes = Union[
    HttpxFileContent,
    Tuple[Optional[str], HttpxFileContent],
    Tuple[Optional[str], HttpxFileContent, Optional[str]],
    Tuple[Optional[str], HttpxFileContent, Optional[str], Mapping[str, str]],
]
HttpxRequestFiles = Union[Mapping[str, HttpxFileTypes], Sequence[Tuple[str, HttpxFileTypes]]]


@runtime_checkable
class HeadersLikeProtocol(Protocol):
    def get(self, __key: str) -> str | None: ...


HeadersLike = Union[Headers, HeadersLikeProtocol]


@runtime_checkable
class ModelBuilderProtocol(Protocol):
    """A `cast_to` class that makes its own instances from a response."""

    @classmethod
    def build(cls: type[_T], *, response: Response, data: object) -> _T: ...


class InheritsGeneric(Protocol):
    """A class written as `class A(B[T])`."""

    __orig_bases__: tuple[Any, ...]  # generic aliases, which have no public type


class SecurityOptions(TypedDict, total=False):
    """Which of the client's credentials an operation takes."""

    bearer_auth: bool
    admin_api_key_auth: bool


class RequestOptions(TypedDict, total=False):
    """What `client.get`, `client.post` and their kin take as `options`."""

    headers: Headers
    max_retries: int
    timeout: float | Timeout | None
    params: Query
    extra_json: AnyMapping
    idempotency_key: str
    follow_redirects: bool
    security: SecurityOptions
    synthesize_event_and_data: bool
    stream_mode: Literal["legacy", "events"]


class HttpxSendArgs(TypedDict, total=False):
    auth: httpx.Auth
    follow_redirects: bool


ResponseT = TypeVar(
    "ResponseT",
    bound="Union[object, str, pydantic.BaseModel, List[Any], Dict[str, Any], Response, ModelBuilderProtocol, None]",
)

_HTTPX_NAMES = {
    "URL": "URL",
    "Proxy": "Proxy",
    "Response": "Response",
    "Timeout": "Timeout",
    "Transport": "BaseTransport",
    "AsyncTransport": "AsyncBaseTransport",
}


def __getattr__(name: str) -> Any:  # whatever httpx or pydantic has under that name
    """Find the names that live in httpx and pydantic, which importing this module does not load."""
    if name in _HTTPX_NAMES:
        import httpx

        return getattr(httpx, _HTTPX_NAMES[name])
    if name in ("ProxiesDict", "ProxiesTypes"):
        import httpx

        proxies = Dict[Union[str, httpx.URL], Union[str, httpx.URL, httpx.Proxy, None]]
        return proxies if name == "ProxiesDict" else Union[str, httpx.Proxy, proxies]
    if name == "ModelT":
        from pydantic import BaseModel

        return TypeVar("ModelT", bound=BaseModel)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
