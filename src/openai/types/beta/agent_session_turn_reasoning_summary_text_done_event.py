# Generated from spec/beta/agents/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentSessionTurnReasoningSummaryTextDoneEvent"]


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: Optional[str] = None
