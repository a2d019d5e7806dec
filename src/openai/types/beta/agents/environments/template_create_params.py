# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, Optional

from typing_extensions import Literal, Required, TypedDict

from ....._types import SequenceNotStr
from ...hosted_environment_file_param import HostedEnvironmentFileParam
from ...hosted_plugin_param import HostedPluginParam
from ...hosted_skill_param import HostedSkillParam
from ...setup_command_param import SetupCommandParam

__all__ = ["Desktop", "Network", "Packages", "TemplateCreateParams"]


class Desktop(TypedDict, total=False):
    enabled: Required[bool]


class Network(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    blocked_domains: Optional[SequenceNotStr[str]]


class Packages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]
    python: Optional[SequenceNotStr[str]]
    system: Optional[SequenceNotStr[str]]


class TemplateCreateParams(TypedDict, total=False):
    capability_directories: Optional[SequenceNotStr[str]]
    """Directories in which the agent looks for skills and plugins."""
    desktop: Optional[Desktop]
    """Whether the environment has a graphical desktop."""
    env: Optional[Dict[str, str]]
    """Environment variables by name."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """Files to put in, by id or inline."""
    name: Optional[str]
    """Name of the template."""
    network: Optional[Network]
    """Network access, `enabled`, `disabled` or `restricted` to listed domains."""
    packages: Optional[Packages]
    """Packages to install, for `npm`, `python` and the `system`."""
    plugins: Optional[Iterable[HostedPluginParam]]
    """Plugins to install."""
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Commands to run once while the environment is built."""
    skills: Optional[Iterable[HostedSkillParam]]
    """Skills to install."""
