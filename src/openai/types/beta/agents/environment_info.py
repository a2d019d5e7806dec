# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal

from ...._models import BaseModel
from ..hosted_environment_file import HostedEnvironmentFile
from ..hosted_plugin import HostedPlugin
from ..hosted_skill import HostedSkill

__all__ = ["EnvironmentInfo"]


class EnvironmentInfo(BaseModel):
    id: str
    files: List[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]
