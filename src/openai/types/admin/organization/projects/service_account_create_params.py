# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Required, TypedDict

__all__ = ["ServiceAccountCreateParams"]


class ServiceAccountCreateParams(TypedDict, total=False):
    name: Required[str]
    """Name of the service account."""
    create_service_account_only: Optional[bool]
    """`True` creates neither a key nor default roles."""
    expires_in_seconds: Optional[int]
    """Lifetime of the key in seconds; without it the key never expires."""
