# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.chat.completions`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .completions import (
        AsyncCompletions as AsyncCompletions,
        AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
        Completions as Completions,
        CompletionsWithRawResponse as CompletionsWithRawResponse,
        CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    )
    from .messages import (
        AsyncMessages as AsyncMessages,
        AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse,
        Messages as Messages,
        MessagesWithRawResponse as MessagesWithRawResponse,
        MessagesWithStreamingResponse as MessagesWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncCompletions": ".completions",
            "AsyncCompletionsWithRawResponse": ".completions",
            "AsyncCompletionsWithStreamingResponse": ".completions",
            "Completions": ".completions",
            "CompletionsWithRawResponse": ".completions",
            "CompletionsWithStreamingResponse": ".completions",
            "AsyncMessages": ".messages",
            "AsyncMessagesWithRawResponse": ".messages",
            "AsyncMessagesWithStreamingResponse": ".messages",
            "Messages": ".messages",
            "MessagesWithRawResponse": ".messages",
            "MessagesWithStreamingResponse": ".messages",
        },
    )
