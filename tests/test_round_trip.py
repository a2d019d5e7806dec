"""What the API answered goes back to it: every output item, every message, and nothing that only we know."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Callable

import pytest
from pydantic import BaseModel, TypeAdapter

import canned
from loopback import Server, json
from openai import AsyncOpenAI, OpenAI
from openai.types.beta import BetaResponseInputItemParam
from openai.types.beta.beta_response import BetaResponse
from openai.types.chat import ChatCompletionMessage, ChatCompletionMessageParam, ParsedChatCompletion
from openai.types.responses import ParsedResponse, Response, ResponseInputItemParam
from operations import spec
from samples import Here, Samples
from worlds import settle

NEXT = {"role": "user", "content": "And then?"}
SAID = canned.message("Hello.")
REASONING = {"type": "reasoning", "id": "rs_1", "summary": []}
SEALED = {**REASONING, "encrypted_content": "gAAAAAB"}
WHOLE = {"created_at": 1, "model": "m", "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], "usage": None}
CALL = {"type": "function_call", "id": "fc_1", "call_id": "c", "name": "Point", "arguments": '{"x": 2}'}
USER: Any = {"role": "user", "content": "Hi"}


class Point(BaseModel):
    """A place on a line."""

    x: int


def samples(package: str, name: str, *, full: bool) -> list[dict[str, Any]]:
    """A value of each member of a union of models."""
    target = spec().find(name, package)
    assert target is not None
    here = Here(spec(), target.module, package, target.definition.place)
    items = Samples(full=full).each(target.definition.type, here, name)
    return [{**item, "role": "developer"} if item["type"] == "additional_tools" else item for item in items]


RESPONSES = [
    pytest.param(Response, "responses", "ResponseOutputItem", ResponseInputItemParam, id="responses"),
    pytest.param(BetaResponse, "beta", "BetaResponseOutputItem", BetaResponseInputItemParam, id="beta"),
]


# -- on the wire ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("full", [True, False])
async def test_every_item_of_an_answer_is_taken_as_input(client: Any, server: Server, full: bool):
    items = samples("responses", "ResponseOutputItem", full=full)
    server.script(*[json(canned.response(*items)) for _ in range(4)])

    first = await settle(client.responses.create(model="m", input="Hi"))
    await settle(client.responses.create(model="m", input=first.output))
    await settle(client.responses.create(model="m", input=[*first.output, NEXT]))
    await settle(client.responses.create(model="m", input=[*first.to_input(), NEXT]))

    sent = [request.json()["input"] for request in server.requests]
    assert len(items) > 25
    assert sent[1] == items
    assert sent[2] == [*items, NEXT]
    assert sent[3] == [*first.to_input(), NEXT]


@pytest.mark.parametrize("name", ["ResponseItem", "ResponseOutputItem"])
async def test_items_of_a_list_are_taken_as_input(client: Any, server: Server, name: str):
    items = samples("responses", name, full=True)
    server.script(json({"object": "list", "data": items, "has_more": False}), json(canned.response(SAID)))

    page = await settle(client.responses.input_items.list("resp_1"))
    await settle(client.responses.create(model="m", input=page.data))

    assert server.requests[1].json()["input"] == items


async def test_every_message_of_an_answer_is_taken_as_a_message(client: Any, server: Server):
    completion = canned.completion("")
    message = completion["choices"][0]["message"]
    message.update(refusal=None, annotations=[], reasoning_content="Hm.")
    message["tool_calls"] = [
        {"id": "c1", "type": "function", "function": {"name": "Point", "arguments": '{"x": 2}'}},
        {"id": "c2", "type": "custom", "custom": {"name": "shell", "input": "ls"}},
    ]
    server.script(json(completion), json(completion))

    answer = await settle(client.chat.completions.create(model="m", messages=[USER]))
    await settle(client.chat.completions.create(model="m", messages=[USER, answer.choices[0].message, NEXT]))

    assert server.requests[1].json()["messages"] == [USER, message, NEXT]


async def test_parsed_values_stay_here(client: Any, server: Server):
    completion = canned.completion('{"x": 1}')
    completion["choices"][0]["message"]["tool_calls"] = [
        {"id": "c1", "type": "function", "function": {"name": "Point", "arguments": '{"x": 2}'}}
    ]
    items = [SEALED, canned.message('{"x": 1}'), CALL]
    server.script(json(completion), json(completion), json(canned.response(*items)), json(canned.response(*items)))

    chat = await settle(client.chat.completions.parse(model="m", messages=[USER], response_format=Point))
    messages = [USER, chat.choices[0].message]
    await settle(client.chat.completions.parse(model="m", messages=messages, response_format=Point))
    response = await settle(client.responses.parse(model="m", input="Hi", text_format=Point))
    history = [*response.output, *response.to_input()]
    await settle(client.responses.parse(model="m", input=history, text_format=Point))

    assert chat.choices[0].message.parsed == response.output_parsed == Point(x=1)
    assert server.requests[1].json()["messages"] == [USER, completion["choices"][0]["message"]]
    assert server.requests[3].json()["input"] == items * 2


async def test_both_clients_send_the_same_body(server: Server):
    """Whatever it is made of: an answer of the one goes back through the other."""
    items = samples("responses", "ResponseOutputItem", full=True)
    server.script(*[json(canned.response(*items)) for _ in range(5)])
    histories: list[Any]
    with OpenAI(api_key="k", base_url=server.base_url) as sync:
        first = sync.responses.parse(model="m", input="Hi", text_format=Point)
        async with AsyncOpenAI(api_key="k", base_url=server.base_url) as async_:
            histories = [first.output, first.to_input(store=False)]
            for given in histories:
                sync.responses.parse(model="m", input=given, text_format=Point)
                await async_.responses.parse(model="m", input=given, text_format=Point)

    one, two, three, four = (request.body for request in server.requests[1:])
    assert one == two != three == four


async def test_headers_that_differ_in_case_are_one(make_client: Callable[..., Any], server: Server):
    client = make_client(default_headers={"X-Team": "search", "accept": "text/plain"})
    server.script(json(canned.completion("Hello.")))

    extra = {"x-team": "find", "AUTHORIZATION": "Bearer other", "Content-type": "application/json; charset=utf-8"}
    await settle(client.chat.completions.create(model="m", messages=[USER], extra_headers=extra))

    got = server.requests[0]
    names = [name.lower() for name, _ in got.headers]
    assert len(names) == len(set(names))
    assert got.header("x-team") == "find"
    assert got.header("authorization") == "Bearer other"
    assert got.header("accept") == "text/plain"


# -- to_input ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("store", [True, False])
@pytest.mark.parametrize(("cls", "package", "union", "params"), RESPONSES)
def test_what_to_input_gives_fits_the_parameters(
    cls: Any, package: str, union: str, params: Any, store: bool, full: bool
):
    items = samples(package, union, full=full)
    answer = cls.construct(output=[*items, SAID])

    given = answer.to_input(store=store)

    check = TypeAdapter(params).validate_python
    thoughts = store or "encrypted_content" in next(item for item in items if item["type"] == "reasoning")
    assert len(given) == len(items) + thoughts
    assert [check(item)["type"] for item in given] == [item["type"] for item in given]


@pytest.mark.parametrize(("cls", "package", "union", "params"), RESPONSES)
def test_stored_items_keep_their_ids_and_lose_only_what_an_answer_alone_has(
    cls: Any, package: str, union: str, params: Any
):
    items = samples(package, union, full=True)

    given = cls.construct(output=items).to_input()

    lost = {key for item, left in zip(items, given) for key in item.keys() - left.keys()}
    assert [item.get("id") for item in given] == [item.get("id") for item in items]
    assert lost == {"created_by", "status"}
    assert all(left[key] == item[key] for item, left in zip(items, given) for key in left)


def test_what_the_server_forgot_goes_without_the_ids_that_it_can_do_without():
    found = Response.construct(output=[SEALED, SAID, CALL, {**CALL, "type": "custom_tool_call"}]).to_input(store=False)

    assert [item.get("id") for item in found] == ["rs_1", "msg_1", None, None]


@pytest.mark.parametrize(("said", "ids"), [({}, True), ({"store": True}, True), ({"store": False}, False)])
def test_the_response_knows_whether_it_is_stored(said: dict[str, bool], ids: bool):
    response = Response.construct(output=[CALL], **said)

    assert ("id" in response.to_input()[0]) is ids
    assert "id" in response.to_input(store=True)[0]
    assert "id" not in response.to_input(store=False)[0]


@pytest.mark.parametrize(
    ("store", "output", "kept"),
    [
        (True, [REASONING, CALL], [REASONING, CALL]),
        (True, [REASONING, SEALED, CALL, REASONING], [REASONING, SEALED, CALL]),
        (True, [REASONING], []),
        (False, [REASONING, SAID], [SAID]),
        (False, [SEALED, SAID, SEALED], [SEALED, SAID]),
        (False, [REASONING, SEALED, SAID], [SEALED, SAID]),
    ],
)
def test_reasoning_stays_with_what_it_led_to(store: bool, output: list[Any], kept: list[Any]):
    assert Response.construct(output=output).to_input(store=store) == kept


@pytest.mark.parametrize("output", [None, [], [None, "junk", 3]])
def test_an_answer_without_items_is_no_input(output: Any):
    assert Response.construct(output=output).to_input() == []


def test_what_is_null_and_may_be_left_out_is_left_out():
    thought = {**SEALED, "status": None, "content": None}
    picture = {"type": "image_generation_call", "id": "ig_1", "status": "completed", "result": None}

    given = Response.construct(output=[thought, picture]).to_input()

    assert given == [SEALED, picture]


def test_items_and_fields_from_the_future_go_back_as_they_came():
    future = {"type": "hologram", "id": "h_1", "depth": None}
    known = {**CALL, "colour": "red"}

    assert Response.construct(output=[future, known]).to_input() == [future, known]


# -- reading ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("package_and_union", [("responses", "ResponseOutputItem"), ("beta", "BetaResponseOutputItem")])
def test_an_item_reads_like_the_dict_that_it_goes_out_as(package_and_union: tuple[str, str]):
    items = samples(*package_and_union, full=True)
    cls: Any = Response if package_and_union[0] == "responses" else BetaResponse

    for item, sample in zip(cls.construct(output=items).output, items):
        assert dict(item.items()) == sample
        assert all(item[key] == sample[key] == item.get(key) and key in item for key in sample)
        assert item.get("no such key") is None and item.get("no such key", 7) == 7
        with pytest.raises(KeyError, match="no such key"):
            item["no such key"]
        for key in sample:
            item[key] = "new"
        assert dict(item.items()) == dict.fromkeys(sample, "new")


def test_a_history_of_dicts_and_messages_is_read_and_edited_alike():
    message = ChatCompletionMessage.construct(role="assistant", content="Hello.")
    history: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}, message]

    for turn in history:
        turn["content"] = f"{turn.get('content')}!"

    assert [turn["role"] for turn in history] == ["user", "assistant"]
    assert message.content == "Hello.!"
    assert [dict(turn.items()) for turn in history] == [
        {"role": "user", "content": "Hi!"},
        {"role": "assistant", "content": "Hello.!"},
    ]


# -- dump, JSON, reload -----------------------------------------------------------------------------------------------


def parsed_objects(server: Server) -> list[Any]:
    """One of every parsed type, as `parse` makes them."""
    completion = canned.completion('{"x": 1}')
    completion["choices"][0]["message"]["tool_calls"] = [
        {"id": "c1", "type": "function", "function": {"name": "Point", "arguments": '{"x": 2}'}}
    ]
    output = [SEALED, canned.message('{"x": 1}'), CALL]
    server.script(json(completion), json({**canned.response(*output), **WHOLE}))
    with OpenAI(api_key="k", base_url=server.base_url) as client:
        chat = client.chat.completions.parse(model="m", messages=[USER], response_format=Point)
        response = client.responses.parse(model="m", input="Hi", text_format=Point)
    message, call = chat.choices[0].message, response.output[2]
    inner = [chat.choices[0], message, (message.tool_calls or [])[0], call, response.output[1]]
    return [chat, response, *inner]


def test_parsed_objects_are_dumped_and_reloaded_without_a_warning(server: Server):
    """Warnings are errors in this suite; the reloaded object has the parsed values as plain data."""
    for made in parsed_objects(server):
        for plain in (made.model_dump(), made.model_dump(mode="json"), made.model_dump(by_alias=True, warnings=True)):
            assert type(made).model_validate(plain).model_dump() == made.model_dump()
        text = made.model_dump_json(warnings=True)
        assert type(made).model_validate_json(text).model_dump() == made.model_dump()
        assert made.to_dict(mode="json") == type(made).model_validate_json(made.to_json()).to_dict(mode="json")
        assert copy.deepcopy(made).model_dump() == pickle.loads(pickle.dumps(made)).model_dump() == made.model_dump()
        assert made.model_json_schema()["type"] == "object"


def test_parsed_objects_reload_into_types_that_name_what_was_parsed(server: Server):
    chat, response = parsed_objects(server)[:2]

    again = ParsedChatCompletion[Point].model_validate_json(chat.to_json())
    likewise = ParsedResponse[Point].model_validate_json(response.to_json())

    assert again.choices[0].message.parsed == likewise.output_parsed == Point(x=1)
