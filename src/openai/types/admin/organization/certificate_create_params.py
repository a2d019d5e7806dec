# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["CertificateCreateParams"]


class CertificateCreateParams(TypedDict, total=False):
    certificate: Required[str]
    """Certificate in PEM format."""
    name: str
    """Name of the certificate."""
