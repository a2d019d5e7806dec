"""Servers that speak this API in ways of their own: what they send is read, streamed, parsed and sent back, and kept.

`strange_servers/` holds recordings, written by hand after each server's wire format: `SERVER_CASE.json` is a whole
answer, `SERVER_CASE.sse` the same answer streamed, `…_error_STATUS.json` a refusal, `…_error_stream.sse` one halfway.
"""

from __future__ import annotations

import copy
import json as _json
import pickle
from pathlib import Path
from typing import Any, Dict, List

import pytest
from pydantic import BaseModel

import openai
from loopback import Answer, Server, chunked, json, respond
from openai import pydantic_function_tool
from worlds import entered, gather, settle

FOLDER = Path(__file__).parent / "strange_servers"
QUESTION: Any = {"role": "user", "content": "The capital of France?"}
NEXT: Any = {"role": "user", "content": "And of Italy?"}
ASKED: Dict[str, Any] = {"model": "m", "messages": [QUESTION]}


class GetWeather(BaseModel):
    """The weather in a city."""

    city: str


TOOLS = [pydantic_function_tool(GetWeather, name="get_weather")]


def named(suffix: str) -> List[str]:
    """The recordings whose file names end so."""
    return sorted(path.name[: -len(suffix)] for path in FOLDER.glob("*" + suffix))


def body_of(name: str) -> Any:
    return _json.loads((FOLDER / f"{name}.json").read_bytes())


def whole(name: str, status: int = 200) -> Answer:
    """The recorded body."""
    return respond((FOLDER / f"{name}.json").read_bytes(), status=status, content_type="application/json")


def streamed(name: str) -> Answer:
    """The recorded stream."""
    return chunked((FOLDER / f"{name}.sse").read_bytes(), content_type="text/event-stream; charset=utf-8")


def events_of(name: str) -> List[Any]:
    """What the recorded stream says, read in the simplest way there is."""
    lines = (FOLDER / f"{name}.sse").read_text().splitlines()
    return [_json.loads(line[6:]) for line in lines if line.startswith("data: {")]


STREAMS = [name for name in named(".sse") if not name.endswith("_error_stream")]
CHATS = [name for name in named(".json") if "message" in _json.dumps(body_of(name)) and "choices" in body_of(name)]
RESPONSES = [name for name in named(".json") if name.endswith("_response")]
CHAT_STREAMS = [name for name in STREAMS if name not in RESPONSES]
SAME = [name for name in CHAT_STREAMS if name in CHATS]


# -- whole answers


@pytest.mark.parametrize("name", CHATS)
async def test_a_completion_has_all_that_the_server_said(client: Any, server: Server, name: str) -> None:
    server.script(whole(name))

    completion = await settle(client.chat.completions.create(**ASKED))

    assert completion.to_dict(warnings=False) == completion.model_dump(exclude_unset=True) == body_of(name)
    assert _json.loads(completion.to_json(warnings=False)) == body_of(name)
    assert all(hasattr(completion, key) for key in body_of(name))
    assert type(completion).construct(**completion.to_dict(warnings=False)) == completion
    for again in (pickle.loads(pickle.dumps(completion)), copy.deepcopy(completion), completion.model_copy()):
        assert again == completion and again.to_dict(warnings=False) == body_of(name)


@pytest.mark.parametrize("name", CHATS)
async def test_a_message_goes_back_as_it_came(client: Any, server: Server, name: str) -> None:
    server.script(*[whole(name)] * 4)
    said = [choice["message"] for choice in body_of(name)["choices"]]

    created = await settle(client.chat.completions.create(**ASKED))
    parsed = await settle(client.chat.completions.parse(**ASKED, tools=TOOLS))
    for answer in (created, parsed):
        history = [QUESTION, *(choice.message for choice in answer.choices), NEXT]
        await settle(client.chat.completions.create(model="m", messages=history))

    assert [request.json()["messages"] for request in server.requests[2:]] == [[QUESTION, *said, NEXT]] * 2


@pytest.mark.parametrize("name", [name for name in CHATS if "tools" in name or "objects" in name])
async def test_arguments_are_read_whatever_form_they_have(client: Any, server: Server, name: str) -> None:
    server.script(whole(name), streamed(name))

    parsed = await settle(client.chat.completions.parse(**ASKED, tools=TOOLS))
    async with entered(client.chat.completions.stream(**ASKED, tools=TOOLS)) as stream:
        done = [event for event in await gather(stream) if event.type == "tool_calls.function.arguments.done"]
        final = await settle(stream.get_final_completion())

    cities = [GetWeather(city="Oslo"), GetWeather(city="Rome")]
    for answer in (parsed, final):
        calls = answer.choices[0].message.tool_calls
        assert [call.function.parsed_arguments for call in calls] == cities[: len(calls)]
    assert [event.parsed_arguments for event in done] == cities[: len(done)]
    assert len(done) == len(body_of(name)["choices"][0]["message"]["tool_calls"])


