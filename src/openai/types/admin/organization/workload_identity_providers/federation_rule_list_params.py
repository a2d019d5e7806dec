# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["FederationRuleListParams"]


class FederationRuleListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    service_account_id: str
    """Only rules for this service account."""
