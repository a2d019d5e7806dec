# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from ......_models import BaseModel

__all__ = ["RoleDeleteResponse"]


class RoleDeleteResponse(BaseModel):
    deleted: bool
    object: str
