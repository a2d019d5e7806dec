# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from ....._models import BaseModel
from ....._utils import PropertyInfo

__all__ = ["FederationRule", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class PermissionsServiceAccountDefault(BaseModel):
    type: Literal["service_account_default"]


class PermissionsRestricted(BaseModel):
    scopes: List[str]
    type: Literal["restricted"]


Permissions: TypeAlias = Annotated[
    Union[PermissionsServiceAccountDefault, PermissionsRestricted],
    PropertyInfo(discriminator="type"),
]


class FederationRule(BaseModel):
    id: str
    attribute_matchers: Dict[str, Union[StrictStr, StrictBool, StrictInt, StrictFloat]]
    created_at: int
    description: Optional[str] = None
    enabled: bool
    name: Optional[str] = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str
