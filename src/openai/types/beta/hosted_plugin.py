# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["HostedPlugin"]


class HostedPlugin(BaseModel):
    description: str
    name: str
    type: Literal["inline"]
