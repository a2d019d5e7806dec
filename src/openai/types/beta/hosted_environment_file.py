# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .hosted_environment_file_id import HostedEnvironmentFileID

__all__ = ["HostedEnvironmentFile", "HostedEnvironmentFileResourceInline"]


class HostedEnvironmentFileResourceInline(BaseModel):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]


HostedEnvironmentFile: TypeAlias = Annotated[
    Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline],
    PropertyInfo(discriminator="type"),
]
