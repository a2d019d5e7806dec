# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["ThinkingAppendEvent"]


class ThinkingAppendEvent(BaseModel):
    content: str
    delegation_id: Optional[str] = None
    type: Literal["session.thinking.append"]
    event_id: Optional[str] = None
