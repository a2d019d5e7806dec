# Generated from spec/evals.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import TypedDict

from .shared_params.metadata import Metadata

__all__ = ["EvalUpdateParams"]


class EvalUpdateParams(TypedDict, total=False):
    metadata: Optional[Metadata]
    name: str
    """New name of the eval."""
