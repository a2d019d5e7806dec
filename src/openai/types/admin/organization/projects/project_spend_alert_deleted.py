# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["ProjectSpendAlertDeleted"]


class ProjectSpendAlertDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]
