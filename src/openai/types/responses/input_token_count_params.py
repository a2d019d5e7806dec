# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..shared_params.reasoning import Reasoning
from .response_conversation_param_param import ResponseConversationParamParam
from .response_format_text_config_param import ResponseFormatTextConfigParam
from .response_input_item_param import ResponseInputItemParam
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
    "Conversation",
    "InputTokenCountParams",
    "Text",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]

Conversation: TypeAlias = Union[str, ResponseConversationParamParam]


class Text(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]


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


class InputTokenCountParams(TypedDict, total=False):
    conversation: Optional[Conversation]
    """Conversation, or its id, whose items count too."""
    input: Union[str, Iterable[ResponseInputItemParam], None]
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
    tools: Optional[Iterable[ToolParam]]
    """Tools that would be on offer; their definitions cost tokens."""
    truncation: Literal["auto", "disabled"]
    """Truncation setting that would be sent, `auto` or `disabled`."""
