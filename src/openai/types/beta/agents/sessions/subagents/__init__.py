# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.agents.sessions.subagents`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .item_list_params import ItemListParams as ItemListParams
    from .turn_list_params import TurnListParams as TurnListParams
else:
    from ......_lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {"ItemListParams": ".item_list_params", "TurnListParams": ".turn_list_params"},
    )
