# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["ClientDelegation"]


class ClientDelegation(BaseModel):
    type: Literal["client"]
    acknowledgement_delay_ms: Optional[int] = None