async def test_arguments_that_are_no_json_for_others_are_no_trouble_before_they_are_read(
    client: Any, server: Server
) -> None:
    call = '{"index":0,"id":"c","function":{"name":"get_weather","arguments":{"city":NaN}}}'
    server.script(
        respond(f'{{"choices":[{{"message":{{"tool_calls":[{call}]}}}}]}}'.encode()),
        chunked(f'data: {{"choices":[{{"delta":{{"tool_calls":[{call}]}}}}]}}\n\n'.encode()),
    )

    with pytest.raises(openai.OutputParsingError, match="city"):
        await settle(client.chat.completions.parse(**ASKED, tools=TOOLS))
    async with entered(client.chat.completions.stream(**ASKED)) as stream:
        final = await settle(stream.get_final_completion())

    assert final.choices[0].message.tool_calls[0].function.arguments == '{"city": NaN}'


# -- streams


@pytest.mark.parametrize("name", STREAMS)
async def test_every_event_of_a_stream_has_all_that_the_server_said(client: Any, server: Server, name: str) -> None:
    server.script(streamed(name), streamed(name))
    create = client.responses.create if name in RESPONSES else client.chat.completions.create

    chunks = await gather(
        await settle(create(model="m", stream=True, **({} if name in RESPONSES else {"messages": []})))
    )

    assert [chunk.to_dict(warnings=False) for chunk in chunks] == events_of(name)


@pytest.mark.parametrize("name", SAME)
async def test_a_streamed_answer_comes_to_the_same_as_the_whole_one(client: Any, server: Server, name: str) -> None:
    server.script(streamed(name), whole(name))

    async with entered(client.chat.completions.stream(**ASKED)) as stream:
        events = await gather(stream)
        final = await settle(stream.get_final_completion())
    await settle(client.chat.completions.create(model="m", messages=[QUESTION, *(c.message for c in final.choices)]))

    made, recorded = essence(final.to_dict(warnings=False)), essence(body_of(name))
    assert {"choices"} <= (both := made.keys() & recorded.keys())
    assert {key: made[key] for key in both} == {key: recorded[key] for key in both}
    assert [event.chunk.to_dict(warnings=False) for event in events if event.type == "chunk"] == events_of(name)
    sent = server.last.json()["messages"][1:]
    assert essence(sent) == essence([choice["message"] for choice in body_of(name)["choices"] or ()])


@pytest.mark.parametrize("name", CHAT_STREAMS)
async def test_a_stream_helper_loses_no_fact(client: Any, server: Server, name: str) -> None:
    server.script(streamed(name))

    async with entered(client.chat.completions.stream(**ASKED)) as stream:
        final = (await settle(stream.get_final_completion())).to_dict(warnings=False)

    for event in events_of(name):
        assert {key for key, value in event.items() if value} - {"obfuscation"} <= final.keys()
        for choice in event["choices"] or ():
            kept = final["choices"][0]
            assert {key for key, value in choice.items() if value} - {"delta"} <= kept.keys()
            assert {key for key, value in choice.get("delta", {}).items() if value} <= kept["message"].keys()


def essence(value: Any) -> Any:
    """A value without what says nothing (null, empty, a call's place and type) and what streams alone have."""
    if isinstance(value, list):
        return [essence(item) for item in value]
    if not isinstance(value, dict):
        return value
    dull = {
        "parsed",
        "parsed_arguments",
        "delta",
        "p",
        "index",
        "object",
        "prefix",
        *({"type"} if "function" in value else ()),
    }
    kept = {key: essence(item) for key, item in value.items() if key not in dull}
    if isinstance(kept.get("arguments"), str):
        kept["arguments"] = _json.loads(kept["arguments"])
    return {key: item for key, item in kept.items() if item not in (None, [], {}, "")}


# -- responses


@pytest.mark.parametrize("name", RESPONSES)
async def test_a_response_is_read_streamed_and_sent_back(client: Any, server: Server, name: str) -> None:
    server.script(whole(name), streamed(name), whole(name))
    recorded = body_of(name)

    response = await settle(client.responses.create(model="m", input="Hi"))
    async with entered(client.responses.stream(model="m", input="Hi")) as stream:
        events = await gather(stream)
        final = await settle(stream.get_final_response())
    await settle(client.responses.create(model="m", input=[*final.output, *response.output, NEXT]))

    assert response.to_dict(warnings=False) == recorded
    assert [event.type for event in events] == [event["type"] for event in events_of(name)]
    assert final.output_text == response.output_text == "Paris."
    assert server.last.json()["input"] == [*recorded["output"], *recorded["output"], NEXT]


