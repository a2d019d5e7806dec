# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.chat`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import (
        AsyncChat as AsyncChat,
        AsyncChatWithRawResponse as AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse,
        Chat as Chat,
        ChatWithRawResponse as ChatWithRawResponse,
        ChatWithStreamingResponse as ChatWithStreamingResponse,
    )
    from .completions.completions import (
        AsyncCompletions as AsyncCompletions,
        AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
        Completions as Completions,
        CompletionsWithRawResponse as CompletionsWithRawResponse,
        CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncChat": ".chat",
            "AsyncChatWithRawResponse": ".chat",
            "AsyncChatWithStreamingResponse": ".chat",
            "Chat": ".chat",
            "ChatWithRawResponse": ".chat",
            "ChatWithStreamingResponse": ".chat",
            "AsyncCompletions": ".completions.completions",
            "AsyncCompletionsWithRawResponse": ".completions.completions",
            "AsyncCompletionsWithStreamingResponse": ".completions.completions",
            "Completions": ".completions.completions",
            "CompletionsWithRawResponse": ".completions.completions",
            "CompletionsWithStreamingResponse": ".completions.completions",
        },
    )
