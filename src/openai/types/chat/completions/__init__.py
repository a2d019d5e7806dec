# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.chat.completions`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .message_list_params import MessageListParams as MessageListParams
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(__name__, {"MessageListParams": ".message_list_params"})
