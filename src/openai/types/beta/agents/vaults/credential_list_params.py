# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from typing import Dict

from typing_extensions import Literal, TypedDict

from ..vault_status_filter_param import VaultStatusFilterParam

__all__ = ["CredentialListParams"]


class CredentialListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: Dict[str, str]
    """Only credentials that carry all these key-value pairs."""
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam
    """Only credentials in this state, or in one of these."""
