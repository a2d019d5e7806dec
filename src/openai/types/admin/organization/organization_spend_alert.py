# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["NotificationChannel", "OrganizationSpendAlert"]


class NotificationChannel(BaseModel):
    recipients: List[str]
    type: Literal["email"]
    subject_prefix: Optional[str] = None


class OrganizationSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int
