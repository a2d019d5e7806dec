# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.vector_stores`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_batch_create_params import FileBatchCreateParams as FileBatchCreateParams
    from .file_batch_list_files_params import FileBatchListFilesParams as FileBatchListFilesParams
    from .file_content_response import FileContentResponse as FileContentResponse
    from .file_create_params import FileCreateParams as FileCreateParams
    from .file_list_params import FileListParams as FileListParams
    from .file_update_params import FileUpdateParams as FileUpdateParams
    from .vector_store_file import VectorStoreFile as VectorStoreFile
    from .vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
    from .vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "FileBatchCreateParams": ".file_batch_create_params",
            "FileBatchListFilesParams": ".file_batch_list_files_params",
            "FileContentResponse": ".file_content_response",
            "FileCreateParams": ".file_create_params",
            "FileListParams": ".file_list_params",
            "FileUpdateParams": ".file_update_params",
            "VectorStoreFile": ".vector_store_file",
            "VectorStoreFileBatch": ".vector_store_file_batch",
            "VectorStoreFileDeleted": ".vector_store_file_deleted",
        },
    )
