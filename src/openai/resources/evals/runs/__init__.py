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
            ".output_items": "OutputItems AsyncOutputItems OutputItemsWithRawResponse AsyncOutputItemsWithRawResponse OutputItemsWithStreamingResponse AsyncOutputItemsWithStreamingResponse",
            ".runs": "Runs AsyncRuns RunsWithRawResponse AsyncRunsWithRawResponse RunsWithStreamingResponse AsyncRunsWithStreamingResponse",
        },
    )
