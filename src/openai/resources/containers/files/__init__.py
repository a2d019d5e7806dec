# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.containers.files`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content import (
        AsyncContent as AsyncContent,
        AsyncContentWithRawResponse as AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
        Content as Content,
        ContentWithRawResponse as ContentWithRawResponse,
        ContentWithStreamingResponse as ContentWithStreamingResponse,
    )
    from .files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        Files as Files,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncContent": ".content",
            "AsyncContentWithRawResponse": ".content",
            "AsyncContentWithStreamingResponse": ".content",
            "Content": ".content",
            "ContentWithRawResponse": ".content",
            "ContentWithStreamingResponse": ".content",
            "AsyncFiles": ".files",
            "AsyncFilesWithRawResponse": ".files",
            "AsyncFilesWithStreamingResponse": ".files",
            "Files": ".files",
            "FilesWithRawResponse": ".files",
            "FilesWithStreamingResponse": ".files",
        },
    )
