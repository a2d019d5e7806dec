# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    role: Optional[str]
    """Role in the project, `owner` or `member`."""
