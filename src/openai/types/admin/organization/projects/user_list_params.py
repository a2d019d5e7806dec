# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    after: str
    limit: int
