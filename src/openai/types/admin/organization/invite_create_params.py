# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

__all__ = ["InviteCreateParams", "Project"]


class Project(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]


class InviteCreateParams(TypedDict, total=False):
    email: Required[str]
    """Address to invite."""
    role: Required[Literal["reader", "owner"]]
    """Role in the organization, `owner` or `reader`."""
    projects: Iterable[Project]
    """Projects to join on acceptance, with roles; the default project when absent."""
