# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["SessionRejectParams"]


class SessionRejectParams(TypedDict, total=False):
    status_code: Required[int]
    """SIP status to answer with."""
