# Generated from spec/chat.yaml; edit that and run `python -m generator`.
from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..shared.chat_model import ChatModel
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.function_parameters import FunctionParameters
from ..shared_params.metadata import Metadata
from ..shared_params.response_format_json_object import ResponseFormatJSONObject
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ..shared_params.response_format_text import ResponseFormatText
from .chat_completion_audio_param import ChatCompletionAudioParam
from .chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam
from .chat_completion_message_param import ChatCompletionMessageParam
from .chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
from .chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from .chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
from .chat_completion_tool_union_param import ChatCompletionToolUnionParam

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "Function",
    "FunctionCall",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseFormat",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
]

FunctionCall: TypeAlias = Union[Literal["none", "auto"], ChatCompletionFunctionCallOptionParam]


class Function(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: FunctionParameters


class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ModerationPolicy(TypedDict, total=False):
    input: Optional[ModerationPolicyInput]
    output: Optional[ModerationPolicyOutput]


class Moderation(TypedDict, total=False):
    model: Required[str]
    policy: Optional[ModerationPolicy]


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


ResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]


class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str


class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]


class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    user_location: Optional[WebSearchOptionsUserLocation]


class CompletionCreateParamsBase(TypedDict, total=False):
    messages: Required[Iterable[ChatCompletionMessageParam]]
    """The conversation so far, oldest first; at least one message."""
    model: Required[Union[str, ChatModel]]
    """Id of the model that answers, such as `gpt-5.5`."""
    audio: Optional[ChatCompletionAudioParam]
    """Voice and format of spoken output; needed when `modalities` holds `audio`."""
    frequency_penalty: Optional[float]
    """-2 to 2, default 0; above zero makes tokens less likely the more often they already occurred."""
    function_call: FunctionCall
    """Deprecated for `tool_choice`; `none`, `auto` or the function to call."""
    functions: Iterable[Function]
    """Deprecated for `tools`; 1 to 128 functions the model may call."""
    logit_bias: Optional[Dict[str, int]]
    """Bias from -100 to 100 by token id, added to the logits before sampling."""
    logprobs: Optional[bool]
    """`True` adds the log probability of every output token; default `False`."""
    max_completion_tokens: Optional[int]
    """Most tokens to generate, counting hidden reasoning tokens."""
    max_tokens: Optional[int]
    """Deprecated for `max_completion_tokens`, and refused by reasoning models."""
    metadata: Optional[Metadata]
    modalities: Optional[List[Literal["text", "audio"]]]
    """Kinds of output wanted, `text` (default) and `audio`."""
    moderation: Optional[Moderation]
    """Moderation model to run over input and output, and what a hit does."""
    n: Optional[int]
    """Number of choices to generate, 1 to 128, default 1; all their tokens are billed."""
    parallel_tool_calls: bool
    """`False` keeps the model to one tool call at a time; default `True`."""
    prediction: Optional[ChatCompletionPredictionContentParam]
    """Text known beforehand that most of the output will repeat; speeds up regeneration."""
    presence_penalty: Optional[float]
    """-2 to 2, default 0; above zero makes tokens that occurred at all less likely."""
    prompt_cache_key: Optional[str]
    prompt_cache_options: PromptCacheOptions
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning_effort: Optional[ReasoningEffort]
    """How hard a reasoning model thinks, from `none` over `low`, `medium`, `high` to `max`, as it supports."""
    response_format: ResponseFormat
    """Shape of the output, as plain text, any JSON object, or JSON that follows a schema."""
    safety_identifier: Optional[str]
    seed: Optional[int]
    """Makes sampling repeatable as far as possible; compare `system_fingerprint` between replies."""
    service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]]
    """Processing tier, `auto` (default), `default`, `flex`, `scale`, `priority` or `fast`."""
    stop: Union[str, SequenceNotStr[str], None]
    """Up to 4 strings that end the output and are left out of it; not for newer reasoning models."""
    store: Optional[bool]
    """`True` keeps the completion on the server for later retrieval, distillation and evals."""
    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """Stream settings, as `include_usage` for a last chunk with the token counts; needs `stream=True`."""
    temperature: Optional[float]
    tool_choice: ChatCompletionToolChoiceOptionParam
    """`none`, `auto`, `required`, or the one tool to call; `auto` when there are tools."""
    tools: Iterable[ChatCompletionToolUnionParam]
    """Function and custom tools the model may call."""
    top_logprobs: Optional[int]
    """Number of likeliest alternatives to report per token, 0 to 20; needs `logprobs=True`."""
    top_p: Optional[float]
    user: str
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long-winded the answer is, `low`, `medium` (default) or `high`."""
    web_search_options: WebSearchOptions
    """Lets search models consult the web; sets the context size and the user's location."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """`True` returns an iterator of chunks as they are generated."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of chunks as they are generated."""


CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
