# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["Vault"]


class Vault(BaseModel):
    id: str
    created_at: int
    metadata: Dict[str, str]
    name: Optional[str] = None
    object: Literal["vault"]
