# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import FileTypes

__all__ = ["CreateVoiceRequestAudioSample", "CreateVoiceRequestPrompt", "VoiceCreateParams"]


class CreateVoiceRequestAudioSample(TypedDict, total=False):
    audio_sample: Required[FileTypes]
    """Sample of the speaker, up to 10 MiB."""
    consent: Required[str]
    """Id of the speaker's voice consent."""
    name: Required[str]
    """Name of the voice."""
    type: Literal["audio_sample"]
    """Where the voice comes from, `audio_sample` or `prompt`."""


class CreateVoiceRequestPrompt(TypedDict, total=False):
    name: Required[str]
    """Name of the voice."""
    prompt: Required[str]
    """Description of the voice to design."""
    type: Required[Literal["prompt"]]
    """Where the voice comes from, `audio_sample` or `prompt`."""
    model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]]
    """Model that designs the voice, `auto` or a dated version."""
    script_hint: str
    """Hint on what the voice will mostly read."""


VoiceCreateParams: TypeAlias = Union[CreateVoiceRequestAudioSample, CreateVoiceRequestPrompt]
