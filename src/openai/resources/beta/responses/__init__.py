# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.beta.responses`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .input_items import (
        AsyncInputItems as AsyncInputItems,
        AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse,
        InputItems as InputItems,
        InputItemsWithRawResponse as InputItemsWithRawResponse,
        InputItemsWithStreamingResponse as InputItemsWithStreamingResponse,
    )
    from .input_tokens import (
        AsyncInputTokens as AsyncInputTokens,
        AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse,
        AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse,
        InputTokens as InputTokens,
        InputTokensWithRawResponse as InputTokensWithRawResponse,
        InputTokensWithStreamingResponse as InputTokensWithStreamingResponse,
    )
    from .responses import (
        AsyncResponses as AsyncResponses,
        AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
        Responses as Responses,
        ResponsesWithRawResponse as ResponsesWithRawResponse,
        ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
    )
else:
    from ...._lazy import lazy_names

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
