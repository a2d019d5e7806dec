# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Iterable, List, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from ...._utils import PropertyInfo
from ..beta_response_conversation_param_param import BetaResponseConversationParamParam
from ..beta_response_format_text_config_param import BetaResponseFormatTextConfigParam
from ..beta_response_input_item_param import BetaResponseInputItemParam
from ..beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from ..beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from ..beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from ..beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from ..beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from ..beta_tool_choice_options import BetaToolChoiceOptions
from ..beta_tool_choice_shell_param import BetaToolChoiceShellParam
from ..beta_tool_choice_types_param import BetaToolChoiceTypesParam
from ..beta_tool_param import BetaToolParam

__all__ = [
    "Conversation",
    "InputTokenCountParams",
    "Reasoning",
    "Text",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


class Text(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]


Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]


class Reasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    mode: Union[str, Literal["standard", "pro"]]
    summary: Optional[Literal["auto", "concise", "detailed"]]


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]


class InputTokenCountParams(TypedDict, total=False):
    conversation: Optional[Conversation]
    """Conversation, or its id, whose items count too."""
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    """What would be sent, as a string or a list of items."""
    instructions: Optional[str]
    """System message that would be sent."""
    model: Optional[str]
    """Id of the model whose tokens are counted."""
    parallel_tool_calls: Optional[bool]
    """Whether several tools could be called at once."""
    personality: Union[str, Literal["friendly", "pragmatic"]]
    """Style preset of the model, such as `friendly` or `pragmatic`; up to 64 characters."""
    previous_response_id: Optional[str]
    """Id of the response that would be continued; excludes `conversation`."""
    reasoning: Optional[Reasoning]
    """Reasoning settings that would be sent."""
    text: Optional[Text]
    """Output format and verbosity that would be sent."""
    tool_choice: Optional[ToolChoice]
    """Tool choice that would be sent."""
    tools: Optional[Iterable[BetaToolParam]]
    """Tools that would be on offer; their definitions cost tokens."""
    truncation: Literal["auto", "disabled"]
    """Truncation setting that would be sent, `auto` or `disabled`."""
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]
