# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["OciExternalStorageProvider"]


class OciExternalStorageProvider(BaseModel):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]
