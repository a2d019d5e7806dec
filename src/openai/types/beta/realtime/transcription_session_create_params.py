# Generated from spec/beta/realtime.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal, TypedDict

__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAt",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "TranscriptionSessionCreateParams",
    "TurnDetection",
]


class ClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class ClientSecret(TypedDict, total=False):
    expires_at: ClientSecretExpiresAt


class InputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class InputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class TurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class TranscriptionSessionCreateParams(TypedDict, total=False):
    client_secret: ClientSecret
    """Lifetime of the ephemeral key."""
    include: List[str]
    """`item.input_audio_transcription.logprobs` adds log probabilities to transcripts."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of incoming audio, `pcm16` (default, 24 kHz mono), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: InputAudioNoiseReduction
    """Noise reduction ahead of turn detection, `near_field` or `far_field`."""
    input_audio_transcription: InputAudioTranscription
    """Transcription model, with language and prompt as hints."""
    modalities: List[Literal["text", "audio"]]
    """Kinds of output; `["text"]` turns audio off."""
    turn_detection: TurnDetection
    """How the end of a turn is found, by volume or by meaning."""
