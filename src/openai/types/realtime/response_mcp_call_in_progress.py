# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["ResponseMcpCallInProgress"]


class ResponseMcpCallInProgress(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]
