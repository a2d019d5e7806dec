"""What `client.batches` does in more than one call: send typed requests, wait, and read typed results."""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, AsyncIterable, Callable, Generator, Mapping, Tuple, TypeVar, overload

from .._flow import Ask, Flow
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import omit
from ._polling import Patience, drive, drive_async, id_of, polling

if TYPE_CHECKING:
    from typing_extensions import Literal

    from .._types import Omit
    from ..types import batch_create_params
    from ..types.batch import Batch
    from ..types.shared_params.metadata import Metadata
    from ._batch_requests import AsyncRequests, BatchRequest, Reader, Requests
    from ._batch_results import AsyncBatchResults, BatchResults
    from ._polling import AsyncOnPoll, OnPoll

T = TypeVar("T")
_Readers = Tuple["Reader[Any]", Mapping[str, "Reader[Any]"]]

_INTERVAL = 10.0
_MAX_WAIT = 25 * 60 * 60.0  # an hour more than the API takes before a batch expires


class BatchesMixin(SyncAPIResource):
    """What `client.batches` does in more than one call."""

    def submit(
        self,
        requests: Requests[Any],
        *,
        completion_window: Literal["24h"] = "24h",
        metadata: Metadata | Omit | None = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
    ) -> Batch:
        """Upload requests, start a batch of them, and return it.

        They are written to a temporary file one by one, so that a generator of any number takes no memory.

        [API reference](https://platform.openai.com/docs/api-reference/batch/create)

        Args:
            requests: What `openai.batch_request` makes: an iterable of these or of `(custom_id, request)`, or a mapping
                by `custom_id`. Those without are called `request-1` and so on, by their place.
            completion_window: Time within which the batch is done; only `24h`.
            metadata: Up to 16 key-value strings of your own.
            output_expires_after: Lifetime of the output and error files.

        Raises:
            ValueError: a `custom_id` comes twice, the endpoints differ, there are no requests, or more than the API
                takes: 50,000 requests, as many texts to embed, 200 MB. Nothing was sent.
        """
        how = partial(self._client.batches.create, **_settings(completion_window, metadata, output_expires_after))
        return drive(self._client, _submitting(self._client, requests, how))[0]

    def poll(
        self,
        batch_id: str,
        *,
        poll_interval: float = _INTERVAL,
        max_wait_seconds: float = _MAX_WAIT,
        on_poll: OnPoll[Batch] | None = None,
    ) -> Batch:
        """Wait until a batch is completed, failed, expired or cancelled: look at its `status`.

        Args:
            batch_id: Id of the batch.
            poll_interval: Seconds between two looks.
            max_wait_seconds: Longest wait; then `PollTimeoutError` is raised.
            on_poll: Called with the batch each time that it was looked at; `request_counts` tells how far it is.
        """
        return drive(self._client, _polling(self._client, batch_id, poll_interval, max_wait_seconds, on_poll))

    @overload
    def results(self, batch: Batch | str, *, like: BatchRequest[T]) -> BatchResults[T]: ...
    @overload
    def results(self, batch: Batch | str) -> BatchResults[Any]: ...  # Any: what answers the batch's endpoint
    def results(self, batch: Batch | str, *, like: BatchRequest[Any] | None = None) -> BatchResults[Any]:
        """Return the results of a batch that is over, of its output and its error file; nothing is read before you
        iterate.

        Args:
            batch: The batch, or its id.
            like: One of its requests, where the answers are to be parsed by a format or by tools.

        Raises:
            BatchFailedError: the API refused the whole batch.
            OpenAIError: it is not over.
        """
        from ._batch_results import BatchResults, reader_of

        seen = self._client.batches.retrieve(batch) if isinstance(batch, str) else batch
        return BatchResults(self._client, seen, reader_of(seen, self._client, like))

    def run(
        self,
        requests: Requests[T],
        *,
        completion_window: Literal["24h"] = "24h",
        metadata: Metadata | Omit | None = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
        poll_interval: float = _INTERVAL,
        max_wait_seconds: float = _MAX_WAIT,
        on_poll: OnPoll[Batch] | None = None,
    ) -> BatchResults[T]:
        """Submit requests, wait until the batch is over, and return its results: `submit`, `poll` and `results` in one.

        An expired or cancelled batch has the results that there were before. Whatever ends the wait, be it a
        `PollTimeoutError` or Ctrl-C, has the `batch_id`, with which `poll` and `results` take it up.
        """
        from ._batch_results import BatchResults

        client = self._client
        how = partial(client.batches.create, **_settings(completion_window, metadata, output_expires_after))
        batch, readers = drive(client, _submitting(client, requests, how))
        with _named(id_of(batch)) as batch_id:
            batch = self.poll(batch_id, poll_interval=poll_interval, max_wait_seconds=max_wait_seconds, on_poll=on_poll)
        return BatchResults(client, batch, *readers)


