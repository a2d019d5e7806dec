# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.realtime.translations`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client_secret_create_params import ClientSecretCreateParams as ClientSecretCreateParams
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(__name__, {"ClientSecretCreateParams": ".client_secret_create_params"})
