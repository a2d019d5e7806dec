# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["VoiceConsentListParams"]


class VoiceConsentListParams(TypedDict, total=False):
    after: str
    limit: int