class AsyncBatchesMixin(AsyncAPIResource):
    """Async twin of `BatchesMixin`."""

    async def submit(
        self,
        requests: AsyncRequests[Any],
        *,
        completion_window: Literal["24h"] = "24h",
        metadata: Metadata | Omit | None = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
    ) -> Batch:
        """Async twin of `BatchesMixin.submit`; requests may also come from an async iterable.

        The file is written in a thread, and a plain iterable is run there.
        """
        how = partial(self._client.batches.create, **_settings(completion_window, metadata, output_expires_after))
        return (await drive_async(self._client, _submitting(self._client, requests, how)))[0]

    async def poll(
        self,
        batch_id: str,
        *,
        poll_interval: float = _INTERVAL,
        max_wait_seconds: float = _MAX_WAIT,
        on_poll: AsyncOnPoll[Batch] | None = None,
    ) -> Batch:
        """Async twin of `BatchesMixin.poll`."""
        flow = _polling(self._client, batch_id, poll_interval, max_wait_seconds, on_poll)
        return await drive_async(self._client, flow)

    @overload
    async def results(self, batch: Batch | str, *, like: BatchRequest[T]) -> AsyncBatchResults[T]: ...
    @overload
    async def results(self, batch: Batch | str) -> AsyncBatchResults[Any]: ...  # Any: as in the twin
    async def results(self, batch: Batch | str, *, like: BatchRequest[Any] | None = None) -> AsyncBatchResults[Any]:
        """Async twin of `BatchesMixin.results`."""
        from ._batch_results import AsyncBatchResults, reader_of

        seen = await self._client.batches.retrieve(batch) if isinstance(batch, str) else batch
        return AsyncBatchResults(self._client, seen, reader_of(seen, self._client, like))

    async def run(
        self,
        requests: AsyncRequests[T],
        *,
        completion_window: Literal["24h"] = "24h",
        metadata: Metadata | Omit | None = omit,
        output_expires_after: batch_create_params.OutputExpiresAfter | Omit = omit,
        poll_interval: float = _INTERVAL,
        max_wait_seconds: float = _MAX_WAIT,
        on_poll: AsyncOnPoll[Batch] | None = None,
    ) -> AsyncBatchResults[T]:
        """Async twin of `BatchesMixin.run`."""
        from ._batch_results import AsyncBatchResults

        client = self._client
        how = partial(client.batches.create, **_settings(completion_window, metadata, output_expires_after))
        batch, readers = await drive_async(client, _submitting(client, requests, how))
        with _named(id_of(batch)) as batch_id:
            batch = await self.poll(
                batch_id, poll_interval=poll_interval, max_wait_seconds=max_wait_seconds, on_poll=on_poll
            )
        return AsyncBatchResults(client, batch, *readers)


@contextmanager
def _named(batch_id: str) -> Generator[str, None, None]:
    """Have whatever ends the wait for a batch tell which one it was, since the batch goes on."""
    try:
        yield batch_id
    except BaseException as error:
        error.batch_id = batch_id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # any error
        if sys.version_info >= (3, 11):
            error.add_note(f"The batch goes on: `client.batches.poll({batch_id!r})` takes it up again.")
        raise


def _settings(
    completion_window: Literal["24h"],
    metadata: Metadata | Omit | None,
    output_expires_after: batch_create_params.OutputExpiresAfter | Omit,
) -> Any:  # Any: the keyword arguments of `create`
    return {
        "completion_window": completion_window,
        "metadata": metadata,
        "output_expires_after": output_expires_after,
    }


def _polling(client: Any, batch_id: str, interval: float, limit: float, on_poll: Any) -> Flow[Batch]:
    from ._batch_results import FINAL

    look = partial(client.batches.retrieve, batch_id)
    return polling(look, Patience(interval, limit), final=FINAL, on_poll=on_poll)


def _submitting(client: Any, requests: Any, create: Callable[..., Any]) -> Flow[Tuple[Batch, _Readers]]:
    """Write the file, send it and start the batch; a file that no batch is made of is deleted."""
    from ._batch_requests import Spool

    spool: Spool = yield Ask(Spool, blocking=True)
    try:
        if isinstance(requests, AsyncIterable):
            yield Ask(partial(spool.fill_async, requests))
        else:
            yield Ask(partial(spool.fill, requests), blocking=True)
        readers: _Readers = yield Ask(spool.readers, blocking=True)
        named = ("batch.jsonl", spool.file, "application/jsonl")
        file: Any = yield Ask(partial(client.files.create, file=named, purpose="batch"))
        try:
            batch: Batch = yield Ask(partial(create, input_file_id=id_of(file), endpoint=spool.endpoint))
        except Exception:
            with suppress(Exception):  # the error that led here says more
                yield Ask(partial(client.files.delete, file.id))
            raise
    except Exception:
        spool.close()
        raise
    yield Ask(spool.close, blocking=True)
    return batch, readers
