# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ....._models import BaseModel
from ..organization_user import OrganizationUser
from ..role import Role

__all__ = ["RoleCreateResponse"]


class RoleCreateResponse(BaseModel):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser
