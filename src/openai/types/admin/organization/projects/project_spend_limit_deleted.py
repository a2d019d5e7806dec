# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["ProjectSpendLimitDeleted"]


class ProjectSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]
