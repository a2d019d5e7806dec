# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .._conversation import DictLike
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["Agent", "BetaResponseInputMessageItem"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseInputMessageItem(DictLike):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
