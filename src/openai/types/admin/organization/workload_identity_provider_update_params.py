# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscoveryVerificationParam",
    "VerificationUploadedJwksVerificationParam",
    "WorkloadIdentityProviderUpdateParams",
]


class AttributeTransformation(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class VerificationDiscoveryVerificationParam(TypedDict, total=False):
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwksVerificationParam(TypedDict, total=False):
    jwks: Required[Dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


Verification: TypeAlias = Union[VerificationDiscoveryVerificationParam, VerificationUploadedJwksVerificationParam]


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    attribute_transformations: Iterable[AttributeTransformation]
    """Expressions that derive attributes from token claims."""
    audience: str
    """Audience that tokens must carry."""
    description: Optional[str]
    """What the provider is for."""
    enabled: bool
    """`False` turns its tokens away."""
    issuer: str
    """Issuer that tokens must carry."""
    name: str
    """Name of the provider."""
    verification: Verification
    """Where signing keys come from, `discovery` or `uploaded_jwks`."""
