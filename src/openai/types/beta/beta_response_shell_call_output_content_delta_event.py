# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Agent", "BetaResponseShellCallOutputContentDeltaEvent", "Delta"]


class Delta(BaseModel):
    stderr: Optional[str] = None
    stdout: Optional[str] = None


class Agent(BaseModel):
    agent_name: str


class BetaResponseShellCallOutputContentDeltaEvent(BaseModel):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    agent: Optional[Agent] = None
