# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["CertificateListParams"]


class CertificateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
