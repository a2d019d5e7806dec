# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Literal, Required, TypedDict

from ..responses.response_prompt_param import ResponsePromptParam
from .realtime_audio_config_param import RealtimeAudioConfigParam
from .realtime_reasoning_param import RealtimeReasoningParam
from .realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from .realtime_tools_config_param import RealtimeToolsConfigParam
from .realtime_tracing_config_param import RealtimeTracingConfigParam
from .realtime_truncation_param import RealtimeTruncationParam

__all__ = ["CallAcceptParams"]


class CallAcceptParams(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    """Kind of session; always `realtime`."""
    audio: RealtimeAudioConfigParam
    """Input and output audio settings, such as formats, turn detection and voice."""
    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """Extra output; `item.input_audio_transcription.logprobs` tells how sure transcripts are."""
    instructions: str
    """System message for the conversation, such as tone and role."""
    max_output_tokens: Union[int, Literal["inf"]]
    """Most tokens per answer, tool calls included; 1 to 4096 or `inf` (default)."""
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ]
    """Id of the realtime model, such as `gpt-realtime`."""
    output_modalities: List[Literal["text", "audio"]]
    """`["audio"]` (default, with transcript) or `["text"]`; not both."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once; reasoning models only."""
    prompt: Optional[ResponsePromptParam]
    """Stored prompt to use, with the values of its variables."""
    reasoning: RealtimeReasoningParam
    """Reasoning settings, for models that reason."""
    tool_choice: RealtimeToolChoiceConfigParam
    """`auto` (default), `none`, `required`, or the one tool to call."""
    tools: RealtimeToolsConfigParam
    """Functions and MCP servers on offer."""
    tracing: Optional[RealtimeTracingConfigParam]
    """`auto` or settings of the trace to record; `None` records none; fixed once set."""
    truncation: RealtimeTruncationParam
    """What to do with an overflowing context, `auto`, `disabled` or a share to retain."""
