# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Required, TypedDict

from ....._types import SequenceNotStr

__all__ = ["RoleUpdateParams"]


class RoleUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    description: Optional[str]
    """What the role is for."""
    permissions: Optional[SequenceNotStr[str]]
    role_name: Optional[str]
