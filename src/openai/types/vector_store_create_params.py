# Generated from spec/vector_stores.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from .._types import SequenceNotStr
from .file_chunking_strategy_param import FileChunkingStrategyParam
from .shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreCreateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam
    """How files are cut up, `auto` (default) or static sizes; only with `file_ids`."""
    description: str
    """What the store is for."""
    expires_after: ExpiresAfter
    """Number of days without use after which the store is deleted."""
    file_ids: SequenceNotStr[str]
    """Ids of up to 500 files to attach at once."""
    metadata: Optional[Metadata]
    name: str
    """Name of the store."""
