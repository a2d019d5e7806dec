"""Finished answers as values of the caller's types."""

from __future__ import annotations

import copy
import gc
import pickle
import threading
import tracemalloc
import weakref
from functools import partial
from typing import Any, Dict, List, Optional

import pydantic
import pytest
from pydantic import BaseModel
from pydantic_core import SchemaValidator

import openai
from openai import _json, omit
from openai._decode import decoder
from openai.lib import (
    OutputParsingError,
    pydantic_function_tool,
    pydantic_responses_function_tool,
    type_to_response_format_param,
)
from openai.lib._parsing import has_parseable_input, parse_chat_completion, validate_input_tools
from openai.lib._parsing._completions import get_input_tool_by_name
from openai.lib._parsing._responses import parse_response, type_to_text_format_param, with_text_format
from openai.types.chat import ChatCompletion, ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice
from openai.types.responses import ParsedResponse, ParsedResponseOutputMessage, Response


class Point(BaseModel):
    x: int


TOOL: Any = pydantic_function_tool(Point)
RESPONSES_TOOL: Any = pydantic_responses_function_tool(Point)
STRICT: Any = {"type": "function", "function": {"name": "f", "strict": True, "parameters": {}}}
LOOSE: Any = {"type": "function", "function": {"name": "f", "parameters": {}}}
CUSTOM_CALL = {"id": "c", "type": "custom", "custom": {"name": "n", "input": "i"}}


def tool_call(arguments: Any, name: str = "Point") -> Dict[str, Any]:
    return {"id": "c", "type": "function", "function": {"name": name, "arguments": arguments}}


def completion(content: Optional[str] = None, finish_reason: str = "stop", **message: Any) -> ChatCompletion:
    choice = {
        "index": 0,
        "finish_reason": finish_reason,
        "message": {"role": "assistant", "content": content, **message},
    }
    usage = {"completion_tokens": 5, "prompt_tokens": 1, "total_tokens": 6}
    made: ChatCompletion = decoder(ChatCompletion).from_python({"id": "x", "choices": [choice], "usage": usage})
    made._request_id = "req_1"
    return made


def parse(
    given: ChatCompletion, response_format: Any = Point, tools: Any = omit, **options: Any
) -> ParsedChatCompletionMessage[Any]:
    parsed: ParsedChatCompletion[Any] = parse_chat_completion(
        response_format=response_format, input_tools=tools, chat_completion=given, **options
    )
    return parsed.choices[0].message


def text(value: Any, phase: Optional[str] = None) -> Dict[str, Any]:
    part = {"type": "output_text", "text": value, "annotations": []}
    return {"type": "message", "id": "m", "role": "assistant", "phase": phase, "content": [part]}


def function_call(arguments: Any, name: str = "Point", **more: Any) -> Dict[str, Any]:
    return {"type": "function_call", "call_id": "c", "name": name, "arguments": arguments, **more}


def response(*output: Any, status: str = "completed", reason: Optional[str] = None) -> Response:
    details = {"reason": reason} if reason else None
    made: Response = decoder(Response).from_python(
        {
            "id": "r",
            "status": status,
            "incomplete_details": details,
            "output": list(output),
            "usage": {"output_tokens": 5},
        }
    )
    made._request_id = "req_1"
    return made


def read(given: Response, text_format: Any = Point, tools: Any = omit, **options: Any) -> ParsedResponse[Any]:
    return parse_response(text_format=text_format, input_tools=tools, response=given, **options)


# -- chat completions -------------------------------------------------------------------------------------------------


def test_content_becomes_the_type_in_a_completion_of_plain_classes() -> None:
    given = completion('{"x": 1}')

    parsed = parse_chat_completion(response_format=Point, input_tools=omit, chat_completion=given)

    assert parsed.choices[0].message.parsed == Point(x=1)
    assert type(parsed) is ParsedChatCompletion
    assert type(parsed.choices[0]) is ParsedChoice
    assert type(parsed.choices[0].message) is ParsedChatCompletionMessage
    assert parsed._request_id == "req_1"


def test_the_completion_that_is_given_stays_as_it_is() -> None:
    given = completion('{"x": 1}', tool_calls=[tool_call('{"x": 2}')])
    before = copy.deepcopy(given)

    parse(given, tools=[TOOL])

    assert given == before


