"""Typed data: what comes out, what goes in again, and the schemas between."""

from __future__ import annotations

import copy
import dataclasses
import json as stdlib_json
import pickle
import warnings
from decimal import Decimal
from enum import Enum
from typing import Any, List, Union

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import Annotated, Literal

from loopback import json, sse

from . import MESSAGES, World, beyond, reported
from .costs import COMPLETION, much, python_calls
from .streams import answer, chunk, finish, item


class Point(BaseModel):
    """A place on a line."""

    x: int


def said(content: object, finish_reason: str = "stop", **more: object) -> dict[str, Any]:
    message = {"role": "assistant", "content": content, **more}
    return {**COMPLETION, "choices": [{"index": 0, "finish_reason": finish_reason, "message": message}]}


def called(arguments: str) -> list[dict[str, Any]]:
    return [{"id": "c", "type": "function", "function": {"name": "Point", "arguments": arguments}}]


def parse(world: World, format: Any = Point, **more: Any) -> Any:
    completions = world.client().chat.completions
    return completions.parse(model="m", messages=MESSAGES, response_format=format, **more)


@reported(
    "P7",
    "an answer with 32,000 token log probabilities is read without Python code for each",
    "test_reported.py::test_32000_logprobs_are_read_without_python_code_for_each",
    "test_decode.py::test_a_large_answer_is_decoded_as_a_small_one",
    right="no more Python calls than for one",
)
def logprobs(world: World) -> str:
    def body(count: int) -> Any:
        token = {"token": "a", "logprob": -0.1, "bytes": [97], "top_logprobs": []}
        choice = {**COMPLETION["choices"][0], "logprobs": {"content": [token] * count, "refusal": None}}
        return json({**COMPLETION, "choices": [choice]})

    client = world.client()

    def ask(count: int) -> int:
        world.server.script(body(count))
        return python_calls(lambda: client.chat.completions.create(model="m", messages=MESSAGES))

    ask(1)
    small = ask(1)
    return much(ask(32_000) - small, 3_200, "no") + " more Python calls than for one"


@reported(
    "P26",
    "what came out goes in again: every item of an answer, every message",
    "test_round_trip.py::test_every_item_of_an_answer_is_taken_as_input",
    "test_round_trip.py::test_every_message_of_an_answer_is_taken_as_a_message",
    "test_round_trip.py::test_what_to_input_gives_fits_the_parameters",
    "test_parse_on_the_wire.py::test_a_parsed_response_can_be_sent_back",
    right="sent back as it came",
)
def sent_back(world: World) -> str:
    text = {"type": "output_text", "text": '{"x": 1}', "annotations": []}
    call = {"id": "fc", "type": "function_call", "call_id": "c", "name": "f", "arguments": "{}", "status": "completed"}
    output = [{**item([text]), "status": "completed"}, call]
    world.server.always(json(answer("completed", output)))
    responses = world.client().responses
    tool: Any = {"type": "function", "name": "f", "parameters": {}, "strict": True}
    first = responses.parse(model="m", input="Hi", text_format=Point, tools=[tool])
    responses.create(model="m", input=first.output)
    sent = world.server.last.json()["input"]
    if sent == output:
        return "sent back as it came"
    extra = {key for one, other in zip(sent, output) for key in one.keys() - other.keys()}
    extra |= {key for one in sent for part in one.get("content", []) for key in part.keys() - text.keys()}
    return "sent back with " + ", ".join(sorted(extra))


@reported(
    "P27",
    "parsed objects are dumped and reloaded without a warning",
    "test_parsing.py::test_parsed_answers_are_dumped_without_a_warning",
    "test_round_trip.py::test_parsed_objects_are_dumped_and_reloaded_without_a_warning",
    "test_models.py::test_any_decoded_object_is_dumped_without_a_warning",
    right="chat: no warning; response: no warning",
)
def dumped(world: World) -> str:
    text = {"type": "output_text", "text": '{"x": 1}', "annotations": []}
    world.server.script(json(said('{"x": 1}')), json(answer("completed", [item([text])])))
    parsed = {
        "chat": parse(world),
        "response": world.client().responses.parse(model="m", input="Hi", text_format=Point),
    }
    told = []
    for what, value in parsed.items():
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            value.model_dump(), value.model_dump_json(), value.to_json()
        told.append(f"{what}: {f'{len(caught)} warnings' if caught else 'no warning'}")
    return "; ".join(told)


class Unit(Enum):
    METRE = "m"


class Described(BaseModel):
    point: Point = Field(description="where")
    unit: Unit = Field(default=Unit.METRE, description="how")


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


class Pets(BaseModel):
    pets: List[Annotated[Union[Cat, Dog], Field(discriminator="kind")]]


