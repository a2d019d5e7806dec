# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel
from .text import Text

__all__ = ["TextContentBlock"]


class TextContentBlock(BaseModel):
    text: Text
    type: Literal["text"]
