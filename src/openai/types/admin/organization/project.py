# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ...._models import BaseModel
from .project_residency import ProjectResidency

__all__ = ["Project"]


class Project(BaseModel):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: Optional[int] = None
    external_key_id: Optional[str] = None
    name: Optional[str] = None
    residency: Optional[ProjectResidency] = None
    status: Optional[str] = None
