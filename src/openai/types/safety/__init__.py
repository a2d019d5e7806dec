# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.safety`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .safety_alert import SafetyAlert as SafetyAlert
    from .safety_case import SafetyCase as SafetyCase
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(__name__, {"SafetyAlert": ".safety_alert", "SafetyCase": ".safety_case"})
