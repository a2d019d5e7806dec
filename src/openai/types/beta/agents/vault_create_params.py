# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from typing_extensions import TypedDict

__all__ = ["VaultCreateParams"]


class VaultCreateParams(TypedDict, total=False):
    metadata: Optional[Dict[str, str]]
    name: str
    """Name of the vault."""
