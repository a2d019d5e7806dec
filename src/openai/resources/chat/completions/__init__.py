# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.chat.completions`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .completions import AsyncCompletions as AsyncCompletions
    from .completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from .completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
    from .completions import Completions as Completions
    from .completions import CompletionsWithRawResponse as CompletionsWithRawResponse
    from .completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
    from .messages import AsyncMessages as AsyncMessages
    from .messages import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
    from .messages import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
    from .messages import Messages as Messages
    from .messages import MessagesWithRawResponse as MessagesWithRawResponse
    from .messages import MessagesWithStreamingResponse as MessagesWithStreamingResponse
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
