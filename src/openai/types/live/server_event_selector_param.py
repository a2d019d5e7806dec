# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["ServerEventSelectorParam"]


class ServerEventSelectorParam(TypedDict, total=False):
    type: Required[str]
    response_event: str
