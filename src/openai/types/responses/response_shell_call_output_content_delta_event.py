# Generated from spec/responses/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Delta", "ResponseShellCallOutputContentDeltaEvent"]


class Delta(BaseModel):
    stderr: Optional[str] = None
    stdout: Optional[str] = None


class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
