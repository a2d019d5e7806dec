# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Agent", "BetaResponseCompactionItemParam"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    type: Literal["compaction"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
