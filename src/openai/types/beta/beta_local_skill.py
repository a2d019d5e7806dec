# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["BetaLocalSkill"]


class BetaLocalSkill(BaseModel):
    description: str
    name: str
    path: str
