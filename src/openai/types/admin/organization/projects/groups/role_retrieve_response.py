# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional

from ......_models import BaseModel

__all__ = ["AssignmentSource", "RoleRetrieveResponse"]


class AssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class RoleRetrieveResponse(BaseModel):
    id: str
    assignment_sources: Optional[List[AssignmentSource]] = None
    created_at: Optional[int] = None
    created_by: Optional[str] = None
    created_by_user_obj: Optional[Dict[str, object]] = None
    description: Optional[str] = None
    metadata: Optional[Dict[str, object]] = None
    name: str
    permissions: List[str]
    predefined_role: bool
    resource_type: str
    updated_at: Optional[int] = None
