# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["TextContent"]


class TextContent(BaseModel):
    text: str
    type: Literal["text"]
