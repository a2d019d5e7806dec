# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["InviteListParams"]


class InviteListParams(TypedDict, total=False):
    after: str
    limit: int
