# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

from ...._types import SequenceNotStr

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    after: str
    emails: SequenceNotStr[str]
    """Only members with these addresses."""
    limit: int
