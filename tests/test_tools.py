"""Tools made of models and of functions, and the calls of them."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import functools
import json
from enum import Enum
from typing import Any, Callable, Dict, List, Optional

import pytest
from pydantic import BaseModel, Field
from typing_extensions import Annotated

import openai
from openai import _json
from openai._decode import decoder
from openai.lib import (
    OutputParsingError,
    call_tool,
    check_strict_schema,
    function_tool,
    pydantic_function_tool,
    pydantic_responses_function_tool,
    responses_function_tool,
)
from openai.lib._docstring import read_docstring
from openai.lib._tools import PydanticFunctionTool, ResponsesPydanticFunctionTool, responses_tools
from openai.types.chat import ChatCompletionMessageFunctionToolCall
from openai.types.responses import ResponseFunctionToolCall


class Unit(Enum):
    CELSIUS = "c"
    FAHRENHEIT = "f"


class Weather(BaseModel):
    """Ask for the weather."""

    city: str
    unit: Unit = Unit.CELSIUS


@dataclasses.dataclass
class Place:
    city: str


def weather(city: str, days: List[int], unit: Unit = Unit.CELSIUS, *, place: Optional[Place] = None) -> str:
    """Tell the weather.

    Of any city.

    Args:
        city (str): Where it is,
            in English.
        days: How many days from now: 0 is today.
        place: Another place.

    Returns:
        str: A sentence.
    """
    return f"{city} {days} {unit} {place}"


async def forecast(city: str) -> str:
    return f"sun in {city}"


def chat_call(name: str, arguments: Any) -> ChatCompletionMessageFunctionToolCall:
    made: ChatCompletionMessageFunctionToolCall = decoder(ChatCompletionMessageFunctionToolCall).from_python(
        {"id": "c", "type": "function", "function": {"name": name, "arguments": arguments}}
    )
    return made


def responses_call(name: str, arguments: Any, **more: Any) -> ResponseFunctionToolCall:
    made: ResponseFunctionToolCall = decoder(ResponseFunctionToolCall).from_python(
        {"type": "function_call", "call_id": "c", "name": name, "arguments": arguments, **more}
    )
    return made


def test_a_model_becomes_a_strict_chat_tool() -> None:
    tool: Any = pydantic_function_tool(Weather)

    assert tool["type"] == "function"
    assert tool["function"]["name"] == "Weather"
    assert tool["function"]["description"] == "Ask for the weather."
    assert tool["function"]["strict"] is True
    assert tool["function"]["parameters"]["required"] == ["city", "unit"]
    assert check_strict_schema(tool["function"]["parameters"]) == []


def test_a_model_becomes_a_strict_tool_of_the_responses_api() -> None:
    tool: Any = pydantic_responses_function_tool(Weather, name="ask", description="Ask.", defer_loading=True)

    assert {**tool, "parameters": None} == {
        "type": "function",
        "name": "ask",
        "description": "Ask.",
        "strict": True,
        "parameters": None,
        "defer_loading": True,
    }


def test_a_dataclass_becomes_a_tool_too() -> None:
    tool: Any = pydantic_function_tool(Place)

    assert tool["function"]["name"] == "Place"
    assert "description" not in tool["function"]


@pytest.mark.parametrize("remake", [copy.copy, copy.deepcopy, dict], ids=["copy", "deepcopy", "dict"])
def test_a_tool_remembers_its_model_through_copies(remake: Callable[[Any], Any]) -> None:
    tool = remake(pydantic_function_tool(Weather))

    assert isinstance(tool["function"], PydanticFunctionTool)
    assert tool["function"].model is Weather


def test_tools_are_plain_json_on_the_wire() -> None:
    tools: List[Any] = [pydantic_function_tool(Weather), pydantic_responses_function_tool(Weather)]

    assert json.loads(_json.encode(tools)) == tools


def test_a_function_becomes_a_strict_tool_described_by_its_docstring() -> None:
    tool: Any = function_tool(weather)

    definition = tool["function"]
    properties = definition["parameters"]["properties"]
    assert definition["name"] == "weather"
    assert definition["description"] == "Tell the weather.\n\nOf any city."
    assert definition["strict"] is True
    assert definition["parameters"]["required"] == ["city", "days", "unit", "place"]
    assert properties["city"]["description"] == "Where it is, in English."
    assert properties["days"]["description"] == "How many days from now: 0 is today."
    assert check_strict_schema(definition["parameters"]) == []


def test_both_forms_of_a_function_say_the_same() -> None:
    chat: Any = function_tool(weather, name="w", description="d")
    responses: Any = responses_function_tool(weather, name="w", description="d")

    assert responses == {"type": "function", **chat["function"]}
    assert responses_tools([chat]) == [responses]


GOOGLE = """Do it.

    Args:
        a (Dict[str, Tuple[int, ...]]): First
            of all.
        *rest: The others.

    Raises:
        ValueError: never.
"""
NUMPY = """Do it.

    Parameters
    ----------
    a : Dict[str, int], optional
        First
        of all.
    rest
        The others.

    Returns
    -------
    int
        A number.
"""
SPHINX = """Do it.

    :param Dict[str, int] a: First
        of all.
    :type a: dict
    :param rest: The others.
    :returns: a number
