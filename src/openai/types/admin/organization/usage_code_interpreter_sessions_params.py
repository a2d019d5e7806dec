# Generated from spec/admin/audit_and_usage.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal, Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["UsageCodeInterpreterSessionsParams"]


class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id"]]
    limit: int
    """Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31)."""
    page: str
    project_ids: SequenceNotStr[str]