# -- lists, embeddings and plain completions


@pytest.mark.parametrize("name", [name for name in named(".json") if name.endswith("_models")])
async def test_models_are_listed_with_all_that_is_said_of_them(client: Any, server: Server, name: str) -> None:
    server.script(whole(name))

    models = await gather(await settle(client.models.list()))

    assert [model.to_dict() for model in models] == (body_of(name)["data"] or [])


async def test_embeddings_that_came_as_numbers_though_base64_was_asked_for(client: Any, server: Server) -> None:
    server.script(whole("ollama_embeddings"))

    made = await settle(client.embeddings.create(model="m", input="Hi"))

    assert server.last.json()["encoding_format"] == "base64"
    assert made.to_dict() == body_of("ollama_embeddings")


async def test_a_plain_completion_has_all_that_the_server_said(client: Any, server: Server) -> None:
    server.script(whole("vllm_completion"))

    completion = await settle(client.completions.create(model="m", prompt="The capital of France is"))

    assert completion.to_dict() == body_of("vllm_completion")


# -- content in parts


class Town(BaseModel):
    name: str


def in_parts(text: str) -> Dict[str, Any]:
    """The content of a message as Mistral's thinking models send it."""
    return {
        "content": [{"type": "thinking", "thinking": [{"type": "text", "text": "Hm."}]}, {"type": "text", "text": text}]
    }


def chunk_of(delta: Dict[str, Any], finish_reason: Any = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    return b"data: " + _json.dumps({"id": "c", "choices": [choice]}).encode() + b"\n\n"


async def test_a_value_is_read_from_content_in_parts(client: Any, server: Server) -> None:
    answer = {"choices": [{"finish_reason": "stop", "message": in_parts('{"name": "Paris"}')}]}
    server.script(
        json(answer),
        chunked(
            chunk_of(in_parts('{"name": ')), chunk_of({"content": '"Paris"}'}, "stop"), content_type="text/event-stream"
        ),
    )

    parsed = await settle(client.chat.completions.parse(**ASKED, response_format=Town))
    async with entered(client.chat.completions.stream(**ASKED, response_format=Town)) as stream:
        events = await gather(stream)
        final = await settle(stream.get_final_completion())

    for made in (parsed, final):
        assert made.choices[0].message.parsed == Town(name="Paris")
        assert made.choices[0].message.content == in_parts('{"name": "Paris"}')["content"]
    deltas = [event for event in events if event.type == "content.delta"]
    assert [event.delta for event in deltas] == ['{"name": ', '"Paris"}']
    assert deltas[-1].snapshot == '{"name": "Paris"}'


async def test_parts_that_came_after_text_follow_it(client: Any, server: Server) -> None:
    reference = {"type": "reference", "reference_ids": [1]}
    server.script(
        chunked(
            chunk_of({"content": "Paris"}),
            chunk_of({"content": [reference]}),
            chunk_of({"content": [reference]}),
            chunk_of({"content": "."}, "stop"),
            content_type="text/event-stream",
        )
    )

    async with entered(client.chat.completions.stream(**ASKED)) as stream:
        final = await settle(stream.get_final_completion())

    said = [{"type": "text", "text": "Paris"}, reference, reference, {"type": "text", "text": "."}]
    assert final.choices[0].message.content == said


async def test_thoughts_that_are_signed_are_followed_by_others(client: Any, server: Server) -> None:
    def thought(text: str, signature: str = "") -> Dict[str, Any]:
        return {"thinking_blocks": [{"type": "thinking", "thinking": text, "signature": signature}]}

    server.script(
        chunked(
            *[chunk_of(thought(*said)) for said in (("A",), ("b", "s1"), ("C",), ("d",), ("", "s2"))],
            content_type="text/event-stream",
        )
    )

    async with entered(client.chat.completions.stream(**ASKED)) as stream:
        final = await settle(stream.get_final_completion())

    one, two = thought("Ab", "s1")["thinking_blocks"], thought("Cd", "s2")["thinking_blocks"]
    assert final.choices[0].message.thinking_blocks == one + two


# -- errors

# What the message has to say, and the code where one is told.
REFUSED: Dict[str, List[str]] = {
    "azure_error_400": ["content management policy", "content_filter"],
    "azure_error_401": ["Access token is missing"],
    "azure_error_404": ["deployment for this resource does not exist", "DeploymentNotFound"],
    "bedrock_error_400": ["max_tokens is too large", "validation_error"],
    "bedrock_error_403": ["not authorized to perform"],
    "databricks_error_404": ["Endpoint with name 'x' does not exist"],
    "gemini_error_200": ["invalid argument", "400"],
    "gemini_error_400": ["invalid argument", "400"],
    "groq_error_400": ["Failed to call a function", "tool_use_failed"],
    "litellm_error_401": ["Invalid proxy server token", "401"],
    "llama_cpp_error_400": ["exceeds the available context size", "400"],
    "llama_cpp_error_503": ["Loading model", "503"],
    "mistral_error_401": ["Unauthorized"],
    "mistral_error_422": ["Field required"],
    "ollama_error_400": ["invalid options"],
    "ollama_error_404": ["try pulling it first"],
    "openrouter_error_200": ["Provider returned error", "502"],
    "openrouter_error_402": ["Insufficient credits", "402"],
    "vllm_error_404": ["does not exist", "404"],
}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_refusal_says_what_the_server_said_in_every_way_to_call(client: Any, server: Server, name: str) -> None:
    status = int(name.rpartition("_")[2])
    recorded = body_of(name)
    server.always(whole(name, status))
    completions = client.chat.completions

    async def helping() -> None:
        async with entered(completions.stream(**ASKED)) as stream:
            await gather(stream)

    async def streaming() -> None:
        await gather(await settle(completions.create(**ASKED, stream=True)))

    for call in (completions.create, completions.parse, streaming, helping):
        with pytest.raises(openai.APIError) as caught:
            await settle(call(**(ASKED if call.__name__ in ("create", "parse") else {})))

        error, (message, *code) = caught.value, REFUSED[name]
        assert message in str(error)
        assert error.code == (code[0] if code else None)
        assert error.body in (recorded, (recorded[0] if isinstance(recorded, list) else recorded).get("error"))
        assert isinstance(error, openai.APIStatusError) == (status >= 400)
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.body) == (type(error), str(error), error.body)


