# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["EnvironmentTemplateDeleted"]


class EnvironmentTemplateDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]
