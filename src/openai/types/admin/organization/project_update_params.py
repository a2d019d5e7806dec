# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import TypedDict

__all__ = ["ProjectUpdateParams"]


class ProjectUpdateParams(TypedDict, total=False):
    external_key_id: Optional[str]
    """Id of the external key that encrypts the project's data."""
    geography: Optional[str]
    """Region in which data is kept and processed."""
    name: Optional[str]
    """New name; reports show it."""
