# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Dict

from typing_extensions import Required, TypedDict

from .credential_auth_rotate_param import CredentialAuthRotateParam

__all__ = ["CredentialUpdateParams"]


class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    """The new secret, of the same kind as before."""
    metadata: Dict[str, str]
