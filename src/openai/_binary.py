"""Answers that are files: in memory, or streamed to disk as they arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Iterator

if TYPE_CHECKING:
    import os

    import httpx


class HttpxBinaryResponseContent:
    """A file that the API returned, such as speech or the content of an upload; its bytes are in memory."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def content(self) -> bytes:
        """The file's bytes."""
        return self.response.content

    @property
    def text(self) -> str:
        """The file, decoded as text."""
        return self.response.text

    @property
    def encoding(self) -> str | None:
        """The charset by which `text` decodes."""
        return self.response.encoding

    @property
    def charset_encoding(self) -> str | None:
        """The charset that the response names."""
        return self.response.charset_encoding

    def json(self, **kwargs: Any) -> Any:
        """The file, decoded from JSON; arguments go to `json.loads`."""
        return self.response.json(**kwargs)

    def read(self) -> bytes:
        """The file's bytes."""
        return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the file in chunks."""
        return self.response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the file as text in chunks."""
        return self.response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Yield the file line by line."""
        return self.response.iter_lines()

    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the file in chunks."""
        return self.response.iter_bytes(chunk_size)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the file to disk, replacing what is there."""
        with open(file, "wb") as target:
            target.write(self.content)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the file to disk; to write while it arrives, use `.with_streaming_response`."""
        self.write_to_file(file)

    def close(self) -> None:
        """Let the connection go."""
        self.response.close()

    async def aread(self) -> bytes:
        """Async twin of `read`."""
        return await self.response.aread()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Async twin of `iter_bytes`."""
        async for chunk in self.response.aiter_bytes(chunk_size):
            yield chunk

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Async twin of `iter_text`."""
        async for text in self.response.aiter_text(chunk_size):
            yield text

    async def aiter_lines(self) -> AsyncIterator[str]:
        """Async twin of `iter_lines`."""
        async for line in self.response.aiter_lines():
            yield line

    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Async twin of `iter_raw`."""
        async for chunk in self.response.aiter_bytes(chunk_size):
            yield chunk

    async def astream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Async twin of `stream_to_file`."""
        await write_file(file, self.response.aiter_bytes(chunk_size))

    async def aclose(self) -> None:
        """Async twin of `close`."""
        await self.response.aclose()


async def write_file(file: str | os.PathLike[str], chunks: AsyncIterator[bytes]) -> None:
    """Write chunks to a file as they come, the disk off the event loop."""
    import anyio

    async with await anyio.open_file(file, "wb") as target:
        async for chunk in chunks:
            await target.write(chunk)
