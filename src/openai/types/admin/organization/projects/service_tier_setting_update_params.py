# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import Iterable, Union

from typing_extensions import Literal, TypedDict

from .project_optional_service_tier import ProjectOptionalServiceTier

__all__ = ["ServiceTierSettingUpdateParams"]


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    default: Literal["standard", "fast", "scale"]
    """Tier of requests that name none, `standard`, `fast` or `scale`."""
    enabled_tiers: Union[Literal["all"], Iterable[ProjectOptionalServiceTier]]
    """Tiers that requests may ask for, or `all`."""
