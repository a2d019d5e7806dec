# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Required, TypedDict

from .project_residency import ProjectResidency

__all__ = ["ProjectCreateParams"]


class ProjectCreateParams(TypedDict, total=False):
    name: Required[str]
    """Name, also shown in reports."""
    external_key_id: Optional[str]
    """Id of the external key that encrypts the project's data."""
    geography: Optional[str]
    """Region in which data is kept and processed; fixed for good."""
    residency: Optional[ProjectResidency]
    """Data residency of the project, such as `EU_STORAGE_PROCESSING`."""
