# Generated from spec/vector_stores.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from .shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreUpdateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]


class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: Optional[ExpiresAfter]
    """Number of days without use after which the store is deleted; `None` keeps it."""
    metadata: Optional[Metadata]
    name: Optional[str]
    """New name of the store."""
