# Generated from spec/chat.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    after: str
    """Id of the last message of the previous page."""
    limit: int
    order: Literal["asc", "desc"]
    """`asc` (default) for oldest first, `desc` for newest first."""
