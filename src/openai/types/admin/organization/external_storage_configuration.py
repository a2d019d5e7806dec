# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo
from .aws_external_storage_provider import AwsExternalStorageProvider
from .azure_external_storage_provider import AzureExternalStorageProvider
from .gcp_external_storage_provider import GcpExternalStorageProvider
from .oci_external_storage_provider import OciExternalStorageProvider

__all__ = ["ExternalStorageConfiguration", "Provider"]

Provider: TypeAlias = Annotated[
    Union[
        AwsExternalStorageProvider,
        AzureExternalStorageProvider,
        GcpExternalStorageProvider,
        OciExternalStorageProvider,
    ],
    PropertyInfo(discriminator="type"),
]


class ExternalStorageConfiguration(BaseModel):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]
