# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["WebhookEventTypeList"]


class WebhookEventTypeList(BaseModel):
    data: List[str]
    object: Literal["list"]
