"""Tools made of models and of plain functions, which remember what they were made of."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Callable, Dict, cast

import pydantic
from typing_extensions import Annotated, NotRequired, TypedDict, get_args, get_type_hints

from .. import _json
from .._exceptions import OpenAIError
from .._types import Omit, is_given, omit
from ._docstring import read_docstring
from ._schema_type import OutputParsingError, schema_type, wire_name

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionFunctionToolParam, ChatCompletionMessageFunctionToolCall
    from ..types.responses import FunctionToolParam, ResponseFunctionToolCall, ToolParam
    from ..types.responses.tool_param import ParseableToolParam
    from ..types.shared_params import FunctionDefinition


class _Definition(Dict[str, Any]):
    """What goes to the API, and beside it the type of the arguments and the function that takes them."""

    model: type[pydantic.BaseModel]
    function: Callable[..., Any] | None

    def __init__(self, defn: Any, model: Any, function: Callable[..., Any] | None = None) -> None:
        super().__init__(defn)
        self.model = model
        self.function = function


class PydanticFunctionTool(_Definition):
    """The `function` part of a chat tool."""

    def cast(self) -> FunctionDefinition:
        """Itself, for type checkers."""
        return cast("FunctionDefinition", self)


class ResponsesPydanticFunctionTool(_Definition):
    """A tool of the Responses API."""

    def cast(self) -> FunctionToolParam:
        """Itself, for type checkers."""
        return cast("FunctionToolParam", self)


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """Make a strict tool for chat completions; `parse` gives its calls' arguments as the model.

    Args:
        model: a pydantic model, dataclass or TypedDict.
        name: what the API calls it; else the model's name.
        description: what the model should know of it; else the docstring.
    """
    definition = PydanticFunctionTool(_facts(model, name, description), model)
    return {"type": "function", "function": definition.cast()}


def pydantic_responses_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None, defer_loading: bool | Omit = omit
) -> FunctionToolParam:
    """Make a strict tool for the Responses API; the arguments are those of `pydantic_function_tool`.

    Args:
        defer_loading: load it only when a tool search finds it.
    """
    facts = _responses_facts(_facts(model, name, description), defer_loading)
    return ResponsesPydanticFunctionTool(facts, model).cast()


def function_tool(
    function: Callable[..., Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """Make a strict tool for chat completions of a function with type hints; `call_tool` calls it.

    Descriptions come from the docstring (Google's, NumPy's or Sphinx's style) or from
    `Annotated[…, Field(description=…)]`.

    Raises:
        TypeError: it is no function, a parameter has no type hint that can be read, or there is `*args` or `**kwargs`.
    """
    model, facts = function_facts(function, name, description)
    return {"type": "function", "function": PydanticFunctionTool(facts, model, function).cast()}


def responses_function_tool(
    function: Callable[..., Any],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionToolParam:
    """Make a strict tool for the Responses API of a function, as `function_tool` does.

    Args:
        defer_loading: load it only when a tool search finds it.
    """
    model, facts = function_facts(function, name, description)
    return ResponsesPydanticFunctionTool(_responses_facts(facts, defer_loading), model, function).cast()


def call_tool(tools: Iterable[Any], call: ChatCompletionMessageFunctionToolCall | ResponseFunctionToolCall) -> Any:
    """Call the function that the model asked for, with the arguments as the types of its hints.

    Args:
        tools: those that were sent, the function's among them (`function_tool`, `responses_function_tool`).
        call: a tool call of an answer.

    Returns:
        What the function returns; of an async function, what is to be awaited.

    Raises:
        OutputParsingError: the arguments don't fit.
        OpenAIError: no tool of that name was made of a function.
    """
    asked: Any = getattr(call, "function", call)
    definition = find_definition(tools, asked.name, getattr(call, "namespace", None))
    if not isinstance(definition, _Definition) or definition.function is None:
        raise OpenAIError(f"The model called {asked.name!r}, but no tool of that name was made of a function")
    return call_with(definition.function, read_arguments(definition, asked.arguments))


def call_with(function: Callable[..., Any], values: Dict[str, Any]) -> Any:
    """Call a function with arguments by name, those that have no name outside of it by their place."""
    params = inspect.signature(function).parameters.values()
    by_place = [values.pop(param.name) for param in params if param.kind is param.POSITIONAL_ONLY]
    return function(*by_place, **values)


def find_definition(input_tools: Iterable[Any], name: str, namespace: str | None = None) -> Mapping[str, Any] | None:
    """Find a function by name among tools of either form; what holds its parameters, not what is around it."""
    given = list(input_tools)
    spaces = (tool["tools"] for tool in given if tool.get("type") == "namespace" and tool.get("name") == namespace)
    for tool in next(spaces, given):
        definition: Mapping[str, Any] = tool.get("function") or tool
        if tool.get("type") == "function" and definition.get("name") == name:
            return definition
    return None


def read_arguments(definition: Mapping[str, Any] | None, arguments: str | None) -> Any:  # Any: the tool's own type
    """Read a call's arguments as the type of its tool, or as plain JSON if there is none; None if it is not strict.

    Raises:
        OutputParsingError: they don't fit.
    """
    if definition is None or not (isinstance(definition, _Definition) or definition.get("strict")):
        return None
    given: object = arguments  # a server may send anything; some send an object
    if isinstance(given, dict):
        given = json.dumps(given, default=str)
    if not isinstance(given, str) and given is not None:
        raise OutputParsingError(f"The arguments of {definition['name']} are no text: {given!r}", text=str(given))
    text = given if given and not given.isspace() else "{}"  # what a call without arguments may look like
    if isinstance(definition, _Definition):
        return schema_type(definition.model).read(text)
    try:
        return _json.loads(text)
    except ValueError as cause:
        raise OutputParsingError(f"The arguments of {definition['name']} are not JSON: {cause}", text=text) from cause


def responses_tools(tools: Iterable[ParseableToolParam]) -> list[ToolParam]:
    """Give all tools the form of the Responses API, those of chat completions included."""
    return [_responses_tool(tool) for tool in tools]


def _responses_tool(tool: Any) -> ToolParam:
    definition = tool.get("function")
    if tool.get("type") != "function" or not isinstance(definition, Mapping):
        return cast("ToolParam", tool)
    facts = {"type": "function", "strict": None, "parameters": None, **cast("Mapping[str, Any]", definition)}
    if not isinstance(definition, _Definition):
        return cast("ToolParam", facts)
    return ResponsesPydanticFunctionTool(facts, definition.model, definition.function).cast()


def _facts(model: Any, name: str | None, description: str | None) -> Dict[str, Any]:
    known = schema_type(model)
    schema = known.schema
    facts = {"name": name or known.name, "strict": True, "parameters": schema}
    told = schema.get("description") if description is None else description
    return {**facts, "description": told} if told is not None else facts


def _responses_facts(facts: Dict[str, Any], defer_loading: bool | Omit) -> Dict[str, Any]:
    deferred = {"defer_loading": defer_loading} if is_given(defer_loading) else {}
    return {"type": "function", **facts, **deferred}


def function_facts(function: Any, name: str | None, description: str | None) -> tuple[Any, Dict[str, Any]]:
    """Give the type of a function's arguments, and what a strict tool says of it: name, description, parameters."""
    told = read_docstring(inspect.getdoc(function))
    model = _arguments_type(function, told.params)
    return model, _facts(model, name or wire_name(function), description or told.summary or None)


def _arguments_type(function: Any, told: Dict[str, str]) -> Any:  # a TypedDict: unlike models, it takes any name
    try:
        hints = get_type_hints(function, include_extras=True)
    except (NameError, TypeError) as cause:
        raise TypeError(f"{wire_name(function)}: no tool can be made of it without type hints: {cause}") from cause
    fields: Dict[str, Any] = {}
    for param in inspect.signature(function).parameters.values():
        if param.kind in (param.VAR_POSITIONAL, param.VAR_KEYWORD) or param.name not in hints:
            raise TypeError(f"{wire_name(function)}: a tool's parameter needs a name and a type hint, unlike {param}")
        hint = hints[param.name]
        if param.name in told and not _is_described(hint):
            hint = Annotated[hint, pydantic.Field(description=told[param.name])]
        fields[param.name] = hint if param.default is param.empty else NotRequired[hint]
    return TypedDict(wire_name(function), fields)  # type: ignore[operator]  # pyright: ignore


def _is_described(hint: Any) -> bool:
    return any(getattr(fact, "description", None) for fact in get_args(hint)[1:])
