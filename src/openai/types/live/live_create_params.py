# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from .media_session_config_param import MediaSessionConfigParam

__all__ = ["LiveCreateParams", "Transport"]


class Transport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class LiveCreateParams(TypedDict, total=False):
    session: Required[MediaSessionConfigParam]
    """Model, voice, instructions and delegation of the session."""
    transport: Required[Transport]
    """How media travels, as WebRTC with the caller's SDP offer."""
