# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.skills`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content import AsyncContent as AsyncContent
    from .content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
    from .content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from .content import Content as Content
    from .content import ContentWithRawResponse as ContentWithRawResponse
    from .content import ContentWithStreamingResponse as ContentWithStreamingResponse
    from .skills import AsyncSkills as AsyncSkills
    from .skills import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
    from .skills import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from .skills import Skills as Skills
    from .skills import SkillsWithRawResponse as SkillsWithRawResponse
    from .skills import SkillsWithStreamingResponse as SkillsWithStreamingResponse
    from .versions.versions import AsyncVersions as AsyncVersions
    from .versions.versions import AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse
    from .versions.versions import AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
    from .versions.versions import Versions as Versions
    from .versions.versions import VersionsWithRawResponse as VersionsWithRawResponse
    from .versions.versions import VersionsWithStreamingResponse as VersionsWithStreamingResponse
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
