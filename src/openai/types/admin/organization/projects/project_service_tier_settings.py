# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import List, Union

from typing_extensions import Literal

from ....._models import BaseModel
from .project_optional_service_tier import ProjectOptionalServiceTier

__all__ = ["ProjectServiceTierSettings"]


class ProjectServiceTierSettings(BaseModel):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Union[Literal["all"], List[ProjectOptionalServiceTier]]
    object: Literal["project.service_tier_settings"]
