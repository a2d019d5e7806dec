# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.fine_tuning.alpha`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alpha import (
        Alpha as Alpha,
        AlphaWithRawResponse as AlphaWithRawResponse,
        AlphaWithStreamingResponse as AlphaWithStreamingResponse,
        AsyncAlpha as AsyncAlpha,
        AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
    )
    from .graders import (
        AsyncGraders as AsyncGraders,
        AsyncGradersWithRawResponse as AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse,
        Graders as Graders,
        GradersWithRawResponse as GradersWithRawResponse,
        GradersWithStreamingResponse as GradersWithStreamingResponse,
    )
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