class Price(BaseModel):
    price: Decimal


class Node(BaseModel):
    children: List[Node] = []


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")

    name: str


REFUSED = ("default", "oneOf", "discriminator", "pattern", "allOf")


def trouble(schema: Any) -> str:
    """What of a schema strict mode would refuse."""
    text = stdlib_json.dumps(schema)
    found = [word for word in REFUSED if f'"{word}":' in text]
    if '"additionalProperties": true' in text or '"additionalProperties": {' in text:
        found.append("open object")
    return ", ".join(found)


@reported(
    "P28",
    "schemas are what strict mode takes; an offline check names the field that it would refuse",
    "test_strict_schema.py::test_a_type_becomes_a_schema_that_the_api_takes",
    "test_strict_schema.py::test_the_check_says_where_and_why",
    right="a default among the fields: sent without it",
)
def strict_default(world: World) -> str:
    world.server.always(json(said(None)))
    world.outcome(lambda: parse(world, Described))
    if not world.server.requests:
        return "refused before it is sent"
    sent = world.server.last.json()["response_format"]["json_schema"]["schema"]
    return "a default among the fields: sent " + ("with it" if trouble(sent) else "without it")


@reported(
    "R14",
    "unions, defaults, decimals, recursion: strict schemas; open objects are refused by name",
    "test_strict_schema.py::test_a_type_becomes_a_schema_that_the_api_takes",
    "test_strict_schema.py::test_a_description_beside_a_reference_is_kept",
    "test_strict_schema.py::test_a_recursive_type_with_a_description_ends",
    "test_strict_schema.py::test_a_union_told_apart_by_a_field_becomes_any_of",
    "test_strict_schema.py::test_the_schema_that_is_given_is_not_changed",
    "test_strict_schema.py::test_open_objects_and_values_of_any_type_are_named_by_their_field",
    right="Described fine; Pets fine; Price fine; Node fine; Open fine",
)
def schemas(world: World) -> str:
    from openai.lib._parsing import type_to_response_format_param  # published code imports it there

    told = []
    for model in (Described, Pets, Price, Node, Open):
        try:
            format: Any = type_to_response_format_param(model)
        except Exception:
            told.append(f"{model.__name__} refused")
        else:
            told.append(f"{model.__name__} {trouble(format['json_schema']['schema']) or 'fine'}")
    return "; ".join(told)


@dataclasses.dataclass
class Place:
    """A standard dataclass."""

    x: int


@reported(
    "P29",
    "lists, unions and dataclasses at the root",
    "test_parse_on_the_wire.py::test_types_need_not_be_models",
    "test_parsing.py::test_a_list_at_the_root_is_unwrapped",
    "test_strict_schema.py::test_what_the_model_wrote_becomes_the_type_again",
    right="list: [Point(x=1)]; dataclass: Place(x=1); union: Point(x=1)",
)
def roots(world: World) -> str:
    one = '{"x": 1}'
    wrapped = f'{{"value": {one}}}'
    cases = {
        "list": (List[Point], f'{{"value": [{one}]}}'),
        "dataclass": (Place, one),
        "union": (Union[Point, Cat], wrapped),
    }
    told = []
    for what, (format, text) in cases.items():
        world.next(json(said(text)))
        parsed = world.outcome(lambda format=format: repr(parse(world, format).choices[0].message.parsed))  # type: ignore[misc]  # bound now
        told.append(f"{what}: {parsed}")
    return "; ".join(told)


@reported(
    "P30",
    "an answer that was cut is an error that carries the completion, its usage and the text",
    "test_parse_on_the_wire.py::test_a_cut_answer_raises_with_all_of_it",
    "test_parsing.py::test_a_cut_answer_raises_with_all_that_there_is",
    "test_exceptions.py::test_unfinished_answers_keep_completion_usage_and_text",
    right="LengthFinishReasonError with the text",
)
def truncated(world: World) -> str:
    world.server.always(json(said('{"x": ', "length")))
    try:
        return str(parse(world).choices[0].message.parsed)
    except Exception as failure:
        completion = getattr(failure, "completion", None)
        kept = completion and completion.choices[0].message.content == '{"x": '
        return world.name(failure) + (" with the text" if kept else "")


