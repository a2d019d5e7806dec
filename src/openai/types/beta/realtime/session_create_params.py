# Generated from spec/beta/realtime.yaml; edit that and run `python -m generator`.
from typing import Iterable, List, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAfter",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "SessionCreateParams",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]


class ClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class ClientSecret(TypedDict, total=False):
    expires_after: ClientSecretExpiresAfter


class InputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class InputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class Tool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class TracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]


class TurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionCreateParams(TypedDict, total=False):
    client_secret: ClientSecret
    """Lifetime of the ephemeral key."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of incoming audio, `pcm16` (default), `g711_ulaw` or `g711_alaw`."""
    input_audio_noise_reduction: InputAudioNoiseReduction
    """Noise reduction ahead of turn detection, `near_field` or `far_field`."""
    input_audio_transcription: InputAudioTranscription
    """Transcription of what the user says; off unless set."""
    instructions: str
    """System message for the conversation, such as tone and role."""
    max_response_output_tokens: Union[int, Literal["inf"]]
    """Most tokens per answer, tool calls included; 1 to 4096 or `inf` (default)."""
    modalities: List[Literal["text", "audio"]]
    """Kinds of output; `["text"]` turns audio off."""
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    """Id of the realtime model."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Format of outgoing audio, `pcm16` (default), `g711_ulaw` or `g711_alaw`."""
    speed: float
    """Pace of the voice as a factor, 0.25 to 1.5, default 1."""
    temperature: float
    """Sampling temperature, 0.6 to 1.2, default 0.8."""
    tool_choice: str
    """`auto`, `none`, `required`, or the function to call."""
    tools: Iterable[Tool]
    """Functions on offer."""
    tracing: Tracing
    """`auto` or settings of the trace to record; fixed once set."""
    turn_detection: TurnDetection
    """How the end of a turn is found, by volume or by meaning."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
    """Name of the voice; fixed once it has spoken."""
