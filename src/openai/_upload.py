"""Bodies that are read while they are sent, from bytes, paths, open files and iterables; replayed where they can be."""

from __future__ import annotations

import io
import os
import stat
from contextlib import suppress
from typing import IO, Any, AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Iterator, TypeVar, cast

from ._exceptions import OpenAIError

CHUNK = 256 * 1024  # each costs an async client a way to a thread and back

T = TypeVar("T")


class Piece:
    """A part of a body. `label` is the argument that it came from, for messages."""

    replayable = True
    """Whether it can be sent a second time, the same."""
    blocking = False
    """Whether reading it may wait for a disk or for the caller's code; async clients do that in a thread."""
    length: int | None = None

    def __init__(self, label: str) -> None:
        self.label = label

    def measure(self) -> None:
        """Set `length` if it can be known, and raise now what would fail later."""

    def chunks(self) -> Generator[bytes, None, None]:
        """Read it from its start."""
        raise NotImplementedError


class Bytes(Piece):
    """What is in memory already."""

    def __init__(self, label: str, content: bytes) -> None:
        super().__init__(label)
        self.content = content
        self.length = len(content)

    def chunks(self) -> Generator[bytes, None, None]:
        if len(self.content) <= CHUNK:
            yield self.content
            return
        for start in range(0, len(self.content), CHUNK):
            yield self.content[start : start + CHUNK]


class PathPiece(Piece):
    """A file that is opened when its turn comes, and closed after it."""

    blocking = True

    def __init__(self, label: str, path: str) -> None:
        super().__init__(label)
        self._path = path

    def measure(self) -> None:
        try:
            found = os.stat(self._path)
            if not stat.S_ISFIFO(found.st_mode):  # to open one waits for its writer
                open(self._path, "rb").close()
        except OSError as error:
            text = f"`{self.label}` cannot be uploaded: {error.strerror}"
            raise type(error)(error.errno, text, self._path) from None
        if stat.S_ISREG(found.st_mode):
            self.length = found.st_size
        else:
            self.replayable = False

    def chunks(self) -> Generator[bytes, None, None]:
        with open(self._path, "rb") as file:
            yield from _read(file, self.length, self.label)


class FilePiece(Piece):
    """An open file, from where it stands; one that cannot be rewound is sent once."""

    def __init__(self, label: str, file: IO[bytes]) -> None:
        super().__init__(label)
        _refuse_text(label, file)
        self._file = file
        self.blocking = not isinstance(file, io.BytesIO)
        self._used = False
        try:
            self._start = file.tell()
            self.replayable = bool(getattr(file, "seekable", lambda: True)())
        except (OSError, AttributeError):
            self.replayable = False
        except ValueError as error:
            raise ValueError(f"`{label}` cannot be uploaded: {error}") from None

    def measure(self) -> None:
        if self.replayable:
            self._file.seek(0, os.SEEK_END)
            self.length = max(self._file.tell() - self._start, 0)
            self._file.seek(self._start)

    def chunks(self) -> Generator[bytes, None, None]:
        if self.replayable:
            self._file.seek(self._start)
        elif self._used:
            raise _used_up(self.label)
        self._used = True
        yield from _read(self._file, self.length, self.label)


class ChunksPiece(Piece):
    """An iterable of bytes; an iterator (or generator) is sent once."""

    blocking = True

    def __init__(self, label: str, chunks: Iterable[bytes]) -> None:
        super().__init__(label)
        self._chunks = chunks
        self._used = False
        self.replayable = not isinstance(chunks, Iterator)

    def chunks(self) -> Generator[bytes, None, None]:
        if self._used and not self.replayable:
            raise _used_up(self.label)
        self._used = True
        for chunk in self._chunks:
            yield _as_bytes(chunk, self.label)


class AsyncChunksPiece(Piece):
    """An async iterable of bytes, for the async client."""

    def __init__(self, label: str, chunks: AsyncIterable[bytes]) -> None:
        super().__init__(label)
        self._chunks = chunks
        self._used = False
        self.replayable = not isinstance(chunks, AsyncIterator)

    def chunks(self) -> Generator[bytes, None, None]:
        raise TypeError(f"`{self.label}` is an async iterable, which only AsyncOpenAI can send")

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """The async twin of `chunks`."""
        if self._used and not self.replayable:
            raise _used_up(self.label)
        self._used = True
        async for chunk in self._chunks:
            yield _as_bytes(chunk, self.label)