@reported(
    "R15",
    "cut JSON, empty arguments, no content, no tools",
    "test_parsing.py::test_an_incomplete_response_raises_with_all_that_there_is",
    "test_parsing.py::test_commentary_beside_the_answer_is_left_alone",
    "test_parsing.py::test_there_may_be_no_tools",
    "test_parsing.py::test_a_cut_answer_raises_with_all_that_there_is",
    right="incomplete: LengthFinishReasonError; empty arguments: OutputParsingError; tools=None: Point(x=1)",
)
def odd_answers(world: World) -> str:
    import openai

    text = {"type": "output_text", "text": '{"x":', "annotations": []}
    incomplete = answer("incomplete", [item([text])], incomplete_details={"reason": "max_output_tokens"})
    world.server.script(json(incomplete), json(said(None, tool_calls=called(""))), json(said('{"x": 1}')))
    responses = world.client().responses
    cut = world.outcome(lambda: responses.parse(model="m", input="Hi", text_format=Point).output_parsed)
    tools = [openai.pydantic_function_tool(Point)]
    empty = world.outcome(
        lambda: repr(parse(world, tools=tools).choices[0].message.tool_calls[0].function.parsed_arguments)
    )
    none = world.outcome(lambda: repr(parse(world, tools=None).choices[0].message.parsed))
    return f"incomplete: {cut}; empty arguments: {empty}; tools=None: {none}"


@reported(
    "P31",
    "tools that are not strict, and calls without arguments, in streams",
    "test_chat_stream_state.py::test_a_call_without_arguments_is_read_as_an_empty_object",
    "test_reported.py::test_tools_that_are_not_strict_go_through_stream_and_parse",
    right="not strict: {}; no arguments: called",
)
def loose_tools(world: World) -> str:
    tool: Any = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}

    def call(**function: str) -> dict[str, Any]:
        return chunk({"tool_calls": [{"index": 0, "id": "c", "type": "function", "function": function}]})

    end = chunk({}, "tool_calls")
    world.server.script(sse([call(name="f", arguments="{}"), end]), sse([call(name="f"), end]))
    told = [
        world.outcome(lambda: finish(world, tools=[tool]).choices[0].message.tool_calls[0].function.arguments)
        for _ in range(2)
    ]
    return f"not strict: {told[0]}; no arguments: {'called' if told[1] in ('', '{}', 'None') else told[1]}"


beyond(
    "P32",
    "type checkers, both strict, accept what the API accepts and refuse slips",
    "test_typing.py::test_code_of_users_is_accepted",
    "test_typing.py::test_slips_are_refused_and_only_they",
    reason="mypy refuses 23 lines of `tests/typing/round_trip.py` beside those with `to_input`",
)


@reported(
    "P33",
    "what is left out, null and not given are told apart, and survive pickle and copy",
    "test_types.py::test_a_sentinel_survives_copies_and_pickles_as_itself",
    "test_types.py::test_a_sentinel_is_falsy_and_says_what_it_is",
    "test_operations.py::test_arguments_that_are_not_given_are_not_sent",
    right="falsy; pickles as itself; copies as itself",
)
def sentinels(world: World) -> str:
    from openai import omit

    told = ["falsy" if not omit else "true"]
    told.append("pickles " + ("as itself" if pickle.loads(pickle.dumps(omit)) is omit else "as another"))
    told.append("copies " + ("as itself" if copy.deepcopy(omit) is omit else "as another"))
    return "; ".join(told)


@reported(
    "P42",
    "embeddings are asked for in base64 and come as floats, whatever the server sends",
    "test_client.py::test_embeddings_come_as_floats_whatever_the_server_sends",
    right="base64: [1.0, -2.0]; floats: [1.0, -2.0]",
)
def embeddings(world: World) -> str:
    told = []
    for embedding in ("AACAPwAAAMA=", [1.0, -2.0]):
        world.server.script(json({"object": "list", "data": [{"index": 0, "embedding": embedding}], "model": "m"}))
        told.append(world.outcome(lambda: world.client().embeddings.create(input="a", model="m").data[0].embedding))
    return f"base64: {told[0]}; floats: {told[1]}"


@reported(
    "R16",
    "a parsed message goes back as what it was, by both clients; headers are one whatever their case",
    "test_parse_on_the_wire.py::test_a_parsed_message_can_be_sent_back",
    "test_round_trip.py::test_both_clients_send_the_same_body",
    "test_round_trip.py::test_headers_that_differ_in_case_are_one",
    right="message as it was; 1 header",
)
def message_back(world: World) -> str:
    world.server.always(json(said('{"x": 1}')))
    message = parse(world).choices[0].message
    client = world.client(default_headers={"X-Mine": "1"})
    client.chat.completions.create(model="m", messages=[*MESSAGES, message], extra_headers={"x-mine": "2"})
    sent = world.server.last.json()["messages"][1]
    extra = [key for key in sent if key not in ("role", "content")]
    count = sum(name.lower() == "x-mine" for name, _ in world.server.last.headers)
    told = f"message with {', '.join(extra)}" if extra else "message as it was"
    return f"{told}; {count} header{'s' * (count > 1)}"
