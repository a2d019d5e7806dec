# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from ....._models import BaseModel

__all__ = ["RoleDeleteResponse"]


class RoleDeleteResponse(BaseModel):
    deleted: bool
    object: str
