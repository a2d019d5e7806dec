# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["JobListEventsParams"]


class JobListEventsParams(TypedDict, total=False):
    after: str
    limit: int
    """Most events a page may hold, default 20."""
