# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import List

from ..._models import BaseModel

__all__ = ["LogProbProperties"]


class LogProbProperties(BaseModel):
    token: str
    bytes: List[int]
    logprob: float
