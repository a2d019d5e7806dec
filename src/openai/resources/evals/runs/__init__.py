# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.evals.runs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .output_items import (
        AsyncOutputItems as AsyncOutputItems,
        AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse,
        OutputItems as OutputItems,
        OutputItemsWithRawResponse as OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse,
    )
    from .runs import (
        AsyncRuns as AsyncRuns,
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        Runs as Runs,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncOutputItems": ".output_items",
            "AsyncOutputItemsWithRawResponse": ".output_items",
            "AsyncOutputItemsWithStreamingResponse": ".output_items",
            "OutputItems": ".output_items",
            "OutputItemsWithRawResponse": ".output_items",
            "OutputItemsWithStreamingResponse": ".output_items",
            "AsyncRuns": ".runs",
            "AsyncRunsWithRawResponse": ".runs",
            "AsyncRunsWithStreamingResponse": ".runs",
            "Runs": ".runs",
            "RunsWithRawResponse": ".runs",
            "RunsWithStreamingResponse": ".runs",
        },
    )
