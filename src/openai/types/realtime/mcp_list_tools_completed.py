# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["McpListToolsCompleted"]


class McpListToolsCompleted(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]
