# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputItemListParams"]


class OutputItemListParams(TypedDict, total=False):
    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    """`asc` (default) for oldest first, `desc` for newest first."""
    status: Literal["fail", "pass"]
    """Only results that `pass` or `fail`."""