def test_a_parsed_completion_can_be_parsed_again() -> None:
    once = parse_chat_completion(response_format=omit, input_tools=omit, chat_completion=completion('{"x": 1}'))

    assert once.choices[0].message.parsed is None
    assert parse(once).parsed == Point(x=1)


@pytest.mark.parametrize("no_type", [omit, None, {"type": "json_object"}], ids=["omit", "None", "dict"])
def test_without_a_type_nothing_is_parsed(no_type: Any) -> None:
    assert parse(completion('{"x": 1}'), no_type).parsed is None


@pytest.mark.parametrize(
    "given", [completion(None, refusal="no"), completion("sorry", refusal="no"), completion(""), completion(None)]
)
def test_refusals_and_empty_content_are_not_parsed(given: ChatCompletion) -> None:
    assert parse(given).parsed is None


def test_a_list_at_the_root_is_unwrapped() -> None:
    assert parse(completion('{"value": [{"x": 1}]}'), List[Point]).parsed == [Point(x=1)]


@pytest.mark.parametrize(
    ("tool", "call", "arguments"),
    [
        (TOOL, tool_call('{"x": 1}'), Point(x=1)),
        (STRICT, tool_call('{"x": 1}', "f"), {"x": 1}),
        (STRICT, tool_call("", "f"), {}),
        (LOOSE, tool_call('{"x": 1}', "f"), None),
        (LOOSE, tool_call('{"x":', "f"), None),
        (TOOL, tool_call('{"x": 1}', "unknown"), None),
        ({"type": "custom", "custom": {"name": "f"}}, tool_call("{}", "f"), None),
    ],
    ids=["model", "strict", "strict, empty", "not strict", "not strict, cut", "unknown", "custom"],
)
def test_arguments_are_parsed_by_the_tool_that_was_given(tool: Any, call: Any, arguments: Any) -> None:
    message = parse(completion(None, "tool_calls", tool_calls=[call]), omit, iter([tool]))

    assert message.tool_calls
    assert message.tool_calls[0].function.parsed_arguments == arguments


@pytest.mark.parametrize("tools", [None, omit, []])
def test_there_may_be_no_tools(tools: Any) -> None:
    message = parse(completion('{"x": 1}', tool_calls=[tool_call('{"x": 1}')]), Point, tools)

    assert message.parsed == Point(x=1)
    assert message.tool_calls and message.tool_calls[0].function.parsed_arguments is None


def test_calls_of_custom_tools_are_kept() -> None:
    given = completion(None, "tool_calls", tool_calls=[CUSTOM_CALL, tool_call('{"x": 1}')])

    calls: List[Any] = parse(given, omit, [TOOL]).tool_calls or []

    assert calls[0].custom.input == "i"
    assert calls[1].function.parsed_arguments == Point(x=1)


@pytest.mark.parametrize(
    "odd",
    [
        {"choices": None},
        {"choices": [{"message": None}]},
        {"choices": [{"message": "text"}]},
        {"choices": [{"message": {"content": None, "tool_calls": "none"}}]},
        {"choices": [{"message": {"tool_calls": [None, {"type": "new"}, {"type": "function", "function": None}]}}]},
    ],
)
def test_answers_of_odd_shape_raise_nothing(odd: Any) -> None:
    parse_chat_completion(
        response_format=Point, input_tools=[TOOL], chat_completion=decoder(ChatCompletion).from_python(odd)
    )


@pytest.mark.parametrize("content", [None, "", '{"x": 1'])
@pytest.mark.parametrize(
    ("reason", "error"),
    [("length", openai.LengthFinishReasonError), ("content_filter", openai.ContentFilterFinishReasonError)],
)
def test_a_cut_answer_raises_with_all_that_there_is(content: Optional[str], reason: str, error: Any) -> None:
    given = completion(content, reason)

    with pytest.raises(error) as caught:
        parse(given)

    assert caught.value.completion is given
    assert caught.value.usage.total_tokens == 6
    assert (caught.value.partial_text or None) == (content or None)


