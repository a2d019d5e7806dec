# Generated from spec/admin/audit_and_usage.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal, Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["UsageCostsParams"]


class UsageCostsParams(TypedDict, total=False):
    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1d"]
    """Length of a bucket; only `1d`."""
    end_time: int
    group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]]
    limit: int
    """Number of days per page, 1 to 180, default 7."""
    line_items: SequenceNotStr[str]
    """Count only these kinds of charge."""
    page: str
    project_ids: SequenceNotStr[str]
