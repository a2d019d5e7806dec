# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ...shared.chat_model import ChatModel
from ...shared.reasoning_effort import ReasoningEffort
from ...shared_params.metadata import Metadata
from ..assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ..assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ..assistant_tool_param import AssistantToolParam
from ..code_interpreter_tool_param import CodeInterpreterToolParam
from .message_content_part_param import MessageContentPartParam
from .runs.run_step_include import RunStepInclude

__all__ = [
    "AdditionalMessage",
    "AdditionalMessageAttachment",
    "AdditionalMessageAttachmentTool",
    "AdditionalMessageAttachmentToolFileSearch",
    "RunCreateParams",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "TruncationStrategy",
]


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


AdditionalMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AdditionalMessageAttachmentToolFileSearch]


class AdditionalMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AdditionalMessageAttachmentTool]


class AdditionalMessage(TypedDict, total=False):
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    attachments: Optional[Iterable[AdditionalMessageAttachment]]
    metadata: Optional[Metadata]


class TruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: Optional[int]


class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    """Id of the assistant that answers."""
    include: List[RunStepInclude]
    """`step_details.tool_calls[*].file_search.results[*].content` adds the text found by file search."""
    additional_instructions: Optional[str]
    """Text to append to the instructions in this run."""
    additional_messages: Optional[Iterable[AdditionalMessage]]
    """Messages to append to the thread first."""
    instructions: Optional[str]
    """Replaces the assistant's instructions in this run."""
    max_completion_tokens: Optional[int]
    """Most tokens the run may generate over all turns, at least 256; beyond it ends `incomplete`."""
    max_prompt_tokens: Optional[int]
    """Most prompt tokens the run may use over all turns, at least 256; beyond it ends `incomplete`."""
    metadata: Optional[Metadata]
    model: Union[str, ChatModel, None]
    """Replaces the assistant's model in this run."""
    parallel_tool_calls: bool
    """`False` keeps the model to one tool call at a time; default `True`."""
    reasoning_effort: Optional[ReasoningEffort]
    """How hard a reasoning model thinks, from `none` to `max`, as it supports."""
    response_format: Optional[AssistantResponseFormatOptionParam]
    """`auto`, or output as text, a JSON object or JSON that follows a schema."""
    temperature: Optional[float]
    tool_choice: Optional[AssistantToolChoiceOptionParam]
    """`none`, `auto` (default), `required`, or the one tool to call."""
    tools: Optional[Iterable[AssistantToolParam]]
    """Replaces the assistant's tools in this run, up to 20."""
    top_p: Optional[float]
    truncation_strategy: Optional[TruncationStrategy]
    """How much of the thread the run sees, `auto` or the last so many messages."""


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """`True` returns an iterator of events until the run ends or needs you."""


class RunCreateParamsStreaming(RunCreateParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of events until the run ends or needs you."""


RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]
