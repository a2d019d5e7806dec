# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel
from .text_format import TextFormat

__all__ = ["AgentText"]


class AgentText(BaseModel):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]
