"""Responses: a type becomes `text.format`, and what the model wrote becomes the type."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Callable, cast

from typing_extensions import TypeVar

from ..._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError
from ..._types import Omit, is_given, omit
from ...types.responses import (
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputText,
)
from .._schema_type import OutputParsingError, schema_type
from .._tools import find_definition, read_arguments, responses_tools
from ._recast import listed, recast

if TYPE_CHECKING:
    from ...types.responses import (
        ResponseFormatTextConfigParam,
        ResponseFormatTextJSONSchemaConfigParam,
        ResponseTextConfigParam,
    )
    from ...types.responses.tool_param import ParseableToolParam

TextFormatT = TypeVar("TextFormatT", default=None)

_FAILED = ("failed", "cancelled")  # what there is of the text is left unparsed, for `error` says what went wrong


def prepare(arguments: dict[str, Any]) -> Callable[[object], object]:
    """Put the types in a call's arguments as the API takes them, and return what reads its answer by them.

    Raises:
        TypeError: there is no JSON schema of the type, two formats were given, or a stream was asked for.
    """
    if arguments.get("stream"):
        raise TypeError("`parse` reads a whole response; call `create` with `stream=True` for its events")
    text_format, tools = arguments.pop("text_format", omit), arguments.get("tools")
    text_type = arguments.pop("parse_as", text_format)
    raise_unfinished = arguments.pop("raise_unfinished")
    text = with_text_format(arguments.get("text", omit), text_format)
    if is_given(text):
        arguments["text"] = text
    if tools is not None:
        arguments["tools"] = tools = responses_tools(tools)

    def parse(response: object) -> object:
        if not isinstance(response, Response):  # what came is kept, whatever it is
            return response
        return parse_response(
            text_format=text_type, input_tools=tools, response=response, raise_unfinished=raise_unfinished
        )

    return parse


def parse_response(
    *,
    text_format: type[TextFormatT] | Omit | None,
    input_tools: Iterable[ParseableToolParam] | Omit | None,
    response: Response | ParsedResponse[object],
    raise_unfinished: bool = True,
) -> ParsedResponse[TextFormatT]:
    """Give the response with its texts and its function calls' arguments as values; what is given stays as it is.

    Commentary is not parsed, and what does not fit in a response that failed is left. Of several texts it is enough
    that one fits, since older models comment without saying so.

    Args:
        raise_unfinished: raise when the answer was cut or filtered and does not fit; else leave that part unparsed.

    Raises:
        LengthFinishReasonError: it does not fit, as it was cut at the token limit.
        ContentFilterFinishReasonError: it does not fit, as the content filter stopped it.
        OutputParsingError: a text or arguments don't fit; `completion` is the response.
    """
    parsed, failure = read_response(text_format, input_tools, response)
    if failure and response.status not in _FAILED and (raise_unfinished or response.status in ("completed", None)):
        failure.completion = response
        raise _reason(response, failure) from failure.__cause__
    return cast("ParsedResponse[TextFormatT]", parsed)


def read_response(
    text_format: Any, input_tools: Iterable[ParseableToolParam] | Omit | None, response: Any
) -> tuple[ParsedResponse[Any], OutputParsingError | None]:
    """Give the response with its values, and what does not fit instead of raising it."""
    tools = list(input_tools) if is_given(input_tools) and input_tools is not None else []
    reading = _Reading(text_format, tools)
    output = [reading.item(item) for item in listed(response.output)]
    return recast(cast("type[ParsedResponse[Any]]", ParsedResponse), response, output=output), reading.failure()


def _reason(response: Response | ParsedResponse[object], failure: OutputParsingError) -> OpenAIError:
    """Say why a part of the response does not fit."""
    why = response.incomplete_details.reason if response.incomplete_details else None
    if response.status != "incomplete" or why not in ("max_output_tokens", "content_filter", None):
        return failure
    cut = ContentFilterFinishReasonError if why == "content_filter" else LengthFinishReasonError
    return cut(completion=cast(Any, response))  # Any: the errors were made for chat, and read a response as well


class _Reading:
    """Reads one response, and remembers what did not fit."""

    def __init__(self, text_format: Any, tools: list[ParseableToolParam]) -> None:
        self._text_format = text_format
        self._tools = tools
        self._fits = False
        self._texts: list[OutputParsingError] = []
        self._calls: list[OutputParsingError] = []

    def failure(self) -> OutputParsingError | None:
        return next(iter([*self._calls, *(() if self._fits else self._texts)]), None)

    def item(self, item: object) -> object:
        content = cast(object, getattr(item, "content", None))
        if isinstance(item, ResponseOutputMessage) and isinstance(content, list):
            parts = [self._part(part, item.phase) for part in cast("list[object]", content)]
            return recast(cast(Any, ParsedResponseOutputMessage), item, content=parts)
        if isinstance(item, ResponseFunctionToolCall):
            return recast(ParsedResponseFunctionToolCall, item, parsed_arguments=self._arguments(item))
        return item

    def _part(self, part: object, phase: str | None) -> object:
        if not isinstance(part, ResponseOutputText):
            return part
        parsed = None
        try:
            parsed = parse_text(part.text, self._text_format, phase=phase)
            self._fits = self._fits or parsed is not None
        except OutputParsingError as error:
            self._texts.append(error)
        return recast(cast(Any, ParsedResponseOutputText), part, parsed=parsed)

    def _arguments(self, call: ResponseFunctionToolCall) -> object:
        try:
            return parse_function_tool_arguments(input_tools=self._tools, function_call=call)
        except OutputParsingError as error:
            self._calls.append(error)
            return None


def parse_text(text: str, text_format: type[TextFormatT] | Omit | None, *, phase: str | None) -> TextFormatT | None:
    """Read a text as the type; None for commentary, for an empty text, and where there is no type.

    Raises:
        OutputParsingError: it does not fit.
    """
    if not is_given(text_format) or text_format is None or phase == "commentary":
        return None
    if not text or not isinstance(cast(object, text), str):
        return None
    return cast(TextFormatT, schema_type(text_format).read(text))


def parse_function_tool_arguments(
    *,
    input_tools: Iterable[ParseableToolParam] | Omit | None,
    function_call: ParsedResponseFunctionToolCall | ResponseFunctionToolCall,
) -> object:
    """Read a call's arguments by the tool of that name; None where it is unknown or not strict.

    Raises:
        OutputParsingError: they don't fit.
    """
    if not is_given(input_tools) or input_tools is None:
        return None
    definition = find_definition(input_tools, function_call.name, function_call.namespace)
    return cast(object, read_arguments(definition, function_call.arguments))


get_input_tool_by_name = find_definition


def type_to_text_format_param(type_: type) -> ResponseFormatTextConfigParam:
    """Give what goes to the API for a type.

    Raises:
        TypeError: the type has no JSON schema.
    """
    known = schema_type(type_)
    param: ResponseFormatTextJSONSchemaConfigParam = {
        "type": "json_schema",
        "strict": True,
        "name": known.name,
        "schema": known.schema,
    }
    return param


def with_text_format(text: ResponseTextConfigParam | Omit | None, text_format: Any) -> ResponseTextConfigParam | Omit:
    """Put a type into the `text` argument, beside what the caller says there.

    Raises:
        TypeError: there is a format already.
    """
    if not is_given(text_format) or text_format is None:
        return cast("ResponseTextConfigParam | Omit", text)
    said: ResponseTextConfigParam = text if is_given(text) and text is not None else {}
    if "format" in said:
        raise TypeError("Give either text_format or text['format'], not both")
    return {**said, "format": type_to_text_format_param(text_format)}
