"""The two drivers that run an exchange, on the calling thread and on an event loop."""

from __future__ import annotations

import time
from importlib import import_module
from typing import TYPE_CHECKING, Any, Type, TypeVar, cast, overload

from . import _background
from ._exceptions import ClientClosedError, OpenAIError
from ._flow import Ask, Effect, Flow, Pause, Prepare, Read, Send, Spawn, Wait, exchange
from ._forks import lock
from ._platform import (
    get_architecture as get_architecture,
    get_platform as get_platform,
    platform_headers as platform_headers,
)
from ._request import FinalRequestOptions
from ._settings import BaseClient as BaseClient, leaves_body
from ._streaming import AsyncStream, Stream
from ._transports._protocol import AsyncReply, AsyncTransport, Transport
from ._types import is_awaitable
from ._upload import in_thread
from ._verbs import AsyncVerbs, SyncVerbs, make_request_options as make_request_options
from ._views import take_view

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal, Self

    from ._paging import (
        AsyncPageT,
        AsyncPaginator as AsyncPaginator,
        BaseAsyncPage as BaseAsyncPage,
        BasePage as BasePage,
        BaseSyncPage as BaseSyncPage,
        PageInfo as PageInfo,
    )
    from ._transports import (
        DefaultAioHttpClient as DefaultAioHttpClient,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
    )

    SyncPageT = TypeVar("SyncPageT", bound=BaseSyncPage[Any])

_T = TypeVar("_T")
_making = lock()  # of transports
ResponseT = TypeVar("ResponseT")
_StreamT = TypeVar("_StreamT", bound=Stream[Any])
_AsyncStreamT = TypeVar("_AsyncStreamT", bound=AsyncStream[Any])


