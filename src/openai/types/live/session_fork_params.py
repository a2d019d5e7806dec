# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from .media_session_fork_config_param import MediaSessionForkConfigParam

__all__ = ["SessionForkParams", "Transport"]


class Transport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class SessionForkParams(TypedDict, total=False):
    transport: Required[Transport]
    """How media of the fork travels, as WebRTC with the caller's SDP offer."""
    session: MediaSessionForkConfigParam
    """What differs from the original session."""
