# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["AgentSessionCreatedWebhookEvent", "Data", "DataConnect"]


class DataConnect(BaseModel):
    remote_url: str


class Data(BaseModel):
    id: str
    environment_type: str
    connect: Optional[DataConnect] = None
    environment_id: Optional[str] = None


class AgentSessionCreatedWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]
