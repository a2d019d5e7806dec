# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["CertificateDeleteResponse"]


class CertificateDeleteResponse(BaseModel):
    id: str
    object: Literal["certificate.deleted"]
