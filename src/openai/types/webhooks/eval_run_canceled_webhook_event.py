# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Data", "EvalRunCanceledWebhookEvent"]


class Data(BaseModel):
    id: str


class EvalRunCanceledWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    type: Literal["eval.run.canceled"]
    object: Optional[Literal["event"]] = None
