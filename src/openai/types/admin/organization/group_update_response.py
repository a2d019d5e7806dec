# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from ...._models import BaseModel

__all__ = ["GroupUpdateResponse"]


class GroupUpdateResponse(BaseModel):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str
