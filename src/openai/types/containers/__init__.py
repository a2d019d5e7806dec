# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.containers`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .file_create_params import FileCreateParams as FileCreateParams
    from .file_create_response import FileCreateResponse as FileCreateResponse
    from .file_list_params import FileListParams as FileListParams
    from .file_list_response import FileListResponse as FileListResponse
    from .file_retrieve_response import FileRetrieveResponse as FileRetrieveResponse
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "FileCreateParams": ".file_create_params",
            "FileCreateResponse": ".file_create_response",
            "FileListParams": ".file_list_params",
            "FileListResponse": ".file_list_response",
            "FileRetrieveResponse": ".file_retrieve_response",
        },
    )
