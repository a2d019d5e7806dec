# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.responses`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .beta_response_item_list import BetaResponseItemList as BetaResponseItemList
    from .input_item_list_params import InputItemListParams as InputItemListParams
    from .input_token_count_params import InputTokenCountParams as InputTokenCountParams
    from .input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "BetaResponseItemList": ".beta_response_item_list",
            "InputItemListParams": ".input_item_list_params",
            "InputTokenCountParams": ".input_token_count_params",
            "InputTokenCountResponse": ".input_token_count_response",
        },
    )
