# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["GroupUpdateParams"]


class GroupUpdateParams(TypedDict, total=False):
    name: Required[str]
    """New name of the group, up to 255 characters."""
