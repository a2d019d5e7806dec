# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel

__all__ = ["ThreadDeleteResponse"]


class ThreadDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]
