# Generated from spec/chat.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["ChatCompletionAudio"]


class ChatCompletionAudio(BaseModel):
    id: str
    data: str
    expires_at: int
    transcript: str
