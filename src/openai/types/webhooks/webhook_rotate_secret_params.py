# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["WebhookRotateSecretParams"]


class WebhookRotateSecretParams(TypedDict, total=False):
    keep_old_secret_active_for_24_hours: bool
    """`True` signs with the old secret too for a day."""
