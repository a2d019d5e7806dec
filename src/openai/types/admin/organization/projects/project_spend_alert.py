# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["NotificationChannel", "ProjectSpendAlert"]


class NotificationChannel(BaseModel):
    recipients: List[str]
    type: Literal["email"]
    subject_prefix: Optional[str] = None


class ProjectSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: NotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int
