# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["ChatKitAttachment"]


class ChatKitAttachment(BaseModel):
    id: str
    mime_type: str
    name: str
    preview_url: Optional[str] = None
    type: Literal["image", "file"]
