# Generated from spec/audio.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import FileTypes, SequenceNotStr
from ..audio_model import AudioModel
from ..audio_response_format import AudioResponseFormat
from .transcription_include import TranscriptionInclude

__all__ = [
    "ChunkingStrategy",
    "ChunkingStrategyVadConfig",
    "TranscriptionCreateParams",
    "TranscriptionCreateParamsBase",
    "TranscriptionCreateParamsNonStreaming",
    "TranscriptionCreateParamsStreaming",
]


class ChunkingStrategyVadConfig(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


ChunkingStrategy: TypeAlias = Union[Literal["auto"], ChunkingStrategyVadConfig]


class TranscriptionCreateParamsBase(TypedDict, total=False):
    file: Required[FileTypes]
    """Recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm; give it a name with an extension."""
    model: Required[Union[str, AudioModel]]
    """Id of a transcription model, such as `gpt-4o-transcribe` or `whisper-1`."""
    chunking_strategy: Optional[ChunkingStrategy]
    """`auto` or voice activity settings to cut long audio at pauses; absent takes it in one piece."""
    include: List[TranscriptionInclude]
    """`logprobs` adds token log probabilities; with `json` and the plain `gpt-4o` transcribers only."""
    keywords: SequenceNotStr[str]
    """Words to expect in the recording; `gpt-transcribe` only."""
    known_speaker_names: SequenceNotStr[str]
    """Names of up to 4 known speakers, in the order of `known_speaker_references`."""
    known_speaker_references: SequenceNotStr[str]
    """Voice samples of the known speakers as data URLs, 2 to 10 seconds each."""
    language: str
    """Language spoken as an ISO 639-1 code; helps accuracy and speed."""
    languages: SequenceNotStr[str]
    """Languages that may be spoken, as ISO 639-1 codes; `gpt-transcribe` only."""
    prompt: str
    """Text that sets style or precedes the recording, in its language; not for diarization."""
    response_format: AudioResponseFormat
    """`json` (default), `text`, `srt`, `verbose_json`, `vtt` or `diarized_json`, as the model supports."""
    temperature: float
    """Sampling temperature, 0 to 1; 0 (default) lets the model raise it where it struggles."""
    timestamp_granularities: List[Literal["word", "segment"]]
    """`word`, `segment` (default) or both; needs `verbose_json`."""


class TranscriptionCreateParamsNonStreaming(TranscriptionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """`True` returns an iterator of events; ignored by `whisper-1`."""


class TranscriptionCreateParamsStreaming(TranscriptionCreateParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of events; ignored by `whisper-1`."""


TranscriptionCreateParams: TypeAlias = Union[TranscriptionCreateParamsNonStreaming, TranscriptionCreateParamsStreaming]
