# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.containers`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .containers import (
        AsyncContainers as AsyncContainers,
        AsyncContainersWithRawResponse as AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse,
        Containers as Containers,
        ContainersWithRawResponse as ContainersWithRawResponse,
        ContainersWithStreamingResponse as ContainersWithStreamingResponse,
    )
    from .files.files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        Files as Files,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncContainers": ".containers",
            "AsyncContainersWithRawResponse": ".containers",
            "AsyncContainersWithStreamingResponse": ".containers",
            "Containers": ".containers",
            "ContainersWithRawResponse": ".containers",
            "ContainersWithStreamingResponse": ".containers",
            "AsyncFiles": ".files.files",
            "AsyncFilesWithRawResponse": ".files.files",
            "AsyncFilesWithStreamingResponse": ".files.files",
            "Files": ".files.files",
            "FilesWithRawResponse": ".files.files",
            "FilesWithStreamingResponse": ".files.files",
        },
    )
