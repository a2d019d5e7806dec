"""Views over a method: the same arguments, and the response itself in place of the value."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Generic, TypeVar, cast

from ._constants import RAW_RESPONSE_HEADER
from ._request import FinalRequestOptions, without_mark
from ._response import APIResponse, AsyncAPIResponse, BaseAPIResponse, LegacyAPIResponse

__all__ = [
    "AsyncResponseContextManager",
    "ResponseContextManager",
    "async_to_custom_raw_response_wrapper",
    "async_to_custom_streamed_response_wrapper",
    "async_to_raw_response_wrapper",
    "async_to_streamed_response_wrapper",
    "to_custom_raw_response_wrapper",
    "to_custom_streamed_response_wrapper",
    "to_raw_response_wrapper",
    "to_streamed_response_wrapper",
]

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")
R = TypeVar("R")
_APIResponseT = TypeVar("_APIResponseT", bound=BaseAPIResponse[Any])
_AsyncAPIResponseT = TypeVar("_AsyncAPIResponseT", bound=AsyncAPIResponse[Any])


class _Mark(str):
    """The class of response that a view wants, as the header by which published code asks for the raw one.

    In `extra_headers` it gets through whatever wraps the method, on whatever thread that calls it, and to no other
    call that a wrapper may make before. It never leaves the client.
    """

    view: type[BaseAPIResponse[Any]]


def take_view(options: FinalRequestOptions) -> type[BaseAPIResponse[Any]] | None:
    """The class of response that a call shall return in place of its result; asking takes it."""
    mark = options.headers.get(RAW_RESPONSE_HEADER)
    if mark is None:
        return None
    options.headers = without_mark(options.headers)
    return mark.view if isinstance(mark, _Mark) else LegacyAPIResponse


def _marked(arguments: dict[str, Any], view: type[Any]) -> dict[str, Any]:
    mark = _Mark("raw" if view.reads_at_once else "stream")
    mark.view = view
    return {**arguments, "extra_headers": {**(arguments.get("extra_headers") or {}), RAW_RESPONSE_HEADER: mark}}


class ResponseContextManager(Generic[_APIResponseT]):
    """What `.with_streaming_response.method(…)` returns: the request goes out on entry, the response closes on exit."""

    def __init__(self, request_func: Callable[[], _APIResponseT]) -> None:
        self._request_func = request_func
        self.__response: _APIResponseT | None = None

    def __enter__(self) -> _APIResponseT:
        self.__response = self._request_func()
        return self.__response

    def __exit__(self, *exc_info: object) -> None:
        if self.__response is not None:
            cast(Any, self.__response).close()


class AsyncResponseContextManager(Generic[_AsyncAPIResponseT]):
    """The async twin of `ResponseContextManager`."""

    def __init__(self, api_request: Awaitable[_AsyncAPIResponseT]) -> None:
        self._api_request = api_request
        self.__response: _AsyncAPIResponseT | None = None

    async def __aenter__(self) -> _AsyncAPIResponseT:
        self.__response = await self._api_request
        return self.__response

    async def __aexit__(self, *exc_info: object) -> None:
        if self.__response is not None:
            await self.__response.close()


def _viewed(func: Callable[..., Any], view: type[Any]) -> Callable[..., Any]:
    @functools.wraps(func)
    def call(*args: Any, **kwargs: Any) -> Any:
        return func(*args, **_marked(kwargs, view))

    return call


def _viewed_async(func: Callable[..., Awaitable[Any]], view: type[Any]) -> Callable[..., Awaitable[Any]]:
    @functools.wraps(func)
    async def call(*args: Any, **kwargs: Any) -> Any:
        return await func(*args, **_marked(kwargs, view))

    return call


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, LegacyAPIResponse[R]]:
    """The raw view of a method: the same arguments, a `LegacyAPIResponse` back."""
    return _viewed(func, LegacyAPIResponse)


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[LegacyAPIResponse[R]]]:
    """The raw view of an async method."""
    return _viewed_async(func, LegacyAPIResponse)


def to_custom_streamed_response_wrapper(
    func: Callable[P, object], response_cls: type[_APIResponseT]
) -> Callable[P, ResponseContextManager[_APIResponseT]]:
    """The streaming view of a method, with a response class of one's own."""

    @functools.wraps(func)
    def call(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[_APIResponseT]:
        return ResponseContextManager(functools.partial(_viewed(func, response_cls), *args, **kwargs))

    return call


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[_AsyncAPIResponseT]
) -> Callable[P, AsyncResponseContextManager[_AsyncAPIResponseT]]:
    """The streaming view of an async method, with a response class of one's own."""

    @functools.wraps(func)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncResponseContextManager[_AsyncAPIResponseT]:
        return AsyncResponseContextManager(_viewed_async(func, response_cls)(*args, **kwargs))

    return call


def to_streamed_response_wrapper(func: Callable[P, R]) -> Callable[P, ResponseContextManager[APIResponse[R]]]:
    """The streaming view of a method: the same arguments, a context manager back."""
    return to_custom_streamed_response_wrapper(func, cast("type[APIResponse[R]]", APIResponse))


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """The streaming view of an async method."""
    return async_to_custom_streamed_response_wrapper(func, cast("type[AsyncAPIResponse[R]]", AsyncAPIResponse))


def to_custom_raw_response_wrapper(
    func: Callable[P, object], response_cls: type[_APIResponseT]
) -> Callable[P, _APIResponseT]:
    """The raw view of a method, with a response class of one's own."""
    return _viewed(func, response_cls)


def async_to_custom_raw_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[_AsyncAPIResponseT]
) -> Callable[P, Awaitable[_AsyncAPIResponseT]]:
    """The raw view of an async method, with a response class of one's own."""
    return _viewed_async(func, response_cls)
