# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["RealtimeConnectParams"]


class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str
