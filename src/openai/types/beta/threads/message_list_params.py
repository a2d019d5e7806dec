# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    """`desc` (default) for newest first, `asc` for oldest first."""
    run_id: str
    """Only messages that this run wrote."""
