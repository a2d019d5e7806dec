# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from typing_extensions import TypedDict

__all__ = ["JobListParams"]


class JobListParams(TypedDict, total=False):
    after: str
    limit: int
    """Most jobs a page may hold, default 20."""
    metadata: Optional[Dict[str, str]]
    """Only jobs that carry these key-value pairs; `None` for jobs without metadata."""
