# Generated from spec/admin/audit_and_usage.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal, Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["UsageModerationsParams"]


class UsageModerationsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    """Number of buckets per page; default and most depend on `bucket_width` (`1d` 7 and 31)."""
    models: SequenceNotStr[str]
    page: str
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
