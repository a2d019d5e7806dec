# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing import Optional

from ...._models import BaseModel

__all__ = ["ChatSessionHistory"]


class ChatSessionHistory(BaseModel):
    enabled: bool
    recent_threads: Optional[int] = None
