# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from ...._models import BaseModel

__all__ = ["ChatSessionAutomaticThreadTitling"]


class ChatSessionAutomaticThreadTitling(BaseModel):
    enabled: bool