@pytest.mark.parametrize("reason", ["length", "content_filter"])
def test_a_cut_answer_is_left_unparsed_where_that_was_asked_for(reason: str) -> None:
    given = completion('{"x": 1', reason, tool_calls=[tool_call('{"x": ')])

    message = parse(given, Point, [TOOL], raise_unfinished=False)

    assert message.content == '{"x": 1'
    assert message.parsed is None
    assert message.tool_calls and message.tool_calls[0].function.parsed_arguments is None


@pytest.mark.parametrize(
    "given",
    [
        completion('{"x": '),
        completion('{"x": "one"}'),
        completion("Here you are"),
        completion(None, "tool_calls", tool_calls=[tool_call("")]),
        completion(None, "tool_calls", tool_calls=[tool_call('{"x": ', "f")]),
    ],
    ids=["cut", "wrong type", "prose", "no arguments", "cut arguments"],
)
def test_an_answer_that_does_not_fit_raises_with_all_that_there_is(given: ChatCompletion) -> None:
    with pytest.raises(OutputParsingError) as caught:
        parse(given, Point, [TOOL, STRICT])

    assert isinstance(caught.value, openai.OpenAIError)
    assert isinstance(caught.value, ValueError)
    assert caught.value.completion is given
    assert caught.value.usage and caught.value.usage.total_tokens == 6
    assert caught.value.__cause__


def test_the_error_survives_pickling() -> None:
    with pytest.raises(OutputParsingError) as caught:
        parse(completion('{"x": '))

    again = pickle.loads(pickle.dumps(caught.value))

    assert (str(again), again.text, again.completion) == (
        str(caught.value),
        caught.value.text,
        caught.value.completion,
    )


def test_an_error_of_the_callers_own_validator_is_left_to_them() -> None:
    class Picky(BaseModel):
        x: int

        @pydantic.field_validator("x")
        @classmethod
        def refuse(cls, value: int) -> int:
            raise KeyError(value)

    with pytest.raises(KeyError):
        parse(completion('{"x": 1}'), Picky)


# -- responses --------------------------------------------------------------------------------------------------------


def test_text_becomes_the_type_in_a_response_of_plain_classes() -> None:
    parsed = read(response(text('{"x": 1}')))

    assert parsed.output_parsed == Point(x=1)
    assert type(parsed) is ParsedResponse
    assert type(parsed.output[0]) is ParsedResponseOutputMessage
    assert parsed._request_id == "req_1"


@pytest.mark.parametrize(
    "output",
    [
        [text("Let me see.", "commentary"), text('{"x": 1}', "final_answer")],
        [text("Let me see."), text('{"x": 1}')],
        [text('{"x": 1}'), text("There you are.")],
        [text(""), text('{"x": 1}')],
    ],
    ids=["said", "before", "after", "empty"],
)
def test_commentary_beside_the_answer_is_left_alone(output: Any) -> None:
    assert read(response(*output)).output_parsed == Point(x=1)


@pytest.mark.parametrize(
    "output", [[], [text("", None)], [text("Hm.", "commentary")], [{"type": "reasoning", "id": "i", "summary": []}]]
)
def test_a_response_without_an_answer_has_none(output: Any) -> None:
    assert read(response(*output)).output_parsed is None


@pytest.mark.parametrize("no_type", [omit, None])
def test_a_response_is_not_parsed_without_a_type(no_type: Any) -> None:
    assert read(response(text("Hello")), no_type, None).output_parsed is None


@pytest.mark.parametrize("tool", [TOOL, RESPONSES_TOOL], ids=["chat", "responses"])
def test_arguments_of_a_response_are_parsed_by_either_form_of_the_tool(tool: Any) -> None:
    item: Any = read(response(function_call('{"x": 1}')), omit, iter([tool])).output[0]

    assert item.parsed_arguments == Point(x=1)


