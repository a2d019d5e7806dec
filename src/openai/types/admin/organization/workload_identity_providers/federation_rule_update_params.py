# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ....._types import SequenceNotStr

__all__ = [
    "FederationRuleUpdateParams",
    "Permissions",
    "PermissionsDefaultPermissionsParam",
    "PermissionsRestrictedPermissionsParam",
]


class PermissionsDefaultPermissionsParam(TypedDict, total=False):
    type: Required[Literal["service_account_default"]]


class PermissionsRestrictedPermissionsParam(TypedDict, total=False):
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]


Permissions: TypeAlias = Union[PermissionsDefaultPermissionsParam, PermissionsRestrictedPermissionsParam]


class FederationRuleUpdateParams(TypedDict, total=False):
    workload_identity_provider_id: Required[str]
    attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]]
    """Values that token attributes must have, by attribute."""
    description: Optional[str]
    """What the rule is for."""
    enabled: bool
    """`False` puts the rule out of effect."""
    name: Optional[str]
    """Name of the rule."""
    permissions: Permissions
    """What workloads may do, all of the service account's rights or listed scopes."""
