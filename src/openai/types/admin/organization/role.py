# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["Role"]


class Role(BaseModel):
    id: str
    description: Optional[str] = None
    name: str
    object: Literal["role"]
    permissions: List[str]
    predefined_role: bool
    resource_type: str
