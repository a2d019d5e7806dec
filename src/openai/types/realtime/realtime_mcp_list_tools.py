# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["RealtimeMcpListTools", "Tool"]


class Tool(BaseModel):
    input_schema: object
    name: str
    annotations: Optional[object] = None
    description: Optional[str] = None


class RealtimeMcpListTools(BaseModel):
    server_label: str
    tools: List[Tool]
    type: Literal["mcp_list_tools"]
    id: Optional[str] = None