@pytest.mark.parametrize(
    ("tool", "call", "arguments"),
    [
        ({"type": "function", "name": "f", "strict": True, "parameters": {}}, function_call("", "f"), {}),
        ({"type": "function", "name": "f", "strict": False, "parameters": {}}, function_call("[", "f"), None),
        (
            {"type": "namespace", "name": "n", "description": "", "tools": [RESPONSES_TOOL]},
            function_call('{"x": 1}', namespace="n"),
            Point(x=1),
        ),
        ({"type": "web_search"}, function_call("{}"), None),
    ],
    ids=["strict", "not strict", "namespace", "none"],
)
def test_arguments_of_a_response_need_not_be_a_models(tool: Any, call: Any, arguments: Any) -> None:
    item: Any = read(response(call), omit, [tool]).output[0]

    assert item.parsed_arguments == arguments


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("max_output_tokens", openai.LengthFinishReasonError),
        (None, openai.LengthFinishReasonError),
        ("content_filter", openai.ContentFilterFinishReasonError),
        ("steered", OutputParsingError),
    ],
)
@pytest.mark.parametrize("output", [text('{"x":'), function_call('{"x":')], ids=["text", "arguments"])
def test_an_incomplete_response_raises_with_all_that_there_is(reason: Optional[str], error: Any, output: Any) -> None:
    given = response(output, status="incomplete", reason=reason)

    with pytest.raises(error) as caught:
        read(given, Point, [TOOL])

    assert isinstance(caught.value, openai.OpenAIError)
    assert caught.value.completion is given
    assert caught.value.usage.output_tokens == 5


def test_an_incomplete_response_is_left_unparsed_where_that_was_asked_for() -> None:
    given = response(text('{"x":'), function_call('{"x":'), status="incomplete", reason="max_output_tokens")

    parsed = read(given, Point, [TOOL], raise_unfinished=False)

    assert parsed.output_parsed is None
    assert parsed.output_text == '{"x":'


def test_what_is_whole_in_an_incomplete_response_is_parsed() -> None:
    given = response(text('{"x": 1}'), status="incomplete", reason="max_output_tokens")

    assert read(given).output_parsed == Point(x=1)


@pytest.mark.parametrize("options", [{}, {"raise_unfinished": False}])
def test_a_complete_response_that_does_not_fit_raises(options: Any) -> None:
    given = response(text("Here you are"))

    with pytest.raises(OutputParsingError, match="does not fit Point") as caught:
        read(given, **options)

    assert caught.value.completion is given


@pytest.mark.parametrize(
    "odd",
    [
        {"output": None},
        {"output": [None, 5, {"type": "new"}, {"type": "message", "content": None}]},
        {"output": [{"type": "message", "content": "text"}, {"type": "message", "content": [None, "x", {}]}]},
        {"output": [{"type": "function_call"}, {"type": "message", "content": [{"type": "output_text"}]}]},
    ],
)
def test_responses_of_odd_shape_raise_nothing(odd: Any) -> None:
    parse_response(text_format=Point, input_tools=[STRICT], response=decoder(Response).from_python(odd))


# -- what goes out ----------------------------------------------------------------------------------------------------


def test_a_type_becomes_a_format_of_either_api() -> None:
    chat: Any = type_to_response_format_param(Point)
    responses: Any = type_to_text_format_param(Point)

    assert chat == {"type": "json_schema", "json_schema": {k: v for k, v in responses.items() if k != "type"}}
    assert responses["name"] == "Point"
    assert responses["strict"] is True


@pytest.mark.parametrize("given", [omit, None, {"type": "json_object"}])
def test_a_format_that_is_no_type_goes_as_it_is(given: Any) -> None:
    assert type_to_response_format_param(given) is given


@pytest.mark.parametrize("function", [len, lambda text: text, partial(print), "x".join])
def test_a_function_is_no_format_and_is_never_called(function: Any) -> None:
    """Pydantic would call it with what the model wrote."""
    with pytest.raises(TypeError, match="function"):
        type_to_response_format_param(function)
    with pytest.raises(TypeError, match="function"):
        with_text_format(omit, function)


def test_the_format_of_a_response_joins_what_else_is_said_of_text() -> None:
    assert with_text_format({"verbosity": "low"}, Point) == {
        "verbosity": "low",
        "format": type_to_text_format_param(Point),
    }
    assert with_text_format(omit, omit) is omit
    with pytest.raises(TypeError, match="not both"):
        with_text_format({"format": {"type": "text"}}, Point)


def test_tools_are_taken_whether_they_can_be_parsed_or_not() -> None:
    assert validate_input_tools(iter([LOOSE, TOOL])) == [LOOSE, TOOL]
    assert get_input_tool_by_name(input_tools=[LOOSE, TOOL], name="Point") is TOOL
    assert has_parseable_input(response_format=omit, input_tools=[TOOL])
    assert has_parseable_input(response_format=Point)
    assert not has_parseable_input(response_format={"type": "text"}, input_tools=[LOOSE])


