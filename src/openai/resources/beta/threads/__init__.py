# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.threads`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .messages import (
        AsyncMessages as AsyncMessages,
        AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
        Messages as Messages,
        MessagesWithRawResponse as MessagesWithRawResponse,
        MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    )
    from .runs.runs import (
        AsyncRuns as AsyncRuns,
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        Runs as Runs,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )
    from .threads import (
        AsyncThreads as AsyncThreads,
        AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse,
        Threads as Threads,
        ThreadsWithRawResponse as ThreadsWithRawResponse,
        ThreadsWithStreamingResponse as ThreadsWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncMessages": ".messages",
            "AsyncMessagesWithRawResponse": ".messages",
            "AsyncMessagesWithStreamingResponse": ".messages",
            "Messages": ".messages",
            "MessagesWithRawResponse": ".messages",
            "MessagesWithStreamingResponse": ".messages",
            "AsyncRuns": ".runs.runs",
            "AsyncRunsWithRawResponse": ".runs.runs",
            "AsyncRunsWithStreamingResponse": ".runs.runs",
            "Runs": ".runs.runs",
            "RunsWithRawResponse": ".runs.runs",
            "RunsWithStreamingResponse": ".runs.runs",
            "AsyncThreads": ".threads",
            "AsyncThreadsWithRawResponse": ".threads",
            "AsyncThreadsWithStreamingResponse": ".threads",
            "Threads": ".threads",
            "ThreadsWithRawResponse": ".threads",
            "ThreadsWithStreamingResponse": ".threads",
        },
    )
