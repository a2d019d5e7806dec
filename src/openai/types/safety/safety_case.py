# Generated from spec/safety.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Notice", "SafetyCase"]


class Notice(BaseModel):
    type: Literal["warning", "deactivation"]


class SafetyCase(BaseModel):
    id: str
    created_at: int
    entity_identifier: str
    notice: Notice
    object: Literal["safety.case"]
    reason: Optional[str] = None
