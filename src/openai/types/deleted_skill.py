# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from .._models import BaseModel

__all__ = ["DeletedSkill"]


class DeletedSkill(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]
