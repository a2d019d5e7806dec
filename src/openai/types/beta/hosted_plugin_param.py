# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from .inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedPluginParam"]


class HostedPluginParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]
