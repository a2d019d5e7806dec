# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .._output_text import joined_text
from .agent_output_item_status import AgentOutputItemStatus
from .agent_session_message_content import AgentSessionMessageContent

__all__ = ["AgentSessionMessage"]


class AgentSessionMessage(BaseModel):
    id: Optional[str] = None
    content: List[AgentSessionMessageContent]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]

    @property
    def output_text(self) -> str:
        """All text of the output, joined; empty where there is none."""
        return joined_text(self.content)
