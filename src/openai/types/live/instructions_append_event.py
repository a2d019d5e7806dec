# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["InstructionsAppendEvent"]


class InstructionsAppendEvent(BaseModel):
    content: str
    delegation_id: Optional[str] = None
    type: Literal["session.instructions.append"]
    event_id: Optional[str] = None
