# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["BetaResponseConversationParam"]


class BetaResponseConversationParam(BaseModel):
    id: str
