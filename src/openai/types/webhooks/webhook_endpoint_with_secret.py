# Generated from spec/webhooks.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["WebhookEndpointWithSecret"]


class WebhookEndpointWithSecret(BaseModel):
    id: str
    created_at: int
    event_types: List[str]
    name: str
    object: Literal["webhook_endpoint"]
    signing_secret: str = FieldInfo(repr=False)
    signing_secret_hint: Optional[str] = None
    url: str
    updated_at: Optional[int] = None
