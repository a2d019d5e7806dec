# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.evals.runs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .output_items import AsyncOutputItems as AsyncOutputItems
    from .output_items import AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse
    from .output_items import AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse
    from .output_items import OutputItems as OutputItems
    from .output_items import OutputItemsWithRawResponse as OutputItemsWithRawResponse
    from .output_items import OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse
    from .runs import AsyncRuns as AsyncRuns
    from .runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from .runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .runs import Runs as Runs
    from .runs import RunsWithRawResponse as RunsWithRawResponse
    from .runs import RunsWithStreamingResponse as RunsWithStreamingResponse
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
