# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["VaultDeleted"]


class VaultDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vault.deleted"]
