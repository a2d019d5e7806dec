"""What uploads do in more than one call: cut a file into parts, send these side by side, join or cancel them."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager, suppress
from inspect import isawaitable
from typing import IO, TYPE_CHECKING, Awaitable, Callable, Generator, Iterator, Union, cast

from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import omit
from ._concurrently import check_limit, each, each_async
from ._polling import id_of

if TYPE_CHECKING:
    from .._types import Omit
    from ..types.file_purpose import FilePurpose
    from ..types.upload import Upload

Source = Union["os.PathLike[str]", bytes, IO[bytes]]
OnProgress = Callable[[int, int], object]
AsyncOnProgress = Callable[[int, int], Union[Awaitable[object], object]]

_Data = bytes  # in a method with an argument of that name, `bytes` is a number

PART_SIZE = 64 * 1024 * 1024  # the largest that the API takes
_CANCEL_SECONDS = 30.0


class UploadsMixin(SyncAPIResource):
    """What `client.uploads` does in more than one call."""

    def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str] | bytes | IO[bytes],
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 4,
        on_progress: OnProgress | None = None,
    ) -> Upload:
        """Upload a large file in parts; the reply's `file` is the result.

        A part that fails is sent again as every call is. If it goes on failing, or the caller is interrupted, the
        upload is cancelled on the server and the error raised.

        [API reference](https://platform.openai.com/docs/api-reference/uploads/create)

        Args:
            file: Path, content, or a file open for reading in binary mode, which is read from where it stands.
            mime_type: MIME type of the file; must suit its purpose.
            purpose: What it is for, as for `files.create`.
            filename: Name of the file; that of the path by default, needed where there is none.
            bytes: Length of the file; needed only for a file object that cannot be rewound.
            part_size: Bytes of a part, 64 MB by default, which is the most that the API takes.
            md5: MD5 checksum of the whole file, for the server to verify.
            max_concurrency: Most parts on their way, and in memory, at a time.
            on_progress: Called with the bytes sent so far and those in all, after each part; one call at a time.
        """
        check_limit(max_concurrency)
        parts = Parts(file, filename, bytes, part_size, on_progress)
        upload = self._client.uploads.create(
            bytes=parts.total, filename=parts.filename, mime_type=mime_type, purpose=purpose
        )
        upload_id = id_of(upload)

        def send(data: _Data) -> str:
            part = self._client.uploads.parts.create(upload_id, data=data)
            parts.sent(len(data))
            return id_of(part)

        try:
            with parts.reading() as pieces:
                part_ids = each(send, pieces, max_concurrency)
            return self._client.uploads.complete(upload_id, part_ids=part_ids, md5=md5)
        except BaseException:
            with suppress(Exception):  # the error that led here says more
                self._client.uploads.cancel(upload_id, timeout=_CANCEL_SECONDS)
            raise


class AsyncUploadsMixin(AsyncAPIResource):
    """Async twin of `UploadsMixin`."""

    async def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str] | bytes | IO[bytes],
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 4,
        on_progress: AsyncOnProgress | None = None,
    ) -> Upload:
        """Async twin of `UploadsMixin.upload_file_chunked`; the file is read in a thread."""
        check_limit(max_concurrency)
        parts = Parts(file, filename, bytes, part_size, on_progress)
        upload = await self._client.uploads.create(
            bytes=parts.total, filename=parts.filename, mime_type=mime_type, purpose=purpose
        )
        upload_id = id_of(upload)

        async def send(data: _Data) -> str:
            part = await self._client.uploads.parts.create(upload_id, data=data)
            answer = parts.sent(len(data))
            if isawaitable(answer):
                await answer
            return id_of(part)

        try:
            with parts.reading() as pieces:
                part_ids = await each_async(send, pieces, max_concurrency)
            return await self._client.uploads.complete(upload_id, part_ids=part_ids, md5=md5)
        except BaseException:
            await self._cancel_anyway(upload_id)
            raise

    async def _cancel_anyway(self, upload_id: str) -> None:
        import anyio

        with anyio.move_on_after(_CANCEL_SECONDS, shield=True), suppress(Exception):
            await self._client.uploads.cancel(upload_id)


class Parts:
    """A file to be sent in parts: its name and length, checked before anything is sent, and its pieces."""

    def __init__(
        self,
        source: Source,
        filename: str | None,
        length: int | None,
        part_size: int | None,
        on_progress: AsyncOnProgress | None,
    ) -> None:
        self._source = source
        self._size = PART_SIZE if part_size is None else part_size
        self._done = 0
        self._counting = threading.Lock()
        self._on_progress = on_progress
        if self._size < 1:
            raise ValueError(f"part_size must be at least 1, not {part_size}")
        actual = _length_of(source)
        if actual is None and length is None:
            raise ValueError("`bytes`, the length of the file, is needed for a file object that cannot be rewound")
        if actual is not None and length is not None and actual != length:
            raise ValueError(f"`bytes` is {length}, but the file has {actual} bytes")
        self.total = cast(int, length if actual is None else actual)
        self.filename = filename or _name_of(source)

    @contextmanager
    def reading(self) -> Generator[Iterator[bytes], None, None]:
        """The pieces in order; each is read when it is asked for."""
        if isinstance(self._source, bytes):
            content = self._source
            yield (content[start : start + self._size] for start in range(0, self.total, self._size))
        elif isinstance(self._source, os.PathLike):
            with open(self._source, "rb") as file:
                yield self._pieces(file)
        else:
            yield self._pieces(self._source)

    def _pieces(self, file: IO[bytes]) -> Iterator[bytes]:
        left = self.total
        while left:
            piece = _read(file, min(self._size, left))
            left -= len(piece)
            if not piece:
                raise ValueError(f"The file ended {left} bytes before its length of {self.total}")
            yield piece

    def sent(self, count: int) -> object:
        """Note that a part arrived; what the caller's function says to that is returned."""
        with self._counting:
            self._done += count
            return None if self._on_progress is None else self._on_progress(self._done, self.total)


def _read(file: IO[bytes], count: int) -> bytes:
    """So many bytes, or what there is before the end: a pipe gives fewer at a time."""
    pieces: list[bytes] = []
    while count:
        piece = file.read(count)
        if not piece:
            break
        pieces.append(piece)
        count -= len(piece)
    return b"".join(pieces)


def _length_of(source: Source) -> int | None:
    if isinstance(source, bytes):
        return len(source)
    if isinstance(source, os.PathLike):
        with open(source, "rb") as file:  # which fails here and now if it cannot be read
            return os.fstat(file.fileno()).st_size
    if not hasattr(source, "read"):
        raise TypeError(f"`file` must be a path, bytes or a file object, not {type(source).__name__}")
    if isinstance(source.read(0), str):
        raise TypeError("`file` is open in text mode; open it with mode 'rb'")
    if not source.seekable():
        return None
    start = source.tell()
    end = source.seek(0, os.SEEK_END)
    source.seek(start)
    return end - start


def _name_of(source: Source) -> str:
    name = source if isinstance(source, os.PathLike) else getattr(source, "name", None)
    if not isinstance(name, (str, os.PathLike)):
        raise ValueError("`filename` is needed for a file that has no name of its own")
    return os.path.basename(name)