PARSED: List[Any] = [
    parse_chat_completion(
        response_format=Point,
        input_tools=[TOOL],
        chat_completion=completion('{"x": 1}', tool_calls=[tool_call('{"x": 2}'), CUSTOM_CALL]),
    ),
    read(response(text('{"x": 1}'), function_call('{"x": 2}')), Point, [TOOL]),
]


@pytest.mark.parametrize("parsed", PARSED, ids=["chat", "response"])
def test_parsed_answers_are_dumped_without_a_warning(parsed: Any) -> None:
    """Warnings are errors in this suite."""
    assert '"parsed":{"x":1}' in parsed.model_dump_json(warnings=True)
    assert '"parsed_arguments":{"x":2}' in parsed.to_json(indent=None)
    assert parsed.model_dump(warnings=True)
    assert type(parsed).model_validate_json(response_json(parsed)).id == parsed.id
    assert pickle.loads(pickle.dumps(parsed)) == copy.deepcopy(parsed) == parsed


def response_json(parsed: Any) -> str:
    """JSON that is complete enough for pydantic's own, strict reading."""
    values = parsed.to_dict(mode="json")
    if "choices" in values:
        del values["choices"][0]["message"]["tool_calls"][1]  # the class knows function calls only
        return pydantic_json({"created": 1, "model": "m", "object": "chat.completion", **values})
    values["output"][0] |= {"status": "completed"}
    rest = {"created_at": 1, "model": "m", "object": "response", "tools": [], "tool_choice": "auto", "usage": None}
    return pydantic_json({**values, **rest, "parallel_tool_calls": True})


def pydantic_json(values: Any) -> str:
    return _json.encode(values).decode()


def test_what_is_ours_does_not_go_back_to_the_api() -> None:
    chat, answer = PARSED

    assert b"parsed" not in _json.encode([chat.choices[0].message, *answer.output])


def test_calls_of_custom_tools_go_back_to_the_api() -> None:
    sent = _json.loads(_json.encode(PARSED[0].choices[0].message))

    assert sent["tool_calls"][1] == CUSTOM_CALL


# -- leaks ------------------------------------------------------------------------------------------------------------


def validators() -> int:
    gc.collect()
    return sum(isinstance(found, SchemaValidator) for found in gc.get_objects())


@pytest.mark.parametrize("threads", [1, 8])
def test_two_thousand_parses_leave_nothing_behind(threads: int) -> None:
    listed: Any = List[Point]
    formats = [(Point, '{"x": 1}'), (listed, '{"value": [{"x": 1}]}')]

    def work(count: int) -> None:
        for number in range(count):
            format_, content = formats[number % 2]
            type_to_response_format_param(format_)
            parse(completion(content, tool_calls=[tool_call('{"x": 2}')]), format_, [TOOL])
            read(response(text(content), function_call('{"x": 2}')), format_, [TOOL])

    def run(count: int) -> None:
        workers = [threading.Thread(target=work, args=(count // threads,)) for _ in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    run(200)
    before = validators()
    tracemalloc.start()
    run(200)
    gc.collect()
    early = tracemalloc.get_traced_memory()[0]
    run(1600)
    gc.collect()
    late = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()

    assert validators() <= before  # what other tests left may go meanwhile
    assert late - early < 50_000


def test_five_hundred_models_made_at_run_time_leave_nothing_behind() -> None:
    def use(number: int) -> weakref.ref[Any]:
        model: Any = pydantic.create_model(f"Made{number}", x=(int, ...))
        type_to_response_format_param(model)
        assert parse(completion('{"x": 1}'), model).parsed == model(x=1)
        assert read(response(text('{"x": 1}')), model).output_parsed == model(x=1)
        tool: Any = pydantic_function_tool(model)
        parse(completion(tool_calls=[tool_call('{"x": 2}', tool["function"]["name"])]), omit, [tool])
        return weakref.ref(model)

    use(0)
    before = validators()
    made = [use(number) for number in range(500)]

    assert validators() <= before  # what other tests left may go meanwhile
    assert not [ref for ref in made if ref() is not None]
