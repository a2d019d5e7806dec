# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .._conversation import DictLike

__all__ = ["Agent", "BetaResponseCompactionItem"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseCompactionItem(DictLike):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: Optional[Agent] = None
    created_by: Optional[str] = None
