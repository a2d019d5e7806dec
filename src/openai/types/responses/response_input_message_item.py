# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from .._conversation import DictLike
from .response_input_message_content_list import ResponseInputMessageContentList

__all__ = ["ResponseInputMessageItem"]


class ResponseInputMessageItem(DictLike):
    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
