# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ......_models import BaseModel
from ...role import Role

__all__ = ["Group", "RoleCreateResponse"]


class Group(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool


class RoleCreateResponse(BaseModel):
    group: Group
    object: Literal["group.role"]
    role: Role
