# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["SessionUsage"]


class SessionUsage(BaseModel):
    seconds: float
