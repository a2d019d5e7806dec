# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel

__all__ = ["EvalAPIError"]


class EvalAPIError(BaseModel):
    code: str
    message: str
