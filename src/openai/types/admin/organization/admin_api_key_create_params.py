# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["AdminAPIKeyCreateParams"]


class AdminAPIKeyCreateParams(TypedDict, total=False):
    name: Required[str]
    """Name of the key."""
    expires_in_seconds: int
