# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentSessionDeleted"]


class AgentSessionDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]
