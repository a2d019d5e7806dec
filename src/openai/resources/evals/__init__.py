# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.evals`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .evals import (
        AsyncEvals as AsyncEvals,
        AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse,
        Evals as Evals,
        EvalsWithRawResponse as EvalsWithRawResponse,
        EvalsWithStreamingResponse as EvalsWithStreamingResponse,
    )
    from .runs.runs import (
        AsyncRuns as AsyncRuns,
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        Runs as Runs,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncEvals": ".evals",
            "AsyncEvalsWithRawResponse": ".evals",
            "AsyncEvalsWithStreamingResponse": ".evals",
            "Evals": ".evals",
            "EvalsWithRawResponse": ".evals",
            "EvalsWithStreamingResponse": ".evals",
            "AsyncRuns": ".runs.runs",
            "AsyncRunsWithRawResponse": ".runs.runs",
            "AsyncRunsWithStreamingResponse": ".runs.runs",
            "Runs": ".runs.runs",
            "RunsWithRawResponse": ".runs.runs",
            "RunsWithStreamingResponse": ".runs.runs",
        },
    )
