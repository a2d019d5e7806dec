# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from ...._models import BaseModel

__all__ = ["GroupUpdateResponse"]


class GroupUpdateResponse(BaseModel):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str
