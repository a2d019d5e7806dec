# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing import List

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["ProjectModelPermissions"]


class ProjectModelPermissions(BaseModel):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: List[str] = FieldInfo(alias="model_ids")
    object: Literal["project.model_permissions"]
