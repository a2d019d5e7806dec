# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.beta.agents.sessions.turns`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .item_list_params import ItemListParams as ItemListParams
else:
    from ......_lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(__name__, {"ItemListParams": ".item_list_params"})
