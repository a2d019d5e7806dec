# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ....._types import SequenceNotStr

__all__ = [
    "CredentialNetworkingParam",
    "VaultCredentialNetworkingParamLimited",
    "VaultCredentialNetworkingParamUnrestricted",
]


class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]


class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]


CredentialNetworkingParam: TypeAlias = Union[
    VaultCredentialNetworkingParamUnrestricted,
    VaultCredentialNetworkingParamLimited,
]
