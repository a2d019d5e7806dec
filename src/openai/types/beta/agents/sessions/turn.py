# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ....._models import BaseModel
from ...session_turn_error import SessionTurnError
from ...token_usage import TokenUsage

__all__ = ["PromptCacheOptions", "Turn"]


class PromptCacheOptions(BaseModel):
    ttl: Literal["30m", "12h"]


class Turn(BaseModel):
    id: str
    agent_id: str
    completed_at: Optional[int] = None
    created_at: int
    error: Optional[SessionTurnError] = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: Optional[int] = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: Optional[str] = None
    usage: Optional[TokenUsage] = None
    prompt_cache_options: Optional[PromptCacheOptions] = None
