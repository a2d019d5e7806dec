# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["AssistantToolChoiceFunction"]


class AssistantToolChoiceFunction(BaseModel):
    name: str
