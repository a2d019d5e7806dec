# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
import builtins
from typing import Dict

from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["SessionTrace"]


class SessionTrace(BaseModel):
    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: Dict[str, builtins.object]
    session_id: str
