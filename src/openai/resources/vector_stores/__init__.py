# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.vector_stores`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_batches import AsyncFileBatches as AsyncFileBatches
    from .file_batches import AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse
    from .file_batches import AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse
    from .file_batches import FileBatches as FileBatches
    from .file_batches import FileBatchesWithRawResponse as FileBatchesWithRawResponse
    from .file_batches import FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .files import Files as Files
    from .files import FilesWithRawResponse as FilesWithRawResponse
    from .files import FilesWithStreamingResponse as FilesWithStreamingResponse
    from .vector_stores import AsyncVectorStores as AsyncVectorStores
    from .vector_stores import AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse
    from .vector_stores import AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse
    from .vector_stores import VectorStores as VectorStores
    from .vector_stores import VectorStoresWithRawResponse as VectorStoresWithRawResponse
    from .vector_stores import VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncFileBatches": ".file_batches",
            "AsyncFileBatchesWithRawResponse": ".file_batches",
            "AsyncFileBatchesWithStreamingResponse": ".file_batches",
            "FileBatches": ".file_batches",
            "FileBatchesWithRawResponse": ".file_batches",
            "FileBatchesWithStreamingResponse": ".file_batches",
            "AsyncFiles": ".files",
            "AsyncFilesWithRawResponse": ".files",
            "AsyncFilesWithStreamingResponse": ".files",
            "Files": ".files",
            "FilesWithRawResponse": ".files",
            "FilesWithStreamingResponse": ".files",
            "AsyncVectorStores": ".vector_stores",
            "AsyncVectorStoresWithRawResponse": ".vector_stores",
            "AsyncVectorStoresWithStreamingResponse": ".vector_stores",
            "VectorStores": ".vector_stores",
            "VectorStoresWithRawResponse": ".vector_stores",
            "VectorStoresWithStreamingResponse": ".vector_stores",
        },
    )
