# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .speech_model import SpeechModel

__all__ = ["SpeechCreateParams", "Voice", "VoiceID"]


class VoiceID(TypedDict, total=False):
    id: Required[str]


Voice: TypeAlias = Union[
    str,
    Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "sage",
        "shimmer",
        "verse",
        "marin",
        "cedar",
        "fable",
        "onyx",
        "nova",
    ],
    VoiceID,
]


class SpeechCreateParams(TypedDict, total=False):
    input: Required[str]
    """Text to speak, up to 4096 characters."""
    model: Required[Union[str, SpeechModel]]
    """Id of a speech model, such as `gpt-4o-mini-tts`."""
    voice: Required[Voice]
    """Name of a built-in voice, such as `alloy`, or `{"id": …}` of a custom one."""
    instructions: str
    """How to speak, such as tone and pace; up to 4096 characters; not for `tts-1` models."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """Audio format, `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`."""
    speed: float
    """Pace as a factor, 0.25 to 4, default 1."""
    stream_format: Literal["sse", "audio"]
    """`audio` (default) for raw bytes, `sse` for events; the `tts-1` models know no `sse`."""
