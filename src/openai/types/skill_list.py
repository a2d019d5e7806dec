# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from typing import List, Optional

from typing_extensions import Literal

from .._models import BaseModel
from .skill import Skill

__all__ = ["SkillList"]


class SkillList(BaseModel):
    data: List[Skill]
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]
