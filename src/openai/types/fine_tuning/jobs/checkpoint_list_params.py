# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["CheckpointListParams"]


class CheckpointListParams(TypedDict, total=False):
    after: str
    limit: int
    """Most checkpoints a page may hold, default 10."""
