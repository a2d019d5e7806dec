# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing import List

from ...._models import BaseModel
from .annotation import Annotation

__all__ = ["Text"]


class Text(BaseModel):
    annotations: List[Annotation]
    value: str
