# Generated from spec/models.yaml; edit that and run `python -m generator`.
from .._models import BaseModel

__all__ = ["ModelDeleted"]


class ModelDeleted(BaseModel):
    id: str
    deleted: bool
    object: str
