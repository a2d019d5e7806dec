# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike
from .beta_response_output_refusal import BetaResponseOutputRefusal
from .beta_response_output_text import BetaResponseOutputText

__all__ = ["Agent", "BetaResponseOutputMessage", "Content"]

Content: TypeAlias = Annotated[
    Union[BetaResponseOutputText, BetaResponseOutputRefusal],
    PropertyInfo(discriminator="type"),
]


class Agent(BaseModel):
    agent_name: str


class BetaResponseOutputMessage(DictLike):
    id: str
    content: List[Content]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: Optional[Agent] = None
    phase: Optional[Literal["commentary", "final_answer"]] = None
