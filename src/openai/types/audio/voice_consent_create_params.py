# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from ..._types import FileTypes

__all__ = ["VoiceConsentCreateParams"]


class VoiceConsentCreateParams(TypedDict, total=False):
    language: Required[str]
    """BCP 47 tag of the language spoken, such as `en-US`."""
    name: Required[str]
    """Label of the recording."""
    recording: Required[FileTypes]
    """Audio of the spoken consent, up to 10 MiB."""
