# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["FileCreateParams", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]
    """Id of the uploaded file to copy in, with `type="file_id"`."""
    path: Required[str]
    """Where in the environment the file goes."""
    type: Required[Literal["file_id"]]
    """Source of the content, `file_id` or `inline`."""


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    """Content of the file, with `type="inline"`."""
    path: Required[str]
    """Where in the environment the file goes."""
    type: Required[Literal["inline"]]
    """Source of the content, `file_id` or `inline`."""


FileCreateParams: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]
