# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing import Optional

from ..._models import BaseModel

__all__ = ["SessionError"]


class SessionError(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    type: str
