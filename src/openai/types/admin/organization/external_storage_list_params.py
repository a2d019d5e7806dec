# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, TypedDict

__all__ = ["ExternalStorageListParams"]


class ExternalStorageListParams(TypedDict, total=False):
    after: Optional[str]
    limit: int
    order: Literal["asc", "desc"]
    project_id: Optional[str]
    """Only configurations of this project."""
