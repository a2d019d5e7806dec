# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    """`asc` (default) for oldest first, `desc` for newest first."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
    """Only runs in this state, `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
