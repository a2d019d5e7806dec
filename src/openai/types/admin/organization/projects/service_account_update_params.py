# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ServiceAccountUpdateParams"]


class ServiceAccountUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    name: str
    """Name to change to."""
    role: Literal["member", "owner"]
    """Role in the project, `owner` or `member`."""
