# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["GroupCreateParams"]


class GroupCreateParams(TypedDict, total=False):
    group_id: Required[str]
    role: Required[str]
    """Id of the project role the group gets."""
