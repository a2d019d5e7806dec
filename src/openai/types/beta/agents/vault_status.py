# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypeAlias

__all__ = ["VaultStatus"]

VaultStatus: TypeAlias = Literal["active", "archived"]
