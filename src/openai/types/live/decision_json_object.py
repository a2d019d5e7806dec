# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Dict

from typing_extensions import TypeAlias

__all__ = ["DecisionJSONObject"]

DecisionJSONObject: TypeAlias = Dict[str, object]
