# Generated from spec/responses/tools.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["ContainerReference"]


class ContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]
