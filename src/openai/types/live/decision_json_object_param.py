# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Dict

from typing_extensions import TypeAlias

__all__ = ["DecisionJSONObjectParam"]

DecisionJSONObjectParam: TypeAlias = Dict[str, object]
