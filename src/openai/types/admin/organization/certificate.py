# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["Certificate", "CertificateDetails"]


class CertificateDetails(BaseModel):
    content: Optional[str] = None
    expires_at: Optional[int] = None
    valid_at: Optional[int] = None


class Certificate(BaseModel):
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: Optional[bool] = None
