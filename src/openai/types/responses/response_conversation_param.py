# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["ResponseConversationParam"]


class ResponseConversationParam(BaseModel):
    id: str
