# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentEnvironmentReadyWebhookEvent", "Data"]


class Data(BaseModel):
    id: str


class AgentEnvironmentReadyWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]
