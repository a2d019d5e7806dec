# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.threads.runs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runs import (
        AsyncRuns as AsyncRuns,
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        Runs as Runs,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )
    from .steps import (
        AsyncSteps as AsyncSteps,
        AsyncStepsWithRawResponse as AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse,
        Steps as Steps,
        StepsWithRawResponse as StepsWithRawResponse,
        StepsWithStreamingResponse as StepsWithStreamingResponse,
    )
else:
    from ....._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncRuns": ".runs",
            "AsyncRunsWithRawResponse": ".runs",
            "AsyncRunsWithStreamingResponse": ".runs",
            "Runs": ".runs",
            "RunsWithRawResponse": ".runs",
            "RunsWithStreamingResponse": ".runs",
            "AsyncSteps": ".steps",
            "AsyncStepsWithRawResponse": ".steps",
            "AsyncStepsWithStreamingResponse": ".steps",
            "Steps": ".steps",
            "StepsWithRawResponse": ".steps",
            "StepsWithStreamingResponse": ".steps",
        },
    )