"""


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, SPHINX], ids=["google", "numpy", "sphinx"])
def test_docstrings_of_each_style_are_read(text: str) -> None:
    told = read_docstring(text)

    assert told.summary == "Do it."
    assert told.params == {"a": "First of all.", "rest": "The others."}


def test_names_that_share_a_description_share_it() -> None:
    assert read_docstring("x\n\nParameters\n----------\na, b : int\n    Both.").params == {"a": "Both.", "b": "Both."}


@pytest.mark.parametrize("text", [None, "", "Just words: and more.", "Get the following:\n\n- one\n- two", "A\n---"])
def test_any_other_docstring_is_read_as_well(text: Any) -> None:
    assert read_docstring(text).params == {}


def test_a_description_in_the_hint_wins_over_the_docstring() -> None:
    def f(a: Annotated[int, Field(description="hint", ge=1)], b: Annotated[int, Field(ge=1)]) -> None:
        """Do it.

        Args:
            a: doc
            b: doc
        """

    tool: Any = function_tool(f)

    properties = tool["function"]["parameters"]["properties"]
    assert properties["a"]["description"] == "hint"
    assert properties["b"] == {"description": "doc", "minimum": 1, "title": "B", "type": "integer"}


@pytest.mark.parametrize("make", [function_tool, responses_function_tool])
@pytest.mark.parametrize(
    "function", [lambda x: x, lambda *args: args, lambda **kwargs: kwargs], ids=["no hint", "*args", "**kwargs"]
)
def test_a_function_without_hints_is_refused_with_its_parameter(make: Any, function: Any) -> None:
    with pytest.raises(TypeError, match=r"_lambda_: a tool's parameter needs .* unlike \*{0,2}(x|args|kwargs)"):
        make(function)


CALLS = [
    pytest.param(function_tool, chat_call, id="chat"),
    pytest.param(responses_function_tool, responses_call, id="responses"),
]


@pytest.mark.parametrize(("make", "call"), CALLS)
def test_a_function_is_called_with_arguments_of_its_types(make: Any, call: Any) -> None:
    arguments = '{"city": "Rome", "days": [0], "unit": "f", "place": {"city": "Ostia"}}'

    told = call_tool(iter([make(forecast), make(weather)]), call("weather", arguments))

    assert told == "Rome [0] Unit.FAHRENHEIT Place(city='Ostia')"


@pytest.mark.parametrize(("make", "call"), CALLS)
def test_what_the_model_left_out_is_the_functions_default(make: Any, call: Any) -> None:
    told = call_tool([make(weather)], call("weather", '{"city": "Rome", "days": []}'))

    assert told == "Rome [] Unit.CELSIUS None"


@pytest.mark.parametrize("arguments", ["", "  ", None, "{}"])
def test_a_call_without_arguments_is_a_call(arguments: Any) -> None:
    def now() -> str:
        return "noon"

    assert call_tool([function_tool(now)], chat_call("now", arguments)) == "noon"


def test_an_async_function_is_left_to_be_awaited() -> None:
    assert asyncio.run(call_tool([function_tool(forecast)], chat_call("forecast", '{"city": "Rome"}'))) == "sun in Rome"


def test_parameters_may_have_any_name_and_be_positional() -> None:
    def f(_a: int, /, schema: int, model_config: int) -> List[int]:
        return [_a, schema, model_config]

    told = call_tool([function_tool(f)], chat_call("f", '{"_a": 1, "schema": 2, "model_config": 3}'))

    assert told == [1, 2, 3]


def test_a_method_is_a_tool_without_its_self() -> None:
    class Clock:
        def now(self, zone: str) -> str:
            return f"noon in {zone}"

    assert call_tool([function_tool(Clock().now)], chat_call("now", '{"zone": "UTC"}')) == "noon in UTC"


def test_a_function_within_a_namespace_is_found_there() -> None:
    tools: List[Any] = [
        {"type": "namespace", "name": "b", "description": "", "tools": [responses_function_tool(forecast, name="ask")]},
        responses_function_tool(weather, name="ask"),
    ]

    told = call_tool(tools, responses_call("ask", '{"city": "Rome"}', namespace="b"))

    assert asyncio.run(told) == "sun in Rome"


def test_a_namespace_that_was_not_given_does_not_hide_the_function() -> None:
    """The API gives a tool that was loaded late a namespace of its own."""
    told = call_tool(
        [responses_function_tool(forecast)], responses_call("forecast", '{"city": "a"}', namespace="forecast")
    )

    assert asyncio.run(told) == "sun in a"


def test_arguments_that_do_not_fit_say_so() -> None:
    with pytest.raises(OutputParsingError, match="does not fit weather") as caught:
        call_tool([function_tool(weather)], chat_call("weather", '{"city": "Rome", "da'))

    assert caught.value.text == '{"city": "Rome", "da'


@pytest.mark.parametrize("tools", [[], [pydantic_function_tool(Weather, name="f")], [{"type": "custom"}]])
def test_a_call_of_no_function_is_an_error(tools: Any) -> None:
    with pytest.raises(openai.OpenAIError, match="'f'"):
        call_tool(tools, chat_call("f", "{}"))


def test_tools_of_chat_get_the_form_of_responses_and_keep_their_model() -> None:
    custom: Dict[str, Any] = {"type": "web_search"}
    plain: Dict[str, Any] = {"type": "function", "function": {"name": "f"}}

    made: List[Any] = responses_tools(iter([pydantic_function_tool(Weather), custom, plain]))  # type: ignore[arg-type]

    assert isinstance(made[0], ResponsesPydanticFunctionTool)
    assert made[0].model is Weather
    assert made[1] is custom
    assert made[2] == {"type": "function", "name": "f", "strict": None, "parameters": None}


def test_what_has_no_hints_that_can_be_read_is_named() -> None:
    def visit(place: Nowhere) -> None:  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore
        ...

    with pytest.raises(TypeError, match=r"visit: .*Nowhere"):
        openai.function_tool(visit)
    with pytest.raises(TypeError, match="no tool can be made"):
        openai.function_tool(functools.partial(visit, 1))