class Upload:
    """A body made of pieces, sent with constant memory. `prepare` it first, so that what is wrong is said in time."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._measured = False

    def prepare(self) -> None:
        """Look at the files; raise for one that cannot be sent, naming its argument."""
        for piece in self._pieces:
            if isinstance(piece, AsyncChunksPiece):
                piece.chunks()
        self._measure()

    async def prepare_async(self) -> None:
        """The async twin of `prepare`; it looks at disks in a thread."""
        if not self._measured and any(piece.blocking for piece in self._pieces):
            await in_thread(self._measure)
        else:
            self._measure()

    @property
    def length(self) -> int | None:
        """The number of bytes, or None where only sending will tell."""
        self._measure()
        lengths = [piece.length for piece in self._pieces]
        return None if None in lengths else sum(cast("list[int]", lengths))

    @property
    def is_async(self) -> bool:
        """Whether it can be read with `async for` alone."""
        return any(isinstance(piece, AsyncChunksPiece) for piece in self._pieces)

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent again for a retry."""
        self._measure()
        return all(piece.replayable for piece in self._pieces)

    def __iter__(self) -> Iterator[bytes]:
        self._measure()
        for piece in self._pieces:
            yield from filter(None, piece.chunks())

    async def __aiter__(self) -> AsyncIterator[bytes]:
        await self.prepare_async()
        for piece in self._pieces:
            chunks = piece.async_chunks() if isinstance(piece, AsyncChunksPiece) else _off_loop(piece)
            async for chunk in chunks:
                if chunk:
                    yield chunk

    def _measure(self) -> None:
        if not self._measured:
            for piece in self._pieces:
                piece.measure()
            self._measured = True


class RawBody(Upload):
    """A body that is one piece: what `content=` takes."""

    def __init__(self, content: object, label: str = "content") -> None:
        super().__init__([to_piece(label, content)])


def to_piece(label: str, content: object) -> Piece:
    """Wrap what a caller passed as the content of a file.

    Raises:
        TypeError: it is of no kind that can be uploaded.
        ValueError: it is a closed file.
    """
    if isinstance(content, (bytes, bytearray, memoryview)):
        return Bytes(label, bytes(cast("bytes", content)))
    if isinstance(content, os.PathLike):
        return PathPiece(label, os.fsdecode(cast("os.PathLike[str]", content)))
    if isinstance(content, AsyncIterable):
        return AsyncChunksPiece(label, cast("AsyncIterable[bytes]", content))
    if hasattr(content, "read"):
        return FilePiece(label, cast("IO[bytes]", content))
    if isinstance(content, Iterable) and not isinstance(content, (str, dict)):
        return ChunksPiece(label, cast("Iterable[bytes]", content))
    hint = "; for the path of a file, pass pathlib.Path(…)" if isinstance(content, str) else ""
    raise TypeError(
        f"`{label}` must be bytes, a pathlib.Path, a file opened with mode 'rb' or an iterable of bytes, "
        f"not {type(content).__name__}{hint}"  # pyright: ignore[reportUnknownArgumentType]  # narrowed to dict[?, ?]
    )


def _refuse_text(label: str, file: Any) -> None:  # Any: anything with a `read`
    # Wrappers such as those of tempfile are no TextIOBase, but show the encoding of the file they hold.
    if isinstance(file, io.TextIOBase) or hasattr(file, "encoding"):
        raise TypeError(f"`{label}` is a file in text mode, which changes what it reads; open it with mode 'rb'")
    from inspect import iscoroutinefunction  # heavy, and needed for files alone

    if iscoroutinefunction(file.read):
        raise TypeError(f"`{label}` is an async file without iteration; pass the file that it wraps, or its bytes")


def _read(file: IO[bytes], length: int | None, label: str) -> Generator[bytes, None, None]:
    left = length
    while left is None or left > 0:
        chunk = _as_bytes(file.read(CHUNK if left is None else min(CHUNK, left)), label)
        if not chunk:
            if left is None:
                return
            raise OpenAIError(f"`{label}` became shorter while it was sent")
        if left is not None:
            left -= len(chunk)
        yield chunk


def _as_bytes(chunk: object, label: str) -> bytes:
    if isinstance(chunk, bytes):
        return chunk
    if isinstance(chunk, (bytearray, memoryview)):
        return bytes(cast("bytes", chunk))
    raise TypeError(f"`{label}` gave {type(chunk).__name__} where bytes were expected")


def _used_up(label: str) -> OpenAIError:
    return OpenAIError(f"`{label}` can be read only once, and was")


async def _off_loop(piece: Piece) -> AsyncIterator[bytes]:
    chunks = piece.chunks()
    try:
        while True:
            chunk = await in_thread(_next, chunks) if piece.blocking else _next(chunks)
            if chunk is None:
                return
            yield chunk
    finally:
        with suppress(ValueError):  # a cancelled task's thread waits in it yet; it is closed when that lets go of it
            chunks.close()


def _next(chunks: Iterator[bytes]) -> bytes | None:
    return next(chunks, None)


async def in_thread(function: Callable[..., T], *arguments: object) -> T:
    """What the function returns, called off the event loop."""
    try:
        from anyio.to_thread import run_sync
    except ImportError:
        import asyncio

        return await asyncio.to_thread(function, *arguments)
    return await run_sync(function, *arguments)
