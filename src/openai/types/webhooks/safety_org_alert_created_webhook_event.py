# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Data", "SafetyOrgAlertCreatedWebhookEvent"]


class Data(BaseModel):
    id: str


class SafetyOrgAlertCreatedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["safety.org_alert.created"]
