# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["CertificateActivateParams"]


class CertificateActivateParams(TypedDict, total=False):
    certificate_ids: Required[SequenceNotStr[str]]
