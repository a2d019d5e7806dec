# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ....._models import BaseModel

__all__ = ["CodeInterpreterLogs"]


class CodeInterpreterLogs(BaseModel):
    index: int
    type: Literal["logs"]
    logs: Optional[str] = None
