# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.containers.files`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content import AsyncContent as AsyncContent
    from .content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
    from .content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from .content import Content as Content
    from .content import ContentWithRawResponse as ContentWithRawResponse
    from .content import ContentWithStreamingResponse as ContentWithStreamingResponse
    from .files import AsyncFiles as AsyncFiles
    from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from .files import Files as Files
    from .files import FilesWithRawResponse as FilesWithRawResponse
    from .files import FilesWithStreamingResponse as FilesWithStreamingResponse
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
