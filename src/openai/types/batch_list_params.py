# Generated from spec/batches.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["BatchListParams"]


class BatchListParams(TypedDict, total=False):
    after: str
    limit: int
