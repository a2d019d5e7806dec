# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Iterable, Union

from typing_extensions import TypeAlias

from .vault_status import VaultStatus

__all__ = ["VaultStatusFilterParam"]

VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]
