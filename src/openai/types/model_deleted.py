# Generated from spec/models.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from .._models import BaseModel

__all__ = ["ModelDeleted"]


class ModelDeleted(BaseModel):
    id: str
    deleted: bool
    object: str
