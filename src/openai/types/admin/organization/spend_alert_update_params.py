# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["NotificationChannel", "SpendAlertUpdateParams"]


class NotificationChannel(TypedDict, total=False):
    recipients: Required[SequenceNotStr[str]]
    type: Required[Literal["email"]]
    subject_prefix: Optional[str]


class SpendAlertUpdateParams(TypedDict, total=False):
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[NotificationChannel]
    """Addresses and subject of the mails."""
    threshold_amount: Required[int]
    """Threshold in cents."""
