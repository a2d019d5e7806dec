# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from .._models import BaseModel

__all__ = ["EvalDeleteResponse"]


class EvalDeleteResponse(BaseModel):
    deleted: bool
    eval_id: str
    object: str
