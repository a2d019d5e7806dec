# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.containers`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .containers import AsyncContainers as AsyncContainers
    from .containers import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
    from .containers import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
    from .containers import Containers as Containers
    from .containers import ContainersWithRawResponse as ContainersWithRawResponse
    from .containers import ContainersWithStreamingResponse as ContainersWithStreamingResponse
    from .files.files import AsyncFiles as AsyncFiles
    from .files.files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files.files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .files.files import Files as Files
    from .files.files import FilesWithRawResponse as FilesWithRawResponse
    from .files.files import FilesWithStreamingResponse as FilesWithStreamingResponse
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
