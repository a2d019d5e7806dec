# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentDeleted"]


class AgentDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.deleted"]
