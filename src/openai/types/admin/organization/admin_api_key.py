# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["AdminAPIKey", "Owner"]


class Owner(BaseModel):
    id: Optional[str] = None
    created_at: Optional[int] = None
    name: Optional[str] = None
    object: Optional[str] = None
    role: Optional[str] = None
    type: Optional[str] = None


class AdminAPIKey(BaseModel):
    id: str
    created_at: int
    expires_at: Optional[int] = None
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    last_used_at: Optional[int] = None
    name: Optional[str] = None
