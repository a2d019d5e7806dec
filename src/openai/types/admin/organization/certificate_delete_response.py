# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["CertificateDeleteResponse"]


class CertificateDeleteResponse(BaseModel):
    id: str
    object: Literal["certificate.deleted"]
