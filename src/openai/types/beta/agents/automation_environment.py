# Generated from spec/beta/agents/automations.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ...._models import BaseModel
from ...._utils import PropertyInfo
from ..hosted_plugin import HostedPlugin

__all__ = [
    "AutomationEnvironment",
    "AutomationEnvironmentResourceNone",
    "AutomationEnvironmentResourceOpenAIHosted",
    "AutomationEnvironmentResourceOpenAIHostedDesktop",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedNetwork",
    "AutomationEnvironmentResourceOpenAIHostedPackages",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
    "AutomationEnvironmentResourceOpenaiHostedFile",
    "AutomationEnvironmentResourceOpenaiHostedSkill",
    "AutomationEnvironmentResourceSelfHosted",
]


class AutomationEnvironmentResourceNone(BaseModel):
    type: Literal["none"]


class AutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(BaseModel):
    file_id: str
    path: str
    type: Literal["file_id"]


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(BaseModel):
    path: str
    size_bytes: int
    type: Literal["inline"]


AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    ],
    PropertyInfo(discriminator="type"),
]


class AutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: List[str]


class AutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: List[str]
    python: List[str]
    system: List[str]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = None


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(BaseModel):
    description: str
    name: str
    type: Literal["inline"]


AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    ],
    PropertyInfo(discriminator="type"),
]


class AutomationEnvironmentResourceOpenAIHosted(BaseModel):
    capability_directories: Optional[List[str]] = None
    container_size: Optional[Literal["small", "medium", "large"]] = None
    desktop: Optional[AutomationEnvironmentResourceOpenAIHostedDesktop] = None
    environment_id: Optional[str] = None
    environment_template_id: Optional[str] = None
    files: Optional[List[AutomationEnvironmentResourceOpenaiHostedFile]] = None
    network: Optional[AutomationEnvironmentResourceOpenAIHostedNetwork] = None
    packages: Optional[AutomationEnvironmentResourceOpenAIHostedPackages] = None
    plugins: Optional[List[HostedPlugin]] = None
    skills: Optional[List[AutomationEnvironmentResourceOpenaiHostedSkill]] = None
    type: Literal["openai_hosted"]


class AutomationEnvironmentResourceSelfHosted(BaseModel):
    capability_directories: List[str]
    environment_id: Optional[str] = None
    type: Literal["self_hosted"]
    workspace_directory: str


AutomationEnvironment: TypeAlias = Annotated[
    Union[
        AutomationEnvironmentResourceNone,
        AutomationEnvironmentResourceOpenAIHosted,
        AutomationEnvironmentResourceSelfHosted,
    ],
    PropertyInfo(discriminator="type"),
]
