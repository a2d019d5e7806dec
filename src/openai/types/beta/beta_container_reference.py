# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["BetaContainerReference"]


class BetaContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]
