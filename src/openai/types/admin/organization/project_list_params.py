# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["ProjectListParams"]


class ProjectListParams(TypedDict, total=False):
    after: str
    include_archived: bool
    """`True` lists archived projects too; default `False`."""
    limit: int
