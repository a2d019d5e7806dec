# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["BetaToolChoiceMcp"]


class BetaToolChoiceMcp(BaseModel):
    server_label: str
    type: Literal["mcp"]
    name: Optional[str] = None
