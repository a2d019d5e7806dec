# Generated from spec/models.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from .._models import BaseModel

__all__ = ["Model"]


class Model(BaseModel):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: Optional[str] = None
