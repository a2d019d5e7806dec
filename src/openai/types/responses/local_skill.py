# Generated from spec/responses/tools.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["LocalSkill"]


class LocalSkill(BaseModel):
    description: str
    name: str
    path: str
