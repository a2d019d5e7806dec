# Generated from spec/beta/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["RealtimeConnectParams"]


class RealtimeConnectParams(TypedDict, total=False):
    model: Required[str]