class SyncAPIClient(SyncVerbs, BaseClient["httpx.Client", Stream[Any]]):
    """Runs exchanges on the calling thread."""

    default_stream_cls = Stream

    def __init__(self, *, http_client: httpx.Client | None = None, **settings: Any) -> None:  # Any: as BaseClient
        super().__init__(http_client=http_client, **settings)
        self._transport: Transport | None = None

    @property
    def _client(self) -> httpx.Client:
        """A real `httpx.Client`: the caller's own, or one that from then on sends every request."""
        from ._transports import plain_client

        return cast("httpx.Client", plain_client(self.transport))

    @property
    def transport(self) -> Transport:
        """What sends the requests, made on first use."""
        if self._transport is None:
            with _making:
                if self._transport is None:
                    from ._transports import for_client

                    self._transport = for_client(self._http_client)
        return self._transport

    def is_closed(self) -> bool:
        """Whether the connections were closed for good."""
        return self._transport is not None and self._transport.is_closed

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _drive(self, flow: Flow[_T]) -> _T:
        transport = self.transport
        try:
            effect = flow.throw(ClientClosedError()) if transport.is_closed else next(flow)
            while True:
                try:
                    answers = [self._perform(effect, transport)]
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answers.pop())  # kept nowhere: it may be a key, and an error shows locals
        except StopIteration as end:
            return cast(_T, end.value)

    def _perform(self, effect: Effect, transport: Transport) -> Any:
        if isinstance(effect, Send):
            return transport.send(effect.request)
        if isinstance(effect, Read):
            return effect.reply.read()
        if isinstance(effect, Pause):
            return time.sleep(effect.seconds)
        if isinstance(effect, Prepare):
            return effect.body.prepare()
        if isinstance(effect, Ask):
            answer = effect.question()
            if is_awaitable(answer):
                getattr(answer, "close", lambda: None)()  # or Python warns that nobody awaited it
                raise OpenAIError("The sync client was given an async function; pass a sync one, or use AsyncOpenAI.")
            return answer
        if isinstance(effect, Wait):
            return _background.wait(effect.future)
        if isinstance(effect, Spawn):
            return _background.start(self._drive, effect.flow)
        return effect.reply.close()

    @overload
    def request(
        self,
        cast_to: Type[ResponseT],
        options: FinalRequestOptions,
        *,
        stream: Literal[True],
        stream_cls: Type[_StreamT],
    ) -> _StreamT: ...
    @overload
    def request(
        self, cast_to: Type[ResponseT], options: FinalRequestOptions, *, stream: Literal[False] = False
    ) -> ResponseT: ...
    @overload
    def request(
        self,
        cast_to: Type[ResponseT],
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Type[_StreamT] | None = None,
    ) -> ResponseT | _StreamT: ...
    def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Run one call; every method of the client comes through here.

        Raises:
            openai.APIStatusError: the API refused.
            openai.APIConnectionError: the API could not be reached, or did not answer in time.
        """
        view = take_view(options)
        answer = self._drive(exchange(options, self, streams=leaves_body(view, stream)))
        return self._present(view, answer, cast_to, options, stream, stream_cls)

    def request_page(self, item_type: Any, page_cls: Type[SyncPageT], options: FinalRequestOptions) -> SyncPageT:
        """Run a call that lists objects; return its first page."""
        from ._paging import bind, page_of

        bound = options.copy(post_parser=bind(self, options, item_type))
        return cast("SyncPageT", self.request(page_of(page_cls, item_type), bound))


class AsyncAPIClient(AsyncVerbs, BaseClient["httpx.AsyncClient", AsyncStream[Any]]):
    """Runs exchanges on an event loop."""

    default_stream_cls = AsyncStream
    _user_agent = "AsyncOpenAI/Python"
    _is_async = "async:asyncio"
    _kind = "async"

    def __init__(self, *, http_client: httpx.AsyncClient | None = None, **settings: Any) -> None:  # Any: as BaseClient
        super().__init__(http_client=http_client, **settings)
        self._transport: AsyncTransport | None = None

    @property
    def _client(self) -> httpx.AsyncClient:
        """Async twin of `SyncAPIClient._client`."""
        from ._transports import plain_client

        return cast("httpx.AsyncClient", plain_client(self.transport))

    @property
    def transport(self) -> AsyncTransport:
        """What sends the requests, made on first use."""
        if self._transport is None:
            with _making:
                if self._transport is None:
                    from ._transports import async_for_client

                    self._transport = async_for_client(self._http_client)
        return self._transport

    def is_closed(self) -> bool:
        """Whether the connections were closed for good."""
        return self._transport is not None and self._transport.is_closed

    async def close(self) -> None:
        """Async twin of `SyncAPIClient.close`."""
        await self.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def _drive(self, flow: Flow[_T]) -> _T:
        transport = self.transport
        try:
            effect = flow.throw(ClientClosedError()) if transport.is_closed else next(flow)
            while True:
                try:
                    answers = [await self._perform(effect, transport)]
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answers.pop())  # as above
        except StopIteration as end:
            return cast(_T, end.value)

    async def _perform(self, effect: Effect, transport: AsyncTransport) -> Any:
        if isinstance(effect, Send):
            return await transport.send(effect.request)
        if isinstance(effect, Read):
            return await cast(AsyncReply, effect.reply).read()
        if isinstance(effect, Pause):
            return await sleep(effect.seconds)
        if isinstance(effect, Prepare):
            return await effect.body.prepare_async()
        if isinstance(effect, Ask):
            answer = await in_thread(effect.question) if effect.blocking else effect.question()
            return await answer if is_awaitable(answer) else answer
        if isinstance(effect, Wait):
            return await _background.wait_async(effect.future)
        if isinstance(effect, Spawn):
            return await _background.start_async(self._drive, effect.flow)
        return await cast(AsyncReply, effect.reply).close()

    @overload
    async def request(
        self,
        cast_to: Type[ResponseT],
        options: FinalRequestOptions,
        *,
        stream: Literal[True],
        stream_cls: Type[_AsyncStreamT],
    ) -> _AsyncStreamT: ...
    @overload
    async def request(
        self, cast_to: Type[ResponseT], options: FinalRequestOptions, *, stream: Literal[False] = False
    ) -> ResponseT: ...
    @overload
    async def request(
        self,
        cast_to: Type[ResponseT],
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Type[_AsyncStreamT] | None = None,
    ) -> ResponseT | _AsyncStreamT: ...
    async def request(
        self, cast_to: Any, options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Async twin of `SyncAPIClient.request`."""
        view = take_view(options)
        answer = await self._drive(exchange(options, self, streams=leaves_body(view, stream)))
        return self._present(view, answer, cast_to, options, stream, stream_cls)

    def request_page(
        self, item_type: Type[_T], page_cls: Type[AsyncPageT], options: FinalRequestOptions
    ) -> AsyncPaginator[_T, AsyncPageT]:
        """Prepare a call that lists objects: await the result for a page, or iterate over all items."""
        from ._paging import AsyncPaginator

        return AsyncPaginator(self, options, page_cls, item_type)


async def sleep(seconds: float) -> None:
    """Wait on whichever event loop runs."""
    import anyio  # httpx brings it, for asyncio and trio alike

    await anyio.sleep(seconds)


_ELSEWHERE = {
    "AsyncPaginator": "openai._paging",
    "BaseAsyncPage": "openai._paging",
    "BasePage": "openai._paging",
    "BaseSyncPage": "openai._paging",
    "PageInfo": "openai._paging",
    "DefaultAioHttpClient": "openai._transports",
    "DefaultAsyncHttpxClient": "openai._transports",
    "DefaultHttpxClient": "openai._transports",
}


def __getattr__(name: str) -> Any:  # Any: names that published code imports from here, and whose homes are slow to load
    if name in _ELSEWHERE:
        return getattr(import_module(_ELSEWHERE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
