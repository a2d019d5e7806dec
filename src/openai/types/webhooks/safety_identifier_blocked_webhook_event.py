# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Data", "SafetyIdentifierBlockedWebhookEvent"]


class Data(BaseModel):
    safety_category: str
    safety_identifier: str
    model: Optional[str] = None
    project_id: Optional[str] = None
    request_id: Optional[str] = None


class SafetyIdentifierBlockedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["safety_identifier.blocked"]
    object: Optional[Literal["event"]] = None
