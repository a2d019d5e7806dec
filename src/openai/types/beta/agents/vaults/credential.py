# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Dict

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from ....._models import BaseModel
from .credential_auth import CredentialAuth

__all__ = ["Credential"]


class Credential(BaseModel):
    id: str
    auth: CredentialAuth
    created_at: int
    metadata: Dict[str, str] = FieldInfo(default_factory=dict)
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str
