# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.evals.runs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .output_item_list_params import OutputItemListParams as OutputItemListParams
    from .output_item_list_response import OutputItemListResponse as OutputItemListResponse
    from .output_item_retrieve_response import OutputItemRetrieveResponse as OutputItemRetrieveResponse
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "OutputItemListParams": ".output_item_list_params",
            "OutputItemListResponse": ".output_item_list_response",
            "OutputItemRetrieveResponse": ".output_item_retrieve_response",
        },
    )
