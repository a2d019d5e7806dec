# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Dict, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ....._types import SequenceNotStr

__all__ = ["FederationRuleCreateParams", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class PermissionsServiceAccountDefault(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class PermissionsRestricted(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]


class FederationRuleCreateParams(TypedDict, total=False):
    attribute_matchers: Required[Dict[str, Union[str, bool, Union[int, float]]]]
    """Values that token attributes must have, by attribute."""
    project_id: Required[str]
    """Id of the project that owns the service account."""
    service_account_id: Required[str]
    """Id of the service account to act as."""
    description: str
    """What the rule is for."""
    enabled: bool
    """`False` puts the rule out of effect."""
    name: str
    """Name of the rule."""
    permissions: Permissions
    """What workloads may do, all of the service account's rights or listed scopes."""
