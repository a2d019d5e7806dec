"""What vector stores do in more than one call: upload files, attach them, wait until they are indexed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit
from ._concurrently import each, each_async
from ._polling import drive, drive_async, headers, id_of, patience_of, polling

if TYPE_CHECKING:
    from typing import Dict, Iterable, Optional, Union

    import httpx

    from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ..types.file_chunking_strategy_param import FileChunkingStrategyParam
    from ..types.vector_stores import file_batch_create_params
    from ..types.vector_stores.vector_store_file import VectorStoreFile
    from ..types.vector_stores.vector_store_file_batch import VectorStoreFileBatch
    from ._polling import AsyncOnPoll, OnPoll


class FilesMixin(SyncAPIResource):
    """What `client.vector_stores.files` does in more than one call."""

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        on_poll: OnPoll[VectorStoreFile] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Attach an uploaded file to a vector store and wait until it is indexed, see `poll`.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-files/createFile)
        """
        self._client.vector_stores.files.create(
            vector_store_id,
            file_id=file_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            file_id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFile] | None = None,
        extra_headers: Headers | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Wait until a file of a vector store is indexed, or that failed or was cancelled: look at its `status`.

        Args:
            file_id: Id of the file.
            vector_store_id: Id of the vector store.
            poll_interval_ms: Milliseconds between two looks; by default what the server advises, or a second.
            max_wait_seconds: Longest wait, an hour by default; then `PollTimeoutError` is raised.
            on_poll: Called with the file each time that it was looked at.
        """
        patience = patience_of(poll_interval_ms, max_wait_seconds)
        look = partial(
            self._client.vector_stores.files.retrieve,
            file_id,
            vector_store_id=vector_store_id,
            extra_headers=headers(extra_headers, patience),
            timeout=timeout,
        )
        return drive(self._client, polling(look, patience, on_poll=on_poll))

    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
    ) -> VectorStoreFile:
        """Upload a file and attach it to a vector store; indexing goes on afterwards.

        Args:
            vector_store_id: Id of the vector store.
            file: The file, as `files.create` takes it.
            chunking_strategy: How the file is cut up, `auto` (default) or static sizes.
            attributes: Up to 16 key-value pairs that searches can filter by.
        """
        uploaded = self._client.files.create(file=file, purpose="assistants")
        return self._client.vector_stores.files.create(
            vector_store_id, file_id=id_of(uploaded), chunking_strategy=chunking_strategy, attributes=attributes
        )

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        on_poll: OnPoll[VectorStoreFile] | None = None,
    ) -> VectorStoreFile:
        """Upload a file, attach it to a vector store and wait until it is indexed: `upload`, then `poll`."""
        attached = self.upload(
            vector_store_id=vector_store_id, file=file, chunking_strategy=chunking_strategy, attributes=attributes
        )
        return self.poll(
            id_of(attached),
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )


class FileBatchesMixin(SyncAPIResource):
    """What `client.vector_stores.file_batches` does in more than one call."""

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFileBatch] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Attach uploaded files to a vector store and wait until all are indexed, see `poll`.

        [API reference](https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch)
        """
        batch = self._client.vector_stores.file_batches.create(
            vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=file_ids,
            files=files,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            id_of(batch),
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[VectorStoreFileBatch] | None = None,
        extra_headers: Headers | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch were tried; its `file_counts` says how many failed.

        Args:
            batch_id: Id of the batch.
            vector_store_id: Id of the vector store.
            poll_interval_ms: Milliseconds between two looks; by default what the server advises, or a second.
            max_wait_seconds: Longest wait, an hour by default; then `PollTimeoutError` is raised.
            on_poll: Called with the batch each time that it was looked at.
        """
        patience = patience_of(poll_interval_ms, max_wait_seconds)
        look = partial(
            self._client.vector_stores.file_batches.retrieve,
            batch_id,
            vector_store_id=vector_store_id,
            extra_headers=headers(extra_headers, patience),
            timeout=timeout,
        )
        return drive(self._client, polling(look, patience, on_poll=on_poll))

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        on_poll: OnPoll[VectorStoreFileBatch] | None = None,
    ) -> VectorStoreFileBatch:
        """Upload files side by side, attach them to a vector store in one batch and wait until all are indexed.

        Args:
            vector_store_id: Id of the vector store.
            files: The files, as `files.create` takes them; of an iterator each is taken when its turn has come.
            max_concurrency: Most uploads at a time.
            file_ids: Ids of files that are uploaded already, attached with the others.
            poll_interval_ms: Milliseconds between two looks; by default what the server advises, or a second.
            max_wait_seconds: Longest wait after the uploads, an hour by default; then `PollTimeoutError` is raised.
            chunking_strategy: How the files are cut up, `auto` (default) or static sizes.
            attributes: Up to 16 key-value pairs that searches can filter by.
            on_poll: Called with the batch each time that it was looked at.
        """
        create = partial(self._client.files.create, purpose="assistants")
        uploaded = each(lambda file: create(file=file), files, max_concurrency)
        return self.create_and_poll(
            vector_store_id,
            file_ids=[*file_ids, *(id_of(file) for file in uploaded)],
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            chunking_strategy=chunking_strategy,
            attributes=attributes,
            on_poll=on_poll,
        )


class AsyncFilesMixin(AsyncAPIResource):
    """Async twin of `FilesMixin`."""

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        on_poll: AsyncOnPoll[VectorStoreFile] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Async twin of `FilesMixin.create_and_poll`."""
        await self._client.vector_stores.files.create(
            vector_store_id,
            file_id=file_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            file_id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[VectorStoreFile] | None = None,
        extra_headers: Headers | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFile:
        """Async twin of `FilesMixin.poll`."""
        patience = patience_of(poll_interval_ms, max_wait_seconds)
        look = partial(
            self._client.vector_stores.files.retrieve,
            file_id,
            vector_store_id=vector_store_id,
            extra_headers=headers(extra_headers, patience),
            timeout=timeout,
        )
        return await drive_async(self._client, polling(look, patience, on_poll=on_poll))

    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
    ) -> VectorStoreFile:
        """Async twin of `FilesMixin.upload`."""
        uploaded = await self._client.files.create(file=file, purpose="assistants")
        return await self._client.vector_stores.files.create(
            vector_store_id, file_id=id_of(uploaded), chunking_strategy=chunking_strategy, attributes=attributes
        )

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        on_poll: AsyncOnPoll[VectorStoreFile] | None = None,
    ) -> VectorStoreFile:
        """Async twin of `FilesMixin.upload_and_poll`."""
        attached = await self.upload(
            vector_store_id=vector_store_id, file=file, chunking_strategy=chunking_strategy, attributes=attributes
        )
        return await self.poll(
            id_of(attached),
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )


class AsyncFileBatchesMixin(AsyncAPIResource):
    """Async twin of `FileBatchesMixin`."""

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[file_batch_create_params.File] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[VectorStoreFileBatch] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Async twin of `FileBatchesMixin.create_and_poll`."""
        batch = await self._client.vector_stores.file_batches.create(
            vector_store_id,
            attributes=attributes,
            chunking_strategy=chunking_strategy,
            file_ids=file_ids,
            files=files,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            id_of(batch),
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[VectorStoreFileBatch] | None = None,
        extra_headers: Headers | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VectorStoreFileBatch:
        """Async twin of `FileBatchesMixin.poll`."""
        patience = patience_of(poll_interval_ms, max_wait_seconds)
        look = partial(
            self._client.vector_stores.file_batches.retrieve,
            batch_id,
            vector_store_id=vector_store_id,
            extra_headers=headers(extra_headers, patience),
            timeout=timeout,
        )
        return await drive_async(self._client, polling(look, patience, on_poll=on_poll))

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = omit,
        on_poll: AsyncOnPoll[VectorStoreFileBatch] | None = None,
    ) -> VectorStoreFileBatch:
        """Async twin of `FileBatchesMixin.upload_and_poll`."""
        create = partial(self._client.files.create, purpose="assistants")
        uploaded = await each_async(lambda file: create(file=file), files, max_concurrency)
        return await self.create_and_poll(
            vector_store_id,
            file_ids=[*file_ids, *(id_of(file) for file in uploaded)],
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            chunking_strategy=chunking_strategy,
            attributes=attributes,
            on_poll=on_poll,
        )
