# Generated from spec/safety.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["SafetyAlert"]


class SafetyAlert(BaseModel):
    id: str
    created_at: int
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: Optional[str] = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: Optional[str] = None
