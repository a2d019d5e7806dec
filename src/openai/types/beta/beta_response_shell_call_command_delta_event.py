# Generated from spec/beta/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Agent", "BetaResponseShellCallCommandDeltaEvent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseShellCallCommandDeltaEvent(BaseModel):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    agent: Optional[Agent] = None
    obfuscation: Optional[str] = None
