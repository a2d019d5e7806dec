# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from ..responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ResponseItemCreateEventParam"]


class ResponseItemCreateEventParam(TypedDict, total=False):
    item: Required[ResponseInputItemParam]
    type: Required[Literal["response.item.create"]]
    event_id: Optional[str]
