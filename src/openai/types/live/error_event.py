# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .error import Error

__all__ = ["ErrorEvent"]


class ErrorEvent(BaseModel):
    error: Error
    event_id: str
    type: Literal["error"]
    client_event_id: Optional[str] = None
