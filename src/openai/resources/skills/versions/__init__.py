# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.skills.versions`."""

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
    from .versions import (
        AsyncVersions as AsyncVersions,
        AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse,
        Versions as Versions,
        VersionsWithRawResponse as VersionsWithRawResponse,
        VersionsWithStreamingResponse as VersionsWithStreamingResponse,
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
            "AsyncVersions": ".versions",
            "AsyncVersionsWithRawResponse": ".versions",
            "AsyncVersionsWithStreamingResponse": ".versions",
            "Versions": ".versions",
            "VersionsWithRawResponse": ".versions",
            "VersionsWithStreamingResponse": ".versions",
        },
    )
