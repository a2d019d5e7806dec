# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional

from typing_extensions import Annotated, Literal, Required, TypedDict

from ...._types import SequenceNotStr
from ...._utils import PropertyInfo
from ..hosted_environment_file_param import HostedEnvironmentFileParam
from ..hosted_plugin_param import HostedPluginParam
from ..hosted_skill_param import HostedSkillParam
from ..setup_command_param import SetupCommandParam

__all__ = ["Environment", "EnvironmentCreateParams", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages"]


class EnvironmentDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    blocked_domains: Optional[SequenceNotStr[str]]


class EnvironmentPackages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]
    python: Optional[SequenceNotStr[str]]
    system: Optional[SequenceNotStr[str]]


class Environment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Optional[SequenceNotStr[str]]
    desktop: Optional[EnvironmentDesktop]
    env: Optional[Dict[str, str]]
    environment_template_id: str
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    network: Optional[EnvironmentNetwork]
    packages: Optional[EnvironmentPackages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    skills: Optional[Iterable[HostedSkillParam]]


class EnvironmentCreateParams(TypedDict, total=False):
    environment: Required[Environment]
    """Its settings, or the template to build it from."""
    vault_ids: Optional[SequenceNotStr[str]]
    idempotency_key: Annotated[str, PropertyInfo(alias="Idempotency-Key")]
