"""Chat completions: a type becomes `response_format`, and what the model wrote becomes the type."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Callable, cast

from typing_extensions import TypeVar

from ..._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError
from ..._types import NotGiven, Omit, is_given, omit
from ...types.chat import (
    ChatCompletion,
    ChatCompletionMessage,
    ChatCompletionMessageFunctionToolCall,
    ParsedChatCompletion,
    ParsedChatCompletionMessage,
    ParsedChoice,
    ParsedFunction,
    ParsedFunctionToolCall,
)
from ...types.chat.chat_completion import Choice
from .._schema_type import OutputParsingError, is_basemodel_type as is_basemodel_type, schema_type
from .._tools import PydanticFunctionTool, find_definition, read_arguments
from ..streaming._deltas import text_of
from ._recast import listed, recast

if TYPE_CHECKING:
    from ...types.chat import ChatCompletionFunctionToolParam, ChatCompletionToolUnionParam
    from ...types.chat.chat_completion_message_function_tool_call import Function
    from ...types.chat.completion_create_params import ResponseFormat as ResponseFormatParam

ResponseFormatT = TypeVar("ResponseFormatT", default=None)


def prepare(arguments: dict[str, Any]) -> Callable[[object], object]:
    """Put the types in a call's arguments as the API takes them, and return what reads its answer by them."""
    response_format, tools = arguments.get("response_format", omit), arguments.get("tools")
    raise_unfinished = arguments.pop("raise_unfinished")
    if "response_format" in arguments:
        arguments["response_format"] = type_to_response_format_param(response_format)
    if tools is not None:
        arguments["tools"] = tools = list(tools)  # an iterator serves the request and the parsing

    def parse(completion: object) -> object:
        if not isinstance(completion, ChatCompletion):  # what came is kept, whatever it is
            return completion
        return parse_chat_completion(
            response_format=response_format,
            input_tools=tools,
            chat_completion=completion,
            raise_unfinished=raise_unfinished,
        )

    return parse


def parse_chat_completion(
    *,
    response_format: type[ResponseFormatT] | ResponseFormatParam | Omit,
    input_tools: Iterable[ChatCompletionToolUnionParam] | Omit | None,
    chat_completion: ChatCompletion | ParsedChatCompletion[object],
    raise_unfinished: bool = True,
) -> ParsedChatCompletion[ResponseFormatT]:
    """Give the completion with its content and its tool calls' arguments as values; what is given stays as it is.

    Args:
        raise_unfinished: raise when the answer was cut or filtered; else leave it unparsed.

    Raises:
        LengthFinishReasonError: the answer was cut at the token limit.
        ContentFilterFinishReasonError: the content filter stopped it.
        OutputParsingError: content or arguments don't fit; `completion` is all of it.
    """
    tools = materialize_input_tools(input_tools)
    choices: list[object] = []
    for choice in listed(chat_completion.choices):
        reason = getattr(choice, "finish_reason", None)
        finished = reason not in ("length", "content_filter")
        if not finished and raise_unfinished:
            cut = reason == "length"
            raise (LengthFinishReasonError if cut else ContentFilterFinishReasonError)(completion=chat_completion)
        try:
            choices.append(_parse_choice(choice, response_format if finished else omit, tools if finished else []))
        except OutputParsingError as error:
            error.completion = chat_completion
            raise
    return cast("ParsedChatCompletion[ResponseFormatT]", recast(ParsedChatCompletion, chat_completion, choices=choices))


def _parse_choice(choice: object, response_format: Any, tools: list[ChatCompletionToolUnionParam]) -> object:
    if not isinstance(choice, Choice):
        return choice
    message = cast(object, choice.message)
    if not isinstance(message, ChatCompletionMessage):  # what came is kept, whatever it is
        return recast(cast("type[ParsedChoice[Any]]", ParsedChoice), choice)
    changes: dict[str, Any] = {"parsed": maybe_parse_content(response_format=response_format, message=message)}
    if isinstance(message.tool_calls, list):
        changes["tool_calls"] = [_parse_call(call, tools) for call in message.tool_calls]
    return recast(
        cast("type[ParsedChoice[Any]]", ParsedChoice),
        choice,
        message=recast(ParsedChatCompletionMessage, message, **changes),
    )


