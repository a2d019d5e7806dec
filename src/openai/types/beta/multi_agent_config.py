# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Optional

from ..._models import BaseModel

__all__ = ["MultiAgentConfig"]


class MultiAgentConfig(BaseModel):
    enabled: bool
    max_concurrent_subagents: Optional[int] = None
