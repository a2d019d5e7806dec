# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from ...._models import BaseModel

__all__ = ["ChatSessionRateLimits"]


class ChatSessionRateLimits(BaseModel):
    max_requests_per_1_minute: int
