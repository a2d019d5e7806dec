# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["CallReferParams"]


class CallReferParams(TypedDict, total=False):
    target_uri: Required[str]
    """Destination, such as `tel:+14155550123` or `sip:agent@example.com`."""
