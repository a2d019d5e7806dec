"""Shows what the direct transports do in httpx's types, where somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncIterator, Iterator

import httpx

from ._httpx import AsyncHttpxReply, HttpxReply
from ._reply import mark_closed

if TYPE_CHECKING:
    from ._reply import AsyncOwnReply, OwnReply


class ReplyStream(httpx.SyncByteStream):
    def __init__(self, reply: OwnReply) -> None:
        self._reply = reply

    def __iter__(self) -> Iterator[bytes]:
        return self._reply.wire_bytes()

    def close(self) -> None:
        self._reply.close()


class AsyncReplyStream(httpx.AsyncByteStream):
    def __init__(self, reply: AsyncOwnReply) -> None:
        self._reply = reply

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._reply.wire_bytes()

    async def aclose(self) -> None:
        await self._reply.close()


def sync_reply(reply: OwnReply, content: bytes | None) -> HttpxReply:
    """Return the reply as httpx has it: with its content where that was read, else to be read through httpx."""
    return HttpxReply(reply.request, _response(reply, content, ReplyStream(reply)), reply.started)


def async_reply(reply: AsyncOwnReply, content: bytes | None) -> AsyncHttpxReply:
    """The async twin of `sync_reply`."""
    return AsyncHttpxReply(reply.request, _response(reply, content, AsyncReplyStream(reply)), reply.started)


def _response(
    reply: OwnReply | AsyncOwnReply, content: bytes | None, stream: httpx.SyncByteStream | httpx.AsyncByteStream
) -> httpx.Response:
    request = reply.request
    body = request.body if isinstance(request.body, bytes) else None
    response = httpx.Response(
        reply.status,
        content=content,
        stream=stream if content is None else None,
        request=httpx.Request(request.method, request.url, headers=request.headers, content=body),
        extensions={"http_version": reply.http_version.encode("ascii"), "reason_phrase": reply.reason},
    )
    # Only now, for httpx would decode content that is decoded already.
    response.headers = httpx.Headers(reply.headers)
    response.is_stream_consumed = reply.is_consumed
    if reply.is_closed:
        mark_closed(response, reply.elapsed)
    return response
