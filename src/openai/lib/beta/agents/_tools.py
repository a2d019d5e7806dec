"""Tools of an agent made of Python functions: what the agent is told of one, and how a call reaches it."""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, TypeVar, cast, overload

from typing_extensions import Protocol

from .... import _json
from ...._types import Omit, is_given, omit
from ..._schema_type import schema_type, wire_name
from ..._tools import call_with, function_facts
from ._schema import model_schema

if TYPE_CHECKING:
    from ....types.beta.agent_tool_param import AgentToolConfigParamFunction

_ModelT = TypeVar("_ModelT")
_OutputT = TypeVar("_OutputT")


class FunctionTool(Generic[_OutputT]):
    """A function that an agent may call: `definition` goes into its `tools`, the tool itself into `tool_handlers`.

    ```py
    weather = function_tool(get_weather)
    client.beta.agents.sessions.create(
        agent={"model": "gpt-4o", "tools": [weather.definition]}, tool_handlers={weather.name: weather}, …
    )
    ```

    What the function returns goes to the agent as text; what is no text becomes JSON.
    """

    def __init__(
        self,
        model: type[_ModelT],
        handler: Callable[[_ModelT], _OutputT],
        *,
        name: str,
        description: str,
        defer_loading: bool | Omit = omit,
    ) -> None:
        self._model = schema_type(model)
        self._handler = cast("Callable[[Any], _OutputT]", handler)
        self._definition: Dict[str, Any] = {
            "type": "function",
            "name": name,
            "description": description,
            "parameters": model_schema(model),
        }
        if is_given(defer_loading):
            self._definition["defer_loading"] = defer_loading

    @property
    def name(self) -> str:
        """What the agent calls it."""
        return cast(str, self._definition["name"])

    @property
    def definition(self) -> AgentToolConfigParamFunction:
        """What goes into `agent.tools`; each time a copy."""
        return cast("AgentToolConfigParamFunction", deepcopy(self._definition))

    def read(self, arguments: Dict[str, Any]) -> Any:  # Any: a value of the tool's model
        """Make what the function takes of a call's arguments.

        Raises:
            OutputParsingError: they don't fit.
        """
        return self._model.read(_json.encode(arguments).decode())

    def run(self, value: Any) -> _OutputT:  # Any: what `read` gave
        """Call the function; of an async one, the answer is to be awaited."""
        return self._handler(value)

    def __call__(self, arguments: Dict[str, Any]) -> _OutputT:
        """Call the function with the arguments of a call, as `tool_handlers` does.

        Raises:
            OutputParsingError: they don't fit.
        """
        return self.run(self.read(arguments))


class _FunctionToolDecorator(Protocol):
    def __call__(self, function: Callable[..., object], /) -> FunctionTool[Any]: ...  # Any: whatever it returns


def pydantic_function_tool(
    model: type[_ModelT],
    *,
    handler: Callable[[_ModelT], object],
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Any]:  # Any: whatever the handler returns
    """Make a tool of a model and the function that takes an instance of it.

    Args:
        model: a pydantic model, dataclass or TypedDict; the type of the arguments.
        handler: called with the arguments as the model; may be async on an async client.
        name: what the agent calls it; else the model's name.
        description: what the agent should know of it; else the model's docstring.
        defer_loading: load it only when a tool search finds it.

    Raises:
        TypeError: there is no JSON schema of the model.
    """
    if description is None:
        description = cast(str, model_schema(model).get("description", ""))
    name = name or wire_name(model)
    return FunctionTool(model, handler, name=name, description=description, defer_loading=defer_loading)


@overload
def function_tool(
    function: Callable[..., object],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Any]: ...
@overload
def function_tool(
    function: None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> _FunctionToolDecorator: ...
def function_tool(
    function: Callable[..., object] | None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Any] | _FunctionToolDecorator:  # Any: whatever the function returns
    """Make a tool of a function with type hints; a decorator, too, with or without arguments.

    A parameter with a default is optional to the agent. Descriptions come from the docstring (Google's, NumPy's or
    Sphinx's style) or from `Annotated[…, Field(description=…)]`.

    Args:
        function: what is called; may be async on an async client.
        name: what the agent calls it; else the function's name.
        description: what the agent should know of it; else the first part of the docstring.
        defer_loading: load it only when a tool search finds it.

    Raises:
        TypeError: a parameter has no type hint, or there is `*args` or `**kwargs`.
    """
    if function is None:
        return partial(function_tool, name=name, description=description, defer_loading=defer_loading)
    model, facts = function_facts(function, name, description)
    return FunctionTool(
        model,
        partial(call_with, function),
        name=facts["name"],
        description=facts.get("description", ""),
        defer_loading=defer_loading,
    )
