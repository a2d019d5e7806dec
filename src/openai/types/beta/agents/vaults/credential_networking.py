# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import List, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ....._models import BaseModel
from ....._utils import PropertyInfo

__all__ = [
    "CredentialNetworking",
    "VaultCredentialNetworkingResourceLimited",
    "VaultCredentialNetworkingResourceUnrestricted",
]


class VaultCredentialNetworkingResourceUnrestricted(BaseModel):
    type: Literal["unrestricted"]


class VaultCredentialNetworkingResourceLimited(BaseModel):
    allowed_hosts: List[str]
    type: Literal["limited"]


CredentialNetworking: TypeAlias = Annotated[
    Union[VaultCredentialNetworkingResourceUnrestricted, VaultCredentialNetworkingResourceLimited],
    PropertyInfo(discriminator="type"),
]
