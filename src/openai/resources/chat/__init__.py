# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.chat`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat import AsyncChat as AsyncChat
    from .chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from .chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from .chat import Chat as Chat
    from .chat import ChatWithRawResponse as ChatWithRawResponse
    from .chat import ChatWithStreamingResponse as ChatWithStreamingResponse
    from .completions.completions import AsyncCompletions as AsyncCompletions
    from .completions.completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from .completions.completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
    from .completions.completions import Completions as Completions
    from .completions.completions import CompletionsWithRawResponse as CompletionsWithRawResponse
    from .completions.completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
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
