# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from ....._models import BaseModel

__all__ = ["OrganizationGroupUser"]


class OrganizationGroupUser(BaseModel):
    id: str
    email: Optional[str] = None
    name: str
