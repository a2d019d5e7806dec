# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.threads`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .messages import AsyncMessages as AsyncMessages
    from .messages import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
    from .messages import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
    from .messages import Messages as Messages
    from .messages import MessagesWithRawResponse as MessagesWithRawResponse
    from .messages import MessagesWithStreamingResponse as MessagesWithStreamingResponse
    from .runs.runs import AsyncRuns as AsyncRuns
    from .runs.runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from .runs.runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from .runs.runs import Runs as Runs
    from .runs.runs import RunsWithRawResponse as RunsWithRawResponse
    from .runs.runs import RunsWithStreamingResponse as RunsWithStreamingResponse
    from .threads import AsyncThreads as AsyncThreads
    from .threads import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
    from .threads import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from .threads import Threads as Threads
    from .threads import ThreadsWithRawResponse as ThreadsWithRawResponse
    from .threads import ThreadsWithStreamingResponse as ThreadsWithStreamingResponse
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
