"""The base of every resource: it turns a method's arguments into a call and hands that to the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from ._operation import Operation, PageOperation, StreamOperation
from ._request import describe

if TYPE_CHECKING:
    from ._client import AsyncOpenAI, OpenAI
    from ._streaming import AsyncStream, Stream

T = TypeVar("T")
E = TypeVar("E")
S = TypeVar("S")
A = TypeVar("A")

# `*extras: Any` below is the tail of every method: extra_headers, extra_query, extra_body and timeout.


def _answer_type(operation: Operation[Any], arguments: dict[str, object]) -> Any:
    return operation.choose(arguments) if operation.choose else operation.result_type


class SyncAPIResource:
    """A group of operations on the sync client."""

    _client: OpenAI

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    def _run(self, operation: Operation[T], arguments: dict[str, object], *extras: Any) -> T:
        options = describe(operation, arguments, *extras)
        return cast(T, self._client.request(_answer_type(operation, arguments), options))

    def _run_or_stream(
        self, operation: StreamOperation[T, E], arguments: dict[str, object], *extras: Any
    ) -> T | Stream[E]:
        if arguments.get("stream"):
            return self._stream(operation, arguments, *extras)
        return self._run(operation, arguments, *extras)

    def _stream(self, operation: StreamOperation[Any, E], arguments: dict[str, object], *extras: Any) -> Stream[E]:
        from ._streaming import Stream

        options = describe(operation, arguments, *extras)
        return cast("Stream[E]", self._client.request(operation.event_type, options, stream=True, stream_cls=Stream))

    def _page(self, operation: PageOperation[S, A], arguments: dict[str, object], *extras: Any) -> S:
        options = describe(operation, arguments, *extras)
        return cast(S, self._client.request_page(operation.item_type, operation.page_type("Sync"), options))


class AsyncAPIResource:
    """A group of operations on the async client."""

    _client: AsyncOpenAI

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    async def _run(self, operation: Operation[T], arguments: dict[str, object], *extras: Any) -> T:
        options = describe(operation, arguments, *extras)
        return cast(T, await self._client.request(_answer_type(operation, arguments), options))

    async def _run_or_stream(
        self, operation: StreamOperation[T, E], arguments: dict[str, object], *extras: Any
    ) -> T | AsyncStream[E]:
        if arguments.get("stream"):
            return await self._stream(operation, arguments, *extras)
        return await self._run(operation, arguments, *extras)

    async def _stream(
        self, operation: StreamOperation[Any, E], arguments: dict[str, object], *extras: Any
    ) -> AsyncStream[E]:
        from ._streaming import AsyncStream

        options = describe(operation, arguments, *extras)
        request = cast(Any, self._client.request(operation.event_type, options, stream=True, stream_cls=AsyncStream))
        return cast("AsyncStream[E]", await request)

    def _page(self, operation: PageOperation[S, A], arguments: dict[str, object], *extras: Any) -> A:
        options = describe(operation, arguments, *extras)
        return cast(A, self._client.request_page(operation.item_type, operation.page_type("Async"), options))
