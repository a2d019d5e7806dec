# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["Owner", "OwnerServiceAccount", "OwnerUser", "ProjectAPIKey"]


class OwnerServiceAccount(BaseModel):
    id: str
    created_at: int
    name: str
    role: str


class OwnerUser(BaseModel):
    id: str
    created_at: int
    email: str
    name: str
    role: str


class Owner(BaseModel):
    service_account: Optional[OwnerServiceAccount] = None
    type: Optional[Literal["user", "service_account"]] = None
    user: Optional[OwnerUser] = None


class ProjectAPIKey(BaseModel):
    id: str
    created_at: int
    last_used_at: Optional[int] = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: Optional[int] = None
