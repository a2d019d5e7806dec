# Generated from spec/containers.yaml; edit that and run `python -m generator`.
from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import SequenceNotStr
from .responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from .responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from .responses.inline_skill_param import InlineSkillParam
from .responses.skill_reference_param import SkillReferenceParam

__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]


NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]


class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]
    """Name of the container."""
    expires_after: ExpiresAfter
    """Idle minutes, counted from last use, after which it is shut down."""
    file_ids: SequenceNotStr[str]
    """Ids of uploaded files to copy in."""
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """Memory, `1g` (default), `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicy
    """Network access, off or to an allow list of domains."""
    skills: Iterable[Skill]
    """Skills to install, by id or inline."""
