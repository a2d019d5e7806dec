# Generated from spec/batches.yaml; edit that and run `python -m generator`.
from .._models import BaseModel

__all__ = ["BatchRequestCounts"]


class BatchRequestCounts(BaseModel):
    completed: int
    failed: int
    total: int
