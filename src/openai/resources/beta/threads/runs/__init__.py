# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.threads.runs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runs import AsyncRuns as AsyncRuns
    from .runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from .runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .runs import Runs as Runs
    from .runs import RunsWithRawResponse as RunsWithRawResponse
    from .runs import RunsWithStreamingResponse as RunsWithStreamingResponse
    from .steps import AsyncSteps as AsyncSteps
    from .steps import AsyncStepsWithRawResponse as AsyncStepsWithRawResponse
    from .steps import AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse
    from .steps import Steps as Steps
    from .steps import StepsWithRawResponse as StepsWithRawResponse
    from .steps import StepsWithStreamingResponse as StepsWithStreamingResponse
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
