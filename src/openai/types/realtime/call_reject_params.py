# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["CallRejectParams"]


class CallRejectParams(TypedDict, total=False):
    status_code: int
    """SIP status to answer with, default 603 (declined)."""
