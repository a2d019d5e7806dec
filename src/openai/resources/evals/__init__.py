# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.evals`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .evals import AsyncEvals as AsyncEvals
    from .evals import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
    from .evals import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
    from .evals import Evals as Evals
    from .evals import EvalsWithRawResponse as EvalsWithRawResponse
    from .evals import EvalsWithStreamingResponse as EvalsWithStreamingResponse
    from .runs.runs import AsyncRuns as AsyncRuns
    from .runs.runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from .runs.runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .runs.runs import Runs as Runs
    from .runs.runs import RunsWithRawResponse as RunsWithRawResponse
    from .runs.runs import RunsWithStreamingResponse as RunsWithStreamingResponse
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
