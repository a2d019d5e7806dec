# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["Invite", "Project"]


class Project(BaseModel):
    id: str
    role: Literal["member", "owner"]


class Invite(BaseModel):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: List[Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: Optional[int] = None
    expires_at: Optional[int] = None
