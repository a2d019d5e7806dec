# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.responses`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .input_items import AsyncInputItems as AsyncInputItems
    from .input_items import AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse
    from .input_items import AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse
    from .input_items import InputItems as InputItems
    from .input_items import InputItemsWithRawResponse as InputItemsWithRawResponse
    from .input_items import InputItemsWithStreamingResponse as InputItemsWithStreamingResponse
    from .input_tokens import AsyncInputTokens as AsyncInputTokens
    from .input_tokens import AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse
    from .input_tokens import AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse
    from .input_tokens import InputTokens as InputTokens
    from .input_tokens import InputTokensWithRawResponse as InputTokensWithRawResponse
    from .input_tokens import InputTokensWithStreamingResponse as InputTokensWithStreamingResponse
    from .responses import AsyncResponses as AsyncResponses
    from .responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from .responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from .responses import Responses as Responses
    from .responses import ResponsesWithRawResponse as ResponsesWithRawResponse
    from .responses import ResponsesWithStreamingResponse as ResponsesWithStreamingResponse
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncInputItems": ".input_items",
            "AsyncInputItemsWithRawResponse": ".input_items",
            "AsyncInputItemsWithStreamingResponse": ".input_items",
            "InputItems": ".input_items",
            "InputItemsWithRawResponse": ".input_items",
            "InputItemsWithStreamingResponse": ".input_items",
            "AsyncInputTokens": ".input_tokens",
            "AsyncInputTokensWithRawResponse": ".input_tokens",
            "AsyncInputTokensWithStreamingResponse": ".input_tokens",
            "InputTokens": ".input_tokens",
            "InputTokensWithRawResponse": ".input_tokens",
            "InputTokensWithStreamingResponse": ".input_tokens",
            "AsyncResponses": ".responses",
            "AsyncResponsesWithRawResponse": ".responses",
            "AsyncResponsesWithStreamingResponse": ".responses",
            "Responses": ".responses",
            "ResponsesWithRawResponse": ".responses",
            "ResponsesWithStreamingResponse": ".responses",
        },
    )
