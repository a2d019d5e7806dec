# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal, TypedDict

__all__ = ["CertificateRetrieveParams"]


class CertificateRetrieveParams(TypedDict, total=False):
    include: List[Literal["content"]]
    """`content` adds the PEM text."""
