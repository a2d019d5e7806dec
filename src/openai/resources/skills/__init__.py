# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.skills`."""

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
    from .skills import (
        AsyncSkills as AsyncSkills,
        AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse,
        Skills as Skills,
        SkillsWithRawResponse as SkillsWithRawResponse,
        SkillsWithStreamingResponse as SkillsWithStreamingResponse,
    )
    from .versions.versions import (
        AsyncVersions as AsyncVersions,
        AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse,
        Versions as Versions,
        VersionsWithRawResponse as VersionsWithRawResponse,
        VersionsWithStreamingResponse as VersionsWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncContent": ".content",
            "AsyncContentWithRawResponse": ".content",
            "AsyncContentWithStreamingResponse": ".content",
            "Content": ".content",
            "ContentWithRawResponse": ".content",
            "ContentWithStreamingResponse": ".content",
            "AsyncSkills": ".skills",
            "AsyncSkillsWithRawResponse": ".skills",
            "AsyncSkillsWithStreamingResponse": ".skills",
            "Skills": ".skills",
            "SkillsWithRawResponse": ".skills",
            "SkillsWithStreamingResponse": ".skills",
            "AsyncVersions": ".versions.versions",
            "AsyncVersionsWithRawResponse": ".versions.versions",
            "AsyncVersionsWithStreamingResponse": ".versions.versions",
            "Versions": ".versions.versions",
            "VersionsWithRawResponse": ".versions.versions",
            "VersionsWithStreamingResponse": ".versions.versions",
        },
    )
