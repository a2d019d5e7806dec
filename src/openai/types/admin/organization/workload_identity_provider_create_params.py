# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProviderCreateParams",
]


class AttributeTransformation(TypedDict, total=False):
    attribute: Required[str]
    expression: Required[str]


class VerificationDiscovery(TypedDict, total=False):
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]


class VerificationUploadedJwks(TypedDict, total=False):
    jwks: Required[Dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]


Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    audience: Required[str]
    """Audience that tokens must carry."""
    issuer: Required[str]
    """Issuer that tokens must carry."""
    name: Required[str]
    """Name of the provider."""
    type: Required[Literal["oidc"]]
    """Kind of provider; only `oidc`."""
    attribute_transformations: Iterable[AttributeTransformation]
    """Expressions that derive attributes from token claims."""
    description: str
    """What the provider is for."""
    enabled: bool
    """`False` turns its tokens away."""
    verification: Verification
    """Where signing keys come from, `discovery` or `uploaded_jwks`."""
