# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProvider",
]


class AttributeTransformation(BaseModel):
    attribute: str
    expression: str


class VerificationDiscovery(BaseModel):
    discovery_url: Optional[str] = None
    type: Literal["discovery"]


class VerificationUploadedJwks(BaseModel):
    jwks: Dict[str, object]
    type: Literal["uploaded_jwks"]


Verification: TypeAlias = Annotated[
    Union[VerificationDiscovery, VerificationUploadedJwks],
    PropertyInfo(discriminator="type"),
]


class WorkloadIdentityProvider(BaseModel):
    id: str
    attribute_transformations: List[AttributeTransformation]
    audience: str
    created_at: int
    description: Optional[str] = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification
