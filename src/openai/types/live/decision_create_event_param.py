# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["DecisionCreateEventParam"]


class DecisionCreateEventParam(TypedDict, total=False):
    event_id: Required[str]
    type: Required[Literal["decision.create"]]
