"""What `parse` sends and what becomes of the answer, on both clients, by every name and view that it has."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import Any, Dict, List, Optional

import pytest
from pydantic import BaseModel

import canned
import openai
from loopback import Server, error, json
from openai import OpenAI, function_tool, pydantic_function_tool, pydantic_responses_function_tool
from openai.lib import to_strict_json_schema
from openai.resources.chat.completions import completions
from openai.types.chat import ChatCompletion, ParsedChatCompletion
from openai.types.responses import ParsedResponse, Response
from worlds import entered, settle


class Point(BaseModel):
    """A place on a line."""

    x: int


@dataclass
class City:
    name: str


QUESTION: List[Any] = [{"role": "user", "content": "Where?"}]
SCHEMA = to_strict_json_schema(Point)
CHAT_FORMAT = {"type": "json_schema", "json_schema": {"schema": SCHEMA, "name": "Point", "strict": True}}
TEXT_FORMAT = {"type": "json_schema", "schema": SCHEMA, "name": "Point", "strict": True}
CHAT_CALL = {"id": "c", "type": "function", "function": {"name": "Point", "arguments": '{"x": 2}'}}
CALL = {"type": "function_call", "id": "fc", "call_id": "c", "name": "Point", "arguments": '{"x": 2}'}
REASONING = {"type": "reasoning", "id": "rs_1", "summary": []}


def said(content: Optional[str], finish_reason: str = "stop", **message: Any) -> Any:
    """The answer of chat completions."""
    completion = canned.completion("")
    completion["choices"][0]["finish_reason"] = finish_reason
    completion["choices"][0]["message"] = {"role": "assistant", "content": content, **message}
    return json(completion, headers=[("x-request-id", "req_1")])


def responded(*output: Dict[str, Any], **more: Any) -> Any:
    """The answer of responses."""
    return json({**canned.response(*output), **more}, headers=[("x-request-id", "req_1")])


async def chat(client: Any, **arguments: Any) -> Any:
    return await settle(client.chat.completions.parse(model="m", messages=QUESTION, **arguments))


async def respond(client: Any, **arguments: Any) -> Any:
    return await settle(client.responses.parse(model="m", input="Where?", **arguments))


# -- chat completions -------------------------------------------------------------------------------------------------


async def test_a_type_goes_out_as_a_schema_and_comes_back_as_a_value(client: Any, server: Server) -> None:
    server.script(said('{"x": 1}'))

    completion = await chat(client, response_format=Point, temperature=0)

    assert (server.last.method, server.last.path) == ("POST", "/v1/chat/completions")
    assert server.last.json() == {
        "model": "m",
        "messages": QUESTION,
        "temperature": 0,
        "response_format": CHAT_FORMAT,
    }
    assert completion.choices[0].message.parsed == Point(x=1)
    assert isinstance(completion, ParsedChatCompletion)
    assert completion._request_id == "req_1"


@pytest.mark.parametrize(
    ("type_", "content", "value"),
    [
        (City, '{"name": "Rome"}', City("Rome")),
        (List[Point], '{"value": [{"x": 1}]}', [Point(x=1)]),
        (Dict[str, List[Point]], '{"a": [{"x": 1}]}', {"a": [Point(x=1)]}),
    ],
    ids=["dataclass", "list", "mapping"],
)
async def test_types_need_not_be_models(client: Any, server: Server, type_: Any, content: str, value: Any) -> None:
    server.script(said(content), responded(canned.message(content)))

    completion = await chat(client, response_format=type_)
    response = await respond(client, text_format=type_)

    assert completion.choices[0].message.parsed == value
    assert response.output_parsed == value
    assert server.requests[0].json()["response_format"]["json_schema"]["schema"]["type"] == "object"
    assert server.requests[1].json()["text"]["format"]["schema"]["type"] == "object"


@pytest.mark.parametrize("arguments", [{}, {"response_format": {"type": "json_object"}}], ids=["none", "dict"])
async def test_without_a_type_chat_is_asked_as_by_create(client: Any, server: Server, arguments: Any) -> None:
    server.always(said('{"x": 1}'))

    completion = await chat(client, **arguments)
    await settle(client.chat.completions.create(model="m", messages=QUESTION, **arguments))

    assert completion.choices[0].message.parsed is None
    assert server.requests[0].json() == server.requests[1].json()


async def test_tools_go_out_and_their_calls_come_back_parsed(client: Any, server: Server) -> None:
    tool = pydantic_function_tool(Point)
    server.script(said(None, "tool_calls", tool_calls=[CHAT_CALL]))

    completion = await chat(client, tools=iter([tool]))

    facts = {"name": "Point", "strict": True, "parameters": SCHEMA, "description": "A place on a line."}
    assert server.last.json()["tools"] == [{"type": "function", "function": facts}]
    assert completion.choices[0].message.tool_calls[0].function.parsed_arguments == Point(x=2)


async def test_a_function_is_a_tool_that_can_be_called(client: Any, server: Server) -> None:
    def Point(x: int) -> int:
        return x * 2

    tools = [function_tool(Point)]
    server.script(said(None, "tool_calls", tool_calls=[CHAT_CALL]))

    completion = await chat(client, tools=tools)

    assert openai.call_tool(tools, completion.choices[0].message.tool_calls[0]) == 4


async def test_a_refusal_is_told_and_not_parsed(client: Any, server: Server) -> None:
    part = {"type": "refusal", "refusal": "No."}
    server.script(said(None, refusal="No."), responded({**canned.message(""), "content": [part]}))

    completion = await chat(client, response_format=Point)
    response = await respond(client, text_format=Point)

    assert (completion.choices[0].message.parsed, completion.choices[0].message.refusal) == (None, "No.")
    assert (response.output_parsed, response.output[0].content[0].refusal) == (None, "No.")


CUT = [("length", openai.LengthFinishReasonError), ("content_filter", openai.ContentFilterFinishReasonError)]


@pytest.mark.parametrize(("reason", "kind"), CUT)
async def test_a_cut_answer_raises_with_all_of_it(client: Any, server: Server, reason: str, kind: Any) -> None:
    server.script(said('{"x":', reason))

    with pytest.raises(kind) as caught:
        await chat(client, response_format=Point)

    assert caught.value.partial_text == '{"x":'
    assert caught.value.usage.total_tokens == 3
    assert caught.value.completion._request_id == "req_1"


async def test_what_was_cut_is_left_unparsed_where_that_was_asked_for(client: Any, server: Server) -> None:
    cut = {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
    server.script(said('{"x":', "length"), responded(canned.message('{"x":'), **cut))

    completion = await chat(client, response_format=Point, raise_unfinished=False)
    response = await respond(client, text_format=Point, raise_unfinished=False)

    assert (completion.choices[0].message.parsed, completion.choices[0].message.content) == (None, '{"x":')
    assert (response.output_parsed, response.output_text) == (None, '{"x":')
    assert "raise_unfinished" not in {**server.requests[0].json(), **server.requests[1].json()}


async def test_an_answer_that_does_not_fit_raises_with_all_of_it(client: Any, server: Server) -> None:
    server.script(said("Here you are"), responded(canned.message("Here you are")))

    with pytest.raises(openai.OutputParsingError) as of_chat:
        await chat(client, response_format=Point)
    with pytest.raises(openai.OutputParsingError) as of_responses:
        await respond(client, text_format=Point)

    assert of_chat.value.text == of_responses.value.text == "Here you are"
    assert isinstance(of_chat.value.completion, ChatCompletion)
    assert isinstance(of_responses.value.completion, Response)


@pytest.mark.parametrize("call", [chat, respond])
async def test_what_has_no_schema_is_refused_before_anything_is_sent(client: Any, server: Server, call: Any) -> None:
    class Opaque:
        pass

    name = "response_format" if call is chat else "text_format"

    with pytest.raises(TypeError, match="no JSON schema"):
        await call(client, **{name: Opaque})

    assert not server.requests


@pytest.mark.parametrize("call", [chat, respond])
async def test_the_api_s_errors_are_those_of_any_call(client: Any, server: Server, call: Any) -> None:
    server.script(error(400, "no such model"))

    with pytest.raises(openai.BadRequestError, match="no such model"):
        await call(client)


async def test_a_failed_attempt_is_tried_again_with_the_same_body(make_client: Any, server: Server) -> None:
    """An iterator of tools is read once, and serves every attempt and the parsing."""
    client = make_client(max_retries=1)
    server.script(error(500, headers=[("retry-after-ms", "1")]), said(None, "tool_calls", tool_calls=[CHAT_CALL]))

    completion = await chat(client, tools=iter([pydantic_function_tool(Point)]))

    assert completion.choices[0].message.tool_calls[0].function.parsed_arguments == Point(x=2)
    assert server.requests[0].json() == server.requests[1].json()


# -- responses --------------------------------------------------------------------------------------------------------


async def test_a_type_goes_out_within_text_beside_what_is_said_there(client: Any, server: Server) -> None:
    server.script(responded(canned.message('{"x": 1}')))

    response = await respond(client, text_format=Point, text={"verbosity": "low"}, store=False)

    assert (server.last.method, server.last.path) == ("POST", "/v1/responses")
    assert server.last.json() == {
        "model": "m",
        "input": "Where?",
        "store": False,
        "text": {"verbosity": "low", "format": TEXT_FORMAT},
    }
    assert response.output_parsed == Point(x=1)
    assert isinstance(response, ParsedResponse)
    assert response._request_id == "req_1"


async def test_without_a_type_a_response_is_asked_for_as_by_create(client: Any, server: Server) -> None:
    server.always(responded(canned.message("Hello")))

    response = await respond(client)
    await settle(client.responses.create(model="m", input="Where?"))

    assert (response.output_parsed, response.output_text) == (None, "Hello")
    assert server.requests[0].json() == server.requests[1].json()


@pytest.mark.parametrize(
    ("arguments", "sent", "value"),
    [
        ({"text_format": Point, "parse_as": Dict[str, float]}, {"format": TEXT_FORMAT}, {"x": 1.0}),
        ({"text_format": Point, "parse_as": None}, {"format": TEXT_FORMAT}, None),
        ({"text": {"format": TEXT_FORMAT}, "parse_as": Point}, {"format": TEXT_FORMAT}, Point(x=1)),
        ({"parse_as": Point}, None, Point(x=1)),
    ],
    ids=["another type", "none", "a schema", "no schema"],
)
async def test_a_text_can_be_read_as_another_type(
    client: Any, server: Server, arguments: Any, sent: Any, value: Any
) -> None:
    server.script(responded(canned.message('{"x": 1}')))

    response = await respond(client, **arguments)

    assert server.last.json().get("text") == sent
    assert response.output_parsed == value


async def test_verbosity_goes_where_the_api_has_it(client: Any, server: Server) -> None:
    server.script(responded(canned.message('{"x": 1}')))

    await respond(client, text_format=Point, verbosity="low")

    assert server.last.json()["text"] == {"format": TEXT_FORMAT, "verbosity": "low"}


@pytest.mark.parametrize(
    "tool", [pydantic_function_tool(Point), pydantic_responses_function_tool(Point)], ids=["chat", "responses"]
)
async def test_tools_of_either_form_go_out_in_that_of_responses(client: Any, server: Server, tool: Any) -> None:
    server.script(responded(CALL))

    response = await respond(client, tools=iter([tool]))

    (sent,) = server.last.json()["tools"]
    assert (sent["type"], sent["name"], sent["parameters"], sent["strict"]) == ("function", "Point", SCHEMA, True)
    assert response.output[0].parsed_arguments == Point(x=2)


@pytest.mark.parametrize(("reason", "kind"), [("max_output_tokens", CUT[0][1]), ("content_filter", CUT[1][1])])
async def test_an_incomplete_response_raises_with_all_of_it(
    client: Any, server: Server, reason: str, kind: Any
) -> None:
    server.script(
        responded(canned.message('{"x":'), status="incomplete", incomplete_details={"reason": reason}),
    )

    with pytest.raises(kind) as caught:
        await respond(client, text_format=Point)

    assert caught.value.completion.output_text == '{"x":'
    assert caught.value.usage.total_tokens == 3


async def test_a_response_that_still_runs_is_not_parsed(client: Any, server: Server) -> None:
    server.script(responded(status="queued"))

    response = await respond(client, text_format=Point, background=True)

    assert (response.status, response.output_parsed) == ("queued", None)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [({"text": {"format": TEXT_FORMAT}}, "not both"), ({"stream": True}, "stream=True")],
    ids=["two formats", "stream"],
)
async def test_what_cannot_be_parsed_is_refused_before_anything_is_sent(
    client: Any, server: Server, arguments: Any, why: str
) -> None:
    with pytest.raises(TypeError, match=why):
        await respond(client, text_format=Point, **arguments)

    assert not server.requests


ODD = [[], "text", None, 5, {"choices": 5, "output": 5}, {"choices": [None, 3], "output": [None, 3]}]


@pytest.mark.parametrize("body", ODD, ids=str)
async def test_an_answer_of_another_shape_is_given_as_it_came(client: Any, server: Server, body: Any) -> None:
    server.always(json(body))

    completion = await chat(client, response_format=Point)
    response = await respond(client, text_format=Point)

    if not isinstance(body, dict):
        assert (completion, response) == (body, body)


# -- other names and views --------------------------------------------------------------------------------------------


async def test_older_code_finds_it_under_beta(client: Any, server: Server) -> None:
    server.script(said('{"x": 1}'))

    completion = await settle(client.beta.chat.completions.parse(model="m", messages=QUESTION, response_format=Point))

    assert completion.choices[0].message.parsed == Point(x=1)


def test_the_module_has_it_too(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai, "api_key", "test-key")
    monkeypatch.setattr(openai, "base_url", server.base_url)
    server.script(said('{"x": 1}'), responded(canned.message('{"x": 2}')))

    completion = openai.chat.completions.parse(model="m", messages=QUESTION, response_format=Point)
    response = openai.responses.parse(model="m", input="Where?", text_format=Point)

    assert (completion.choices[0].message.parsed, response.output_parsed) == (Point(x=1), Point(x=2))


async def test_the_raw_view_parses_when_it_is_told_to(client: Any, server: Server) -> None:
    server.script(said('{"x": 1}'), responded(canned.message('{"x": 2}')), said('{"x":', "length"))

    of_chat = await settle(
        client.chat.completions.with_raw_response.parse(model="m", messages=QUESTION, response_format=Point)
    )
    of_responses = await settle(client.responses.with_raw_response.parse(model="m", input="Where?", text_format=Point))
    cut = await settle(
        client.beta.chat.completions.with_raw_response.parse(model="m", messages=QUESTION, response_format=Point)
    )

    assert server.requests[0].json()["response_format"] == CHAT_FORMAT
    assert (of_chat.headers["x-request-id"], of_responses.http_response.status_code) == ("req_1", 200)
    assert of_chat.parse().choices[0].message.parsed == Point(x=1)
    assert of_responses.parse().output_parsed == Point(x=2)
    assert cut.parse(to=ChatCompletion).choices[0].message.content == '{"x":'
    with pytest.raises(openai.LengthFinishReasonError):
        cut.parse()


async def test_the_streaming_view_parses_when_it_is_told_to(client: Any, server: Server) -> None:
    server.script(said('{"x": 1}'), responded(canned.message('{"x": 2}')))
    chats, responses = client.chat.completions.with_streaming_response, client.responses.with_streaming_response

    async with entered(chats.parse(model="m", messages=QUESTION, response_format=Point)) as response:
        completion = await settle(response.parse())
    async with entered(responses.parse(model="m", input="Where?", text_format=Point)) as response:
        parsed = await settle(response.parse())

    assert (completion.choices[0].message.parsed, parsed.output_parsed) == (Point(x=1), Point(x=2))


async def test_a_parsed_message_can_be_sent_back(client: Any, server: Server) -> None:
    """It goes out as what the API knows, whichever method and client sends it."""
    server.always(said('{"x": 1}', tool_calls=[CHAT_CALL]))
    tools = [pydantic_function_tool(Point)]
    message = (await chat(client, response_format=Point, tools=tools)).choices[0].message
    history = [*QUESTION, message]

    await settle(client.chat.completions.parse(model="m", messages=history, response_format=Point, tools=tools))
    await settle(client.chat.completions.create(model="m", messages=history))

    sent = {"role": "assistant", "content": '{"x": 1}', "tool_calls": [CHAT_CALL]}
    assert message.parsed == Point(x=1)
    assert server.requests[1].json()["messages"][1] == sent
    assert server.requests[2].json()["messages"][1] == sent


async def test_a_parsed_response_can_be_sent_back(client: Any, server: Server) -> None:
    output = [REASONING, canned.message('{"x": 1}'), CALL]
    server.always(responded(*output))
    tools = [pydantic_responses_function_tool(Point)]
    response = await respond(client, text_format=Point, tools=tools)

    await settle(client.responses.parse(model="m", input=response.output, text_format=Point, tools=tools))

    assert response.output_parsed == Point(x=1)
    assert server.requests[1].json()["input"] == output


def test_published_code_finds_the_format_of_a_type_in_the_resource_s_module() -> None:
    assert completions._type_to_response_format(Point) == CHAT_FORMAT
    assert completions._type_to_response_format(openai.omit) is openai.omit


def test_the_methods_show_what_they_take() -> None:
    client = OpenAI(api_key="test-key")

    for parse in (client.chat.completions.parse, client.responses.parse):
        kinds = {parameter.kind for parameter in inspect.signature(parse).parameters.values()}

        assert kinds == {inspect.Parameter.KEYWORD_ONLY}
    with pytest.raises(TypeError, match="unexpected keyword"):
        client.chat.completions.parse(model="m", messages=QUESTION, text_format=Point)  # type: ignore[call-arg]
