# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.vector_stores`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_batches import (
        AsyncFileBatches as AsyncFileBatches,
        AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse,
        FileBatches as FileBatches,
        FileBatchesWithRawResponse as FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse,
    )
    from .files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        Files as Files,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )
    from .vector_stores import (
        AsyncVectorStores as AsyncVectorStores,
        AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
        VectorStores as VectorStores,
        VectorStoresWithRawResponse as VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse,
    )
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
