# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["CertificateUpdateParams"]


class CertificateUpdateParams(TypedDict, total=False):
    name: str
    """New name of the certificate."""
