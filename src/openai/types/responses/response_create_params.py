# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..shared_params.metadata import Metadata
from ..shared_params.reasoning import Reasoning
from ..shared_params.responses_model import ResponsesModel
from .response_conversation_param_param import ResponseConversationParamParam
from .response_includable import ResponseIncludable
from .response_input_param import ResponseInputParam
from .response_prompt_param import ResponsePromptParam
from .response_text_config_param import ResponseTextConfigParam
from .service_tier import ServiceTier
from .tool_choice_allowed_param import ToolChoiceAllowedParam
from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from .tool_choice_custom_param import ToolChoiceCustomParam
from .tool_choice_function_param import ToolChoiceFunctionParam
from .tool_choice_mcp_param import ToolChoiceMcpParam
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell_param import ToolChoiceShellParam
from .tool_choice_types_param import ToolChoiceTypesParam
from .tool_param import ToolParam

__all__ = [
    "AccessPrograms",
    "BackgroundOptions",
    "ContextManagement",
    "Conversation",
    "Image",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ResponseCreateParams",
    "ResponseCreateParamsBase",
    "ResponseCreateParamsNonStreaming",
    "ResponseCreateParamsStreaming",
    "StreamOptions",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptions(TypedDict, total=False):
    completion_window: Literal["soonest", "2h", "8h"]
    continuation_id: str


class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: Optional[int]


class Image(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


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
    comparison_response_id: Optional[str]
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


Conversation: TypeAlias = Union[str, ResponseConversationParamParam]


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: AccessPrograms
    """Special access programs to run the request under, such as `cyber`."""
    background: Optional[bool]
    """`True` returns at once and generates on the server; poll with `retrieve`."""
    background_options: BackgroundOptions
    """Completion window (`soonest`, `2h` or `8h`) and continuation id of a background response."""
    context_management: Optional[Iterable[ContextManagement]]
    """Entries that compact a long context once it passes their `compact_threshold` in tokens."""
    conversation: Optional[Conversation]
    """Conversation, or its id, whose items come first and that receives this turn's items."""
    image: Image
    """Treatment of images in the context, as `context_compression` (`auto`, `enabled` or `disabled`)."""
    include: Optional[List[ResponseIncludable]]
    """Extra data to return, such as `reasoning.encrypted_content` or `file_search_call.results`."""
    input: Union[str, ResponseInputParam]
    """What the model answers, as a string or a list of text, image, file and tool items."""
    instructions: Optional[str]
    """System message of this turn only; not inherited through `previous_response_id`."""
    max_output_tokens: Optional[int]
    """Most tokens to generate, hidden reasoning included; at least 16."""
    max_tool_calls: Optional[int]
    """Most calls to built-in tools in total; further attempts are ignored."""
    metadata: Optional[Metadata]
    model: ResponsesModel
    """Id of the model that answers, such as `gpt-5.5`."""
    moderation: Optional[Moderation]
    """Moderation model to run over input and output, and whether a hit is scored or blocked."""
    parallel_tool_calls: Optional[bool]
    """`False` keeps the model to one tool call at a time; default `True`."""
    previous_response_id: Optional[str]
    """Id of the response to continue from; excludes `conversation`."""
    prompt: Optional[ResponsePromptParam]
    """Stored prompt to use, with the values of its variables."""
    prompt_cache_key: Optional[str]
    prompt_cache_options: PromptCacheOptions
    """Prompt cache settings, such as `mode`, `ttl` and `prewarm`."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    reasoning: Optional[Reasoning]
    """Effort and summary settings of reasoning models."""
    safety_identifier: Optional[str]
    service_tier: Optional[ServiceTier]
    """Processing tier, `auto` (default), `default`, `flex`, `scale`, `priority`, `fast` or `ultrafast`."""
    store: Optional[bool]
    """`False` keeps the response off the server; default `True`."""
    stream_options: Optional[StreamOptions]
    """Stream settings, as `include_obfuscation`; needs `stream=True`."""
    temperature: Optional[float]
    text: ResponseTextConfigParam
    """Format of the output, plain or following a JSON schema, and its verbosity."""
    tool_choice: ToolChoice
    """`none`, `auto`, `required`, or the one tool to call."""
    tools: Iterable[ToolParam]
    """Tools on offer, built in (web search, file search, …), MCP servers or your own functions."""
    top_logprobs: Optional[int]
    """Number of likeliest alternatives to report per token, 0 to 20."""
    top_p: Optional[float]
    truncation: Optional[Literal["auto", "disabled"]]
    """`auto` drops the oldest items that overflow the context; `disabled` (default) fails with 400."""
    user: str


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """`True` returns an iterator of events as they are generated."""


class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of events as they are generated."""


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
