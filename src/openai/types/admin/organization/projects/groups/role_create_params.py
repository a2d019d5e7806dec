# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    project_id: Required[str]
    role_id: Required[str]
