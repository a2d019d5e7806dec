# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import TypedDict

__all__ = ["WebhookListParams"]


class WebhookListParams(TypedDict, total=False):
    after: Optional[str]
    limit: int
