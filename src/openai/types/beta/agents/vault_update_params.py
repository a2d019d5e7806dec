# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from typing_extensions import TypedDict

__all__ = ["VaultUpdateParams"]


class VaultUpdateParams(TypedDict, total=False):
    metadata: Dict[str, str]
    name: Optional[str]
    """New name of the vault."""
