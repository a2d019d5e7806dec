# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["EvalListParams"]


class EvalListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    """`asc` (default) for oldest first, `desc` for newest first."""
    order_by: Literal["created_at", "updated_at"]
