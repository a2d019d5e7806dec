# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["ProjectUser"]


class ProjectUser(BaseModel):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: Optional[str] = None
    name: Optional[str] = None
