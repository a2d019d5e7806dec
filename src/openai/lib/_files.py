"""What files do in more than one call: wait until one is processed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from .._resource import AsyncAPIResource, SyncAPIResource
from ._polling import Patience, drive, drive_async, polling

if TYPE_CHECKING:
    from ..types.file_object import FileObject
    from ._polling import AsyncOnPoll, OnPoll

_FINAL = frozenset(("processed", "error", "deleted"))


class FilesMixin(SyncAPIResource):
    """What `client.files` does in more than one call."""

    def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 30 * 60,
        on_poll: OnPoll[FileObject] | None = None,
    ) -> FileObject:
        """Wait until a file is processed, or that failed, or it was deleted: look at its `status`.

        Args:
            id: Id of the file.
            poll_interval: Seconds between two looks.
            max_wait_seconds: Longest wait; then `PollTimeoutError` is raised.
            on_poll: Called with the file each time that it was looked at.
        """
        look = partial(self._client.files.retrieve, id)
        flow = polling(look, Patience(poll_interval, max_wait_seconds), final=_FINAL, on_poll=on_poll)
        return drive(self._client, flow)


class AsyncFilesMixin(AsyncAPIResource):
    """Async twin of `FilesMixin`."""

    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 30 * 60,
        on_poll: AsyncOnPoll[FileObject] | None = None,
    ) -> FileObject:
        """Async twin of `FilesMixin.wait_for_processing`."""
        look = partial(self._client.files.retrieve, id)
        flow = polling(look, Patience(poll_interval, max_wait_seconds), final=_FINAL, on_poll=on_poll)
        return await drive_async(self._client, flow)
