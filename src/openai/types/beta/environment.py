# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .hosted_environment_file import HostedEnvironmentFile
from .hosted_plugin import HostedPlugin
from .hosted_skill import HostedSkill

__all__ = [
    "Environment",
    "EnvironmentResourceNone",
    "EnvironmentResourceOpenAIHosted",
    "EnvironmentResourceOpenAIHostedDesktop",
    "EnvironmentResourceOpenAIHostedNetwork",
    "EnvironmentResourceOpenAIHostedPackages",
    "EnvironmentResourceSelfHosted",
]


class EnvironmentResourceNone(BaseModel):
    type: Literal["none"]


class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: List[str]


class EnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: List[str]
    python: List[str]
    system: List[str]


class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool


class EnvironmentResourceOpenAIHosted(BaseModel):
    id: str
    capability_directories: List[str]
    files: List[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Optional[Literal["small", "medium", "large"]] = None
    desktop: Optional[EnvironmentResourceOpenAIHostedDesktop] = None


class EnvironmentResourceSelfHosted(BaseModel):
    id: str
    capability_directories: List[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str


Environment: TypeAlias = Annotated[
    Union[EnvironmentResourceNone, EnvironmentResourceOpenAIHosted, EnvironmentResourceSelfHosted],
    PropertyInfo(discriminator="type"),
]
