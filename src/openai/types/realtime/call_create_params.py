# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam

__all__ = ["CallCreateParams"]


class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]
    """SDP offer of the caller."""
    session: RealtimeSessionCreateRequestParam
    """Session settings to start with."""
