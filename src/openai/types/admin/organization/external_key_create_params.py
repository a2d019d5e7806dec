# Generated from spec/admin/organization.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "ExternalKeyCreateParams",
    "V1OrganizationExternalKeysPostRequestAws",
    "V1OrganizationExternalKeysPostRequestAzure",
    "V1OrganizationExternalKeysPostRequestGcp",
    "V1OrganizationExternalKeysPostRequestOci",
]


class V1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    external_id: Required[str]
    """External id required to assume the AWS role."""
    kms_arn: Required[str]
    """ARN of the key in AWS KMS."""
    name: Required[str]
    """Name of the key."""
    role_arn: Required[str]
    """ARN of the AWS role that may use the key."""
    type: Required[Literal["aws"]]
    """Where the key lives, `aws`, `gcp`, `azure` or `oci`."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
    """What the key is for, `ekm` or `psp_decryption`."""


class V1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    audience: Required[str]
    """Audience of the token exchanged with Google Cloud."""
    kms_key_location: Required[str]
    """Location of the key ring in Google Cloud."""
    kms_key_name: Required[str]
    """Name of the key in Google Cloud."""
    kms_key_ring_name: Required[str]
    """Name of the key ring in Google Cloud."""
    kms_project_id: Required[str]
    """Google Cloud project that owns the key."""
    name: Required[str]
    """Name of the key."""
    type: Required[Literal["gcp"]]
    """Where the key lives, `aws`, `gcp`, `azure` or `oci`."""
    workload_identity_pool_id: Required[str]
    """Google Cloud workload identity pool."""
    workload_identity_project_number: Required[str]
    """Number of the Google Cloud project that owns the pool."""
    workload_identity_provider_id: Required[str]
    """Provider within the Google Cloud pool."""
    kms_key_version: str
    """Version of the key in Google Cloud."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
    """What the key is for, `ekm` or `psp_decryption`."""


class V1OrganizationExternalKeysPostRequestAzure(TypedDict, total=False):
    key_name: Required[str]
    """Name of the key in Azure Key Vault."""
    name: Required[str]
    """Name of the key."""
    tenant_id: Required[str]
    """Azure tenant that owns the vault."""
    type: Required[Literal["azure"]]
    """Where the key lives, `aws`, `gcp`, `azure` or `oci`."""
    vault_uri: Required[str]
    """URI of the Azure Key Vault."""
    key_version: str
    """Version of the key in Azure Key Vault."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
    """What the key is for, `ekm` or `psp_decryption`."""


class V1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    key_ocid: Required[str]
    """OCID of the key in Oracle Cloud."""
    name: Required[str]
    """Name of the key."""
    region: Required[str]
    """Oracle Cloud region of the vault."""
    type: Required[Literal["oci"]]
    """Where the key lives, `aws`, `gcp`, `azure` or `oci`."""
    vault_ocid: Required[str]
    """OCID of the vault in Oracle Cloud."""
    key_version_ocid: str
    """OCID of the key's version in Oracle Cloud."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
    """What the key is for, `ekm` or `psp_decryption`."""


ExternalKeyCreateParams: TypeAlias = Union[
    V1OrganizationExternalKeysPostRequestAws,
    V1OrganizationExternalKeysPostRequestGcp,
    V1OrganizationExternalKeysPostRequestAzure,
    V1OrganizationExternalKeysPostRequestOci,
]
