# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from .._models import BaseModel

__all__ = ["EvalDeleteResponse"]


class EvalDeleteResponse(BaseModel):
    deleted: bool
    eval_id: str
    object: str
