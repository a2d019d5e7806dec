# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["UserCreateParams"]


class UserCreateParams(TypedDict, total=False):
    role: Required[str]
    """Role in the project, `owner` or `member`."""
    email: Optional[str]
    """Address of the member, in place of `user_id`."""
    user_id: Optional[str]
    """Id of the member, in place of `email`."""
