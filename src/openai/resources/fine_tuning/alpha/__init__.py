# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.fine_tuning.alpha`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alpha import Alpha as Alpha
    from .alpha import AlphaWithRawResponse as AlphaWithRawResponse
    from .alpha import AlphaWithStreamingResponse as AlphaWithStreamingResponse
    from .alpha import AsyncAlpha as AsyncAlpha
    from .alpha import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
    from .alpha import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
    from .graders import AsyncGraders as AsyncGraders
    from .graders import AsyncGradersWithRawResponse as AsyncGradersWithRawResponse
    from .graders import AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse
    from .graders import Graders as Graders
    from .graders import GradersWithRawResponse as GradersWithRawResponse
    from .graders import GradersWithStreamingResponse as GradersWithStreamingResponse
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Alpha": ".alpha",
            "AlphaWithRawResponse": ".alpha",
            "AlphaWithStreamingResponse": ".alpha",
            "AsyncAlpha": ".alpha",
            "AsyncAlphaWithRawResponse": ".alpha",
            "AsyncAlphaWithStreamingResponse": ".alpha",
            "AsyncGraders": ".graders",
            "AsyncGradersWithRawResponse": ".graders",
            "AsyncGradersWithStreamingResponse": ".graders",
            "Graders": ".graders",
            "GradersWithRawResponse": ".graders",
            "GradersWithStreamingResponse": ".graders",
        },
    )
