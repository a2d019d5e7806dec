# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .hosted_skill_reference import HostedSkillReference

__all__ = ["HostedSkill", "HostedSkillResourceInline"]


class HostedSkillResourceInline(BaseModel):
    description: str
    name: str
    type: Literal["inline"]


HostedSkill: TypeAlias = Annotated[
    Union[HostedSkillReference, HostedSkillResourceInline],
    PropertyInfo(discriminator="type"),
]
