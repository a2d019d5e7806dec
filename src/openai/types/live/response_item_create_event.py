# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from ..responses.response_input_item import ResponseInputItem

__all__ = ["ResponseItemCreateEvent"]


class ResponseItemCreateEvent(BaseModel):
    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: Optional[str] = None
