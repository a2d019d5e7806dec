# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["EnvironmentFile"]


class EnvironmentFile(BaseModel):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int
