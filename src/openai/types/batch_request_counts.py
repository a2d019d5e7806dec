# Generated from spec/batches.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from .._models import BaseModel

__all__ = ["BatchRequestCounts"]


class BatchRequestCounts(BaseModel):
    completed: int
    failed: int
    total: int