async def test_a_refusal_in_an_event_of_a_stream_is_read(client: Any, server: Server) -> None:
    """As LiteLLM's proxy refuses who asked for a stream."""
    facts = {"message": "Error processing stream start", "type": "internal_server_error", "code": "500"}
    refusal = b"data: " + _json.dumps({"error": facts}).encode() + b"\n\ndata: [DONE]\n\n"
    server.script(respond(refusal, status=500, content_type="text/event-stream"))

    with pytest.raises(openai.InternalServerError, match="Error processing stream start") as caught:
        await settle(client.chat.completions.create(**ASKED, stream=True))

    assert (caught.value.body, caught.value.type) == (facts, "internal_server_error")


BROKEN_OFF = {
    "gemini_error_stream": ["The model is overloaded", "503"],
    "groq_error_stream": ["Over capacity", "over_capacity"],
    "litellm_error_stream": ["MidStreamFallbackError", "500"],
    "llama_cpp_error_stream": ["context shift is disabled", "500"],
    "openrouter_error_stream": ["Provider disconnected", "server_error"],
    "vllm_error_stream": ["EngineCore encountered an issue", "500"],
}


@pytest.mark.parametrize("name", BROKEN_OFF)
async def test_an_error_halfway_is_raised_after_what_came_before(client: Any, server: Server, name: str) -> None:
    server.always(streamed(name))
    message, code = BROKEN_OFF[name]
    chunks: List[Any] = []
    events: List[Any] = []

    with pytest.raises(openai.APIError, match=message) as caught:
        await into(chunks, await settle(client.chat.completions.create(**ASKED, stream=True)))
    with pytest.raises(openai.APIError, match=message) as caught_by_helper:
        async with entered(client.chat.completions.stream(**ASKED)) as stream:
            await into(events, stream)

    assert caught.value.code == caught_by_helper.value.code == code
    assert [chunk.to_dict() for chunk in chunks] == events_of(name)[:1]
    assert [event.chunk for event in events if event.type == "chunk"] == chunks
    assert caught_by_helper.value.snapshot.choices[0].message.content == chunks[0].choices[0].delta.content


async def into(got: List[Any], items: Any) -> None:
    """Collect what comes before an exception does."""
    if hasattr(items, "__aiter__"):
        async for item in items:
            got.append(item)
    else:
        for item in items:
            got.append(item)


def test_no_recording_is_left_out() -> None:
    refusals = {name for suffix in (".json", ".sse") for name in named(suffix) if "_error_" in name}

    assert refusals == {*REFUSED, *BROKEN_OFF}
    assert len({name.partition("_")[0] for name in CHATS}) == 13
