# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import Optional

from ..._models import BaseModel
from .noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionUpdateRequest",
]


class AudioInputNoiseReduction(BaseModel):
    type: NoiseReductionType
    strength: Optional[float] = None


class AudioInputTranscription(BaseModel):
    model: str


class AudioInput(BaseModel):
    noise_reduction: Optional[AudioInputNoiseReduction] = None
    transcription: Optional[AudioInputTranscription] = None


class AudioOutput(BaseModel):
    language: Optional[str] = None


class Audio(BaseModel):
    input: Optional[AudioInput] = None
    output: Optional[AudioOutput] = None


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    audio: Optional[Audio] = None
