"""The HTTP verbs of a client, for paths that no resource knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Type, TypeVar, cast, overload

from ._request import FinalRequestOptions
from ._types import NotGiven, RequestOptions, not_given

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from ._paging import AsyncPageT, AsyncPaginator, BaseSyncPage
    from ._streaming import AsyncStream, Stream
    from ._types import AsyncBinaryTypes, BinaryTypes, Body, Headers, Query, RequestFiles, SecurityOptions

    SyncPageT = TypeVar("SyncPageT", bound=BaseSyncPage[Any])

_T = TypeVar("_T")
ResponseT = TypeVar("ResponseT")
_StreamT = TypeVar("_StreamT", bound="Stream[Any]")
_AsyncStreamT = TypeVar("_AsyncStreamT", bound="AsyncStream[Any]")

_NO_OPTIONS: RequestOptions = {}


def _options(
    method: str,
    path: str,
    options: RequestOptions,
    body: object = None,
    content: object = None,
    files: object = None,
) -> FinalRequestOptions:
    facts = cast("dict[str, Any]", {key: value for key, value in options.items() if key != "stream_mode"})
    return FinalRequestOptions(method=method, url=path, json_data=body, content=content, files=files, **facts)


def make_request_options(
    *,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    idempotency_key: str | None = None,
    timeout: float | httpx.Timeout | NotGiven | None = not_given,
    post_parser: Any = None,  # Any: a function from the parsed answer to what is returned
    security: SecurityOptions | None = None,
    synthesize_event_and_data: bool | None = None,
) -> RequestOptions:
    """Gather what a hand-written resource passes as `options` to `client.post(…)` and its like."""
    facts: dict[str, Any] = {
        "headers": extra_headers,
        "params": {**(query or {}), **(extra_query or {})} or None,
        "extra_json": extra_body,
        "idempotency_key": idempotency_key,
        "post_parser": post_parser,
        "security": security,
        "synthesize_event_and_data": synthesize_event_and_data,
    }
    options = {name: value for name, value in facts.items() if value is not None}
    return cast(RequestOptions, options if isinstance(timeout, NotGiven) else {**options, "timeout": timeout})


class SyncVerbs:
    """`get`, `post` and the like on the sync client. `cast_to` is the type of the answer, `body` goes out as JSON."""

    if TYPE_CHECKING:

        def request(
            self, cast_to: Any, options: FinalRequestOptions, *, stream: Any = False, stream_cls: Any = None
        ) -> Any: ...
        def request_page(
            self, item_type: Any, page_cls: Type[SyncPageT], options: FinalRequestOptions
        ) -> SyncPageT: ...

    @overload
    def get(
        self, path: str, *, cast_to: Type[ResponseT], options: RequestOptions = ..., stream: Literal[False] = False
    ) -> ResponseT: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: type[_StreamT],
    ) -> _StreamT: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: bool,
        stream_cls: type[_StreamT] | None = None,
    ) -> ResponseT | _StreamT: ...
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """GET a path; return its answer as `cast_to`."""
        return self.request(cast_to, _options("GET", path, options), stream=stream, stream_cls=stream_cls)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: BinaryTypes | None = None,
        options: RequestOptions = ...,
        files: RequestFiles | None = None,
        stream: Literal[False] = False,
    ) -> ResponseT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: BinaryTypes | None = None,
        options: RequestOptions = ...,
        files: RequestFiles | None = None,
        stream: Literal[True],
        stream_cls: type[_StreamT],
    ) -> _StreamT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: BinaryTypes | None = None,
        options: RequestOptions = ...,
        files: RequestFiles | None = None,
        stream: bool,
        stream_cls: type[_StreamT] | None = None,
    ) -> ResponseT | _StreamT: ...
    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: BinaryTypes | None = None,
        options: RequestOptions = _NO_OPTIONS,
        files: RequestFiles | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST a body, raw `content` or `files` to a path; return its answer as `cast_to`."""
        call = _options("POST", path, options, body, content, files)
        return self.request(cast_to, call, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: BinaryTypes | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> ResponseT:
        """PATCH a path; return its answer as `cast_to`."""
        return cast(ResponseT, self.request(cast_to, _options("PATCH", path, options, body, content, files)))

    def put(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: BinaryTypes | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> ResponseT:
        """PUT a path; return its answer as `cast_to`."""
        return cast(ResponseT, self.request(cast_to, _options("PUT", path, options, body, content, files)))

    def delete(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: BinaryTypes | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> ResponseT:
        """DELETE a path; return its answer as `cast_to`."""
        return cast(ResponseT, self.request(cast_to, _options("DELETE", path, options, body, content)))

    def get_api_list(
        self,
        path: str,
        *,
        model: Type[object],
        page: Type[SyncPageT],
        body: Body | None = None,
        options: RequestOptions = _NO_OPTIONS,
        method: str = "get",
    ) -> SyncPageT:
        """List objects of type `model`; return the first page, of class `page`."""
        return self.request_page(model, page, _options(method.upper(), path, options, body))


class AsyncVerbs:
    """The async twin of `SyncVerbs`."""

    if TYPE_CHECKING:

        async def request(
            self, cast_to: Any, options: FinalRequestOptions, *, stream: Any = False, stream_cls: Any = None
        ) -> Any: ...
        def request_page(
            self, item_type: Type[_T], page_cls: Type[AsyncPageT], options: FinalRequestOptions
        ) -> AsyncPaginator[_T, AsyncPageT]: ...

    @overload
    async def get(
        self, path: str, *, cast_to: Type[ResponseT], options: RequestOptions = ..., stream: Literal[False] = False
    ) -> ResponseT: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: type[_AsyncStreamT],
    ) -> _AsyncStreamT: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        options: RequestOptions = ...,
        stream: bool,
        stream_cls: type[_AsyncStreamT] | None = None,
    ) -> ResponseT | _AsyncStreamT: ...
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Async twin of `SyncVerbs.get`."""
        return await self.request(cast_to, _options("GET", path, options), stream=stream, stream_cls=stream_cls)

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncBinaryTypes | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: Literal[False] = False,
    ) -> ResponseT: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncBinaryTypes | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: type[_AsyncStreamT],
    ) -> _AsyncStreamT: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncBinaryTypes | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions = ...,
        stream: bool,
        stream_cls: type[_AsyncStreamT] | None = None,
    ) -> ResponseT | _AsyncStreamT: ...
    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body | None = None,
        content: AsyncBinaryTypes | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Async twin of `SyncVerbs.post`."""
        call = _options("POST", path, options, body, content, files)
        return await self.request(cast_to, call, stream=stream, stream_cls=stream_cls)

    async def patch(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncBinaryTypes | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> ResponseT:
        """Async twin of `SyncVerbs.patch`."""
        return cast(ResponseT, await self.request(cast_to, _options("PATCH", path, options, body, content, files)))

    async def put(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncBinaryTypes | None = None,
        files: RequestFiles | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> ResponseT:
        """Async twin of `SyncVerbs.put`."""
        return cast(ResponseT, await self.request(cast_to, _options("PUT", path, options, body, content, files)))

    async def delete(
        self,
        path: str,
        *,
        cast_to: Type[ResponseT],
        body: Body | None = None,
        content: AsyncBinaryTypes | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> ResponseT:
        """Async twin of `SyncVerbs.delete`."""
        return cast(ResponseT, await self.request(cast_to, _options("DELETE", path, options, body, content)))

    def get_api_list(
        self,
        path: str,
        *,
        model: Type[_T],
        page: Type[AsyncPageT],
        body: Body | None = None,
        options: RequestOptions = _NO_OPTIONS,
        method: str = "get",
    ) -> AsyncPaginator[_T, AsyncPageT]:
        """Async twin of `SyncVerbs.get_api_list`: await it for a page, or iterate over all items."""
        return self.request_page(model, page, _options(method.upper(), path, options, body))
