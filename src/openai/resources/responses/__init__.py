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
            ".input_items": "InputItems AsyncInputItems InputItemsWithRawResponse AsyncInputItemsWithRawResponse InputItemsWithStreamingResponse AsyncInputItemsWithStreamingResponse",
            ".input_tokens": "InputTokens AsyncInputTokens InputTokensWithRawResponse AsyncInputTokensWithRawResponse InputTokensWithStreamingResponse AsyncInputTokensWithStreamingResponse",
            ".responses": "Responses AsyncResponses ResponsesWithRawResponse AsyncResponsesWithRawResponse ResponsesWithStreamingResponse AsyncResponsesWithStreamingResponse",
        },
    )
