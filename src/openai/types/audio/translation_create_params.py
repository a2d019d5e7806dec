# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypedDict

from ..._types import FileTypes
from ..audio_model import AudioModel

__all__ = ["TranslationCreateParams"]


class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    """Recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm; give it a name with an extension."""
    model: Required[Union[str, AudioModel]]
    """Only `whisper-1`."""
    prompt: str
    """English text that sets style or precedes the recording."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """`json` (default), `text`, `srt`, `verbose_json` or `vtt`."""
    temperature: float
    """Sampling temperature, 0 to 1; 0 (default) lets the model raise it where it struggles."""
