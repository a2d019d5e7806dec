# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["SidebandConnectParams"]


class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool
