# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentOutputCommandExecutionOutputDeltaEvent"]


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: Optional[str] = None