def _parse_call(call: object, tools: list[ChatCompletionToolUnionParam]) -> object:
    if not isinstance(call, ChatCompletionMessageFunctionToolCall) or not hasattr(call.function, "arguments"):
        return call
    arguments = parse_function_tool_arguments(input_tools=tools, function=call.function)
    function = recast(ParsedFunction, call.function, parsed_arguments=arguments)
    return recast(ParsedFunctionToolCall, call, function=function)


def maybe_parse_content(
    *,
    response_format: type[ResponseFormatT] | ResponseFormatParam | Omit,
    message: ChatCompletionMessage | ParsedChatCompletionMessage[object],
) -> ResponseFormatT | None:
    """Read a message's content as the type; None where there is no content, no type, or a refusal.

    Raises:
        OutputParsingError: it does not fit.
    """
    text = text_of(message.content)
    if not has_rich_response_format(response_format) or not text or message.refusal:
        return None
    return cast(ResponseFormatT, schema_type(response_format).read(text))


def parse_function_tool_arguments(
    *, input_tools: Iterable[ChatCompletionToolUnionParam], function: Function | ParsedFunction
) -> object | None:
    """Read a call's arguments by the tool of that name; None where it is unknown or not strict.

    Raises:
        OutputParsingError: they don't fit.
    """
    return cast(object, read_arguments(find_definition(input_tools, function.name), function.arguments))


def get_input_tool_by_name(
    *, input_tools: Iterable[ChatCompletionToolUnionParam], name: str
) -> ChatCompletionFunctionToolParam | None:
    """Find the function tool of a name."""
    return next((cast("ChatCompletionFunctionToolParam", t) for t in input_tools if find_definition([t], name)), None)


def materialize_input_tools(
    tools: Iterable[ChatCompletionToolUnionParam] | Omit | NotGiven | None = omit,
) -> list[ChatCompletionToolUnionParam]:
    """Give the tools as a list, so that an iterator serves the request and the parsing."""
    return list(tools) if is_given(tools) and tools is not None else []


validate_input_tools = materialize_input_tools  # tools that are not strict, or no functions, are sent and left unparsed


def has_parseable_input(
    *,
    response_format: type | ResponseFormatParam | Omit,
    input_tools: Iterable[ChatCompletionToolUnionParam] | Omit | None = omit,
) -> bool:
    """Say whether an answer would have anything to parse."""
    return has_rich_response_format(response_format) or any(
        map(is_parseable_tool, materialize_input_tools(input_tools))
    )


def is_parseable_tool(input_tool: ChatCompletionToolUnionParam) -> bool:
    """Say whether the arguments of the tool's calls are parsed."""
    definition: dict[str, Any] = cast("dict[str, Any]", input_tool).get("function") or {}
    return isinstance(definition, PydanticFunctionTool) or bool(definition.get("strict"))


def has_rich_response_format(response_format: object) -> bool:
    """Say whether the format is a type, not a description of one."""
    return is_given(response_format) and response_format is not None and not is_response_format_param(response_format)


def is_response_format_param(response_format: object) -> bool:
    """Say whether the format is what goes to the API as it is."""
    return isinstance(response_format, dict)


def type_to_response_format_param(
    response_format: type | ResponseFormatParam | Omit | NotGiven | None,
) -> ResponseFormatParam | Omit:
    """Give what goes to the API for a type; whatever is none goes as it is.

    Raises:
        TypeError: the type has no JSON schema.
    """
    if not has_rich_response_format(response_format):
        return cast("ResponseFormatParam | Omit", response_format)
    known = schema_type(response_format)
    return {"type": "json_schema", "json_schema": {"schema": known.schema, "name": known.name, "strict": True}}
