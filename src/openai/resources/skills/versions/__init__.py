# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.skills.versions`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content import AsyncContent as AsyncContent
    from .content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
    from .content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from .content import Content as Content
    from .content import ContentWithRawResponse as ContentWithRawResponse
    from .content import ContentWithStreamingResponse as ContentWithStreamingResponse
    from .versions import AsyncVersions as AsyncVersions
    from .versions import AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse
    from .versions import AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
    from .versions import Versions as Versions
    from .versions import VersionsWithRawResponse as VersionsWithRawResponse
    from .versions import VersionsWithStreamingResponse as VersionsWithStreamingResponse
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
