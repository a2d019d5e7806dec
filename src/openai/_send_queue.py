"""What is to be sent while a WebSocket is down: a bounded queue that gives each frame to a socket at most once."""

from __future__ import annotations

import threading
from collections import deque
from contextlib import contextmanager
from typing import Awaitable, Callable, Deque, Generator, List, NamedTuple, Optional, Union

from ._exceptions import WebSocketConnectionClosedError, WebSocketQueueFullError

Frame = Union[str, bytes]
Send = Callable[[Frame], object]
AsyncSend = Callable[[Frame], Awaitable[object]]


class SendReceipt:
    """Tells what became of one frame."""

    def __init__(self) -> None:
        self.error: Optional[BaseException] = None
        self.unsent: Optional[Frame] = None

    def raise_if_failed(self) -> None:
        """Raise what the socket raised when it was given the frame."""
        if self.error is not None:
            raise self.error

    def raise_if_unsent(self) -> None:
        """Raise `WebSocketConnectionClosedError` if the frame was given up before any socket had it."""
        if self.unsent is not None:
            raise WebSocketConnectionClosedError(
                "The connection closed before the message was sent.", unsent_messages=[self.unsent]
            )


class _Entry(NamedTuple):
    frame: Frame
    size: int
    receipt: Optional[SendReceipt]


class SendQueue:
    """Frames in order, `max_bytes` of them at most; any thread may add, one at a time takes out."""

    def __init__(self, max_bytes: int = 1 << 20) -> None:
        if max_bytes < 0:
            raise ValueError(f"`max_queue_size` must be at least 0 bytes, not {max_bytes}")
        self.max_bytes = max_bytes
        self._entries: Deque[_Entry] = deque()
        self._bytes = 0
        self._owner: Optional[int] = None  # the thread, or the task, that empties the queue
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def has_pending_or_flushing(self) -> bool:
        """Whether a new frame would have others before it."""
        with self._lock:
            return bool(self._entries) or self._owner is not None

    def is_flush_owner(self, *, task_id: int | None = None) -> bool:
        """Whether it is this thread, or the task of this id, that empties the queue."""
        return self._owner == (threading.get_ident() if task_id is None else task_id)

    def enqueue(self, data: Frame, *, only_if_pending: bool = False, receipt: SendReceipt | None = None) -> bool:
        """Add a frame; with `only_if_pending` only behind others. Return whether it was added.

        Raises:
            WebSocketQueueFullError: the queue would hold more than `max_bytes`.
        """
        size = len(data) if isinstance(data, bytes) else len(data.encode())
        with self._lock:
            if only_if_pending and not self._entries and self._owner is None:
                return False
            if self._bytes + size > self.max_bytes:
                raise WebSocketQueueFullError(
                    f"The message of {size} bytes was not taken: {self._bytes} of `max_queue_size={self.max_bytes}`"
                    " bytes wait for the connection already."
                )
            self._bytes += size
            self._entries.append(_Entry(data, size, receipt))
        return True

    def flush_sync(
        self,
        send: Send,
        *,
        requeue_failed: bool = True,
        prepare_send: Callable[[], Send | None] | None = None,
    ) -> None:
        """Send what is queued, in order; where another thread is at it, leave the rest to that one.

        `prepare_send` says before each frame what sends it, or None to keep it and stop.

        Raises:
            Exception: what sending raised; the frame is first in the queue again if `requeue_failed`, else gone.
        """
        with self._flushing(threading.get_ident()) as mine:
            while mine:
                ready = send if prepare_send is None else prepare_send()
                entry = self._take(keep=ready is None)
                if ready is None or entry is None:
                    return
                try:
                    ready(entry.frame)
                except BaseException as error:
                    self._failed(entry, error, requeue_failed)
                    raise

    async def flush_async(
        self,
        send: AsyncSend,
        *,
        requeue_failed: bool = True,
        prepare_send: Callable[[], AsyncSend | None] | None = None,
    ) -> None:
        """Async twin of `flush_sync`, for one task at a time."""
        import asyncio

        with self._flushing(id(asyncio.current_task())) as mine:
            while mine:
                ready = send if prepare_send is None else prepare_send()
                entry = self._take(keep=ready is None)
                if ready is None or entry is None:
                    return
                try:
                    await ready(entry.frame)
                except BaseException as error:
                    self._failed(entry, error, requeue_failed)
                    raise

    def drain(self) -> List[Frame]:
        """Take out every frame and return them."""
        with self._lock:
            frames = [entry.frame for entry in self._entries]
            self._entries.clear()
            self._bytes = 0
        return frames

    def mark_unsent(self, *, clear: bool = False) -> List[Frame]:
        """Tell the receipts of all frames that these were not sent, and return the frames; `clear` takes them out."""
        with self._lock:
            entries = list(self._entries)
        for entry in entries:
            if entry.receipt is not None:
                entry.receipt.unsent = entry.frame
        return self.drain() if clear else [entry.frame for entry in entries]

    @contextmanager
    def _flushing(self, owner: int) -> Generator[bool, None, None]:
        with self._lock:
            mine = self._owner is None
            if mine:
                self._owner = owner
        try:
            yield mine
        except BaseException:
            with self._lock:
                self._owner = None
            raise

    def _take(self, *, keep: bool) -> _Entry | None:
        with self._lock:
            if keep or not self._entries:
                self._owner = None  # within the lock: whoever adds from here on finds nobody at it, and flushes
                return None
            entry = self._entries.popleft()
            self._bytes -= entry.size
            return entry

    def _failed(self, entry: _Entry, error: BaseException, requeue: bool) -> None:
        if requeue:
            with self._lock:
                self._entries.appendleft(entry)
                self._bytes += entry.size
        elif entry.receipt is not None:
            entry.receipt.error = error
