# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["VoiceConsentUpdateParams"]


class VoiceConsentUpdateParams(TypedDict, total=False):
    name: Required[str]
    """New label of the recording."""
