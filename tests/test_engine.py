"""A real conversation: both clients against llama.cpp's own server with real weights on this machine.

The model is small and its words differ from processor to processor: what is asserted holds whatever it says.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
from collections.abc import Iterator
from typing import Any, Callable

import pytest
from pydantic import BaseModel, Field
from typing_extensions import Literal

import openai
from local_engine import MODEL, EngineUnavailable, local_engine
from worlds import entered, first, gather, settle

QUESTION: list[dict[str, str]] = [{"role": "user", "content": "What is the capital of France?"}]
STEADY: dict[str, Any] = {"model": MODEL, "temperature": 0}

CITY_SCHEMA = {
    "type": "object",
    "properties": {"city": {"type": "string", "maxLength": 12}, "country": {"type": "string", "maxLength": 12}},
    "required": ["city", "country"],
    "additionalProperties": False,
}


class Place(BaseModel):
    """What fits into few tokens, whatever the model would like to say."""

    city: str = Field(max_length=12)
    country: str = Field(max_length=12)


def serving(template: str | None = None) -> Iterator[str]:
    """The engine's base URL; skipped where its wheels are not installed, unless they have to be."""
    try:
        with local_engine(template) as base_url:
            yield base_url
    except EngineUnavailable as missing:
        if os.environ.get("REQUIRE_LOCAL_ENGINE"):
            raise
        pytest.skip(str(missing))


@pytest.fixture(scope="module")
def engine() -> Iterator[str]:
    yield from serving()


@pytest.fixture
async def client(engine: str, make_client: Callable[..., Any]) -> Any:
    return make_client(base_url=engine, max_retries=2)


async def test_answers_in_chat(client: Any) -> None:
    completion = await settle(client.chat.completions.create(messages=QUESTION, max_tokens=24, **STEADY))

    assert completion.choices[0].message.content.strip()
    assert completion.choices[0].message.role == "assistant"
    assert completion.usage.total_tokens == completion.usage.prompt_tokens + completion.usage.completion_tokens
    assert completion.object == "chat.completion"


async def test_goes_on_with_its_own_answer(client: Any) -> None:
    """The message that came back is sent again as it is, with a second question after it."""
    first = await settle(client.chat.completions.create(messages=QUESTION, max_tokens=24, **STEADY))
    history = [*QUESTION, first.choices[0].message, {"role": "user", "content": "And of Italy?"}]

    second = await settle(client.chat.completions.create(messages=history, max_tokens=24, **STEADY))

    assert second.choices[0].message.content
    assert second.usage.prompt_tokens > first.usage.prompt_tokens


async def test_keeps_what_the_engine_says_beside_the_answer(client: Any) -> None:
    """Its timings, and with `timings_per_token` and `verbose` more than that, whole and streamed."""
    asked = {
        "messages": QUESTION,
        "max_tokens": 4,
        "extra_body": {"verbose": True, "timings_per_token": True},
        **STEADY,
    }
    raw = await settle(client.chat.completions.with_raw_response.create(**asked))
    whole = await settle(raw.parse())
    chunks = await gather(await settle(client.chat.completions.create(stream=True, **asked)))
    async with entered(client.chat.completions.stream(raise_unfinished=False, **asked)) as stream:
        final = await settle(stream.get_final_completion())

    assert whole.to_dict() == json.loads(raw.text)
    assert whole.timings["predicted_n"] == whole.usage.completion_tokens
    assert chunks[-1].timings["predicted_n"] == final.timings["predicted_n"] == whole.timings["predicted_n"]


async def test_tells_how_much_is_too_much(client: Any) -> None:
    flood = [{"role": "user", "content": "word " * 5000}]
    for stream in (False, True):
        with pytest.raises(openai.BadRequestError, match="context size") as caught:
            await settle(client.chat.completions.create(messages=flood, max_tokens=4, stream=stream, **STEADY))

        assert caught.value.type == "exceed_context_size_error"
        assert caught.value.body["n_prompt_tokens"] > caught.value.body["n_ctx"]


async def test_completes_a_text(client: Any) -> None:
    asked = {"prompt": "One, two, three,", "max_tokens": 8, **STEADY}

    whole = await settle(client.completions.create(**asked))
    pieces = await gather(await settle(client.completions.create(stream=True, **asked)))

    assert whole.choices[0].text.strip()
    assert "".join(choice.text for piece in pieces for choice in piece.choices) == whole.choices[0].text


async def test_streams_the_same_chat_answer(client: Any) -> None:
    whole = await settle(client.chat.completions.create(messages=QUESTION, max_tokens=24, **STEADY))

    chunks = await gather(
        await settle(
            client.chat.completions.create(
                messages=QUESTION, max_tokens=24, stream=True, stream_options={"include_usage": True}, **STEADY
            )
        )
    )

    pieces = [choice.delta.content or "" for chunk in chunks for choice in chunk.choices]
    assert "".join(pieces) == whole.choices[0].message.content
    assert len([piece for piece in pieces if piece]) > 3
    assert chunks[-1].usage.completion_tokens == whole.usage.completion_tokens
    assert {chunk.object for chunk in chunks} == {"chat.completion.chunk"}


async def test_answers_as_a_response(client: Any) -> None:
    response = await settle(
        client.responses.create(input="What is the capital of France?", max_output_tokens=24, **STEADY)
    )

    assert response.output_text.strip()
    assert response.status == "completed"
    assert response.output[0].content[0].type == "output_text"
    assert response.usage.output_tokens > 0


async def test_streams_a_response_event_by_event(client: Any) -> None:
    events = await gather(
        await settle(
            client.responses.create(input="What is the capital of France?", max_output_tokens=24, stream=True, **STEADY)
        )
    )

    deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert events[0].type == "response.created"
    assert events[-1].type == "response.completed"
    assert "".join(deltas) == events[-1].response.output_text
    assert len(deltas) > 3


async def test_keeps_to_a_json_schema(client: Any) -> None:
    completion = await settle(
        client.chat.completions.create(
            messages=[{"role": "user", "content": "Paris is the capital of France. Name city and country."}],
            response_format={"type": "json_schema", "json_schema": {"name": "place", "schema": CITY_SCHEMA}},
            max_tokens=60,
            **STEADY,
        )
    )

    place = json.loads(completion.choices[0].message.content)
    assert {key: type(value) for key, value in place.items()} == {"city": str, "country": str}


async def test_gives_a_value_of_a_type(client: Any) -> None:
    completion = await settle(
        client.chat.completions.parse(
            messages=[{"role": "user", "content": "Paris is the capital of France. Name city and country."}],
            response_format=Place,
            max_tokens=60,
            **STEADY,
        )
    )

    assert isinstance(completion.choices[0].message.parsed, Place)


async def test_gives_a_value_of_a_type_while_it_is_written(client: Any) -> None:
    async with entered(
        client.chat.completions.stream(
            messages=[{"role": "user", "content": "Paris is the capital of France. Name city and country."}],
            response_format=Place,
            max_tokens=60,
            **STEADY,
        )
    ) as stream:
        events = await gather(stream)
        completion = await settle(stream.get_final_completion())

    message = completion.choices[0].message
    deltas = [event for event in events if event.type == "content.delta"]
    assert isinstance(message.parsed, Place)
    assert "".join(event.delta for event in deltas) == deltas[-1].snapshot == message.content
    assert deltas[-1].parsed == message.parsed.model_dump()


async def test_gives_a_response_as_a_value_while_it_is_written(client: Any) -> None:
    """The engine leaves out `output` at first and indexes later, and takes a schema under its own name only."""
    async with entered(
        client.responses.stream(
            input="Paris is the capital of France. Name city and country.",
            text_format=Place,
            extra_body={"json_schema": CITY_SCHEMA},
            max_output_tokens=60,
            **STEADY,
        )
    ) as stream:
        events = await gather(stream)
        response = await settle(stream.get_final_response())

    deltas = [event for event in events if event.type == "response.output_text.delta"]
    assert isinstance(response.output_parsed, Place)
    assert "".join(event.delta for event in deltas) == deltas[-1].snapshot == response.output_text
    assert events[-1].response.output_parsed == response.output_parsed


# A conversation with tools, in the words of which the engine knows how to read calls.
WITH_TOOLS = """
{%- if tools %}<|im_start|>system
You may call these functions:
<tools>
{%- for tool in tools %}
{{ tool | tojson }}
{%- endfor %}
</tools>
For each call, return a JSON object within <tool_call></tool_call>:
<tool_call>
{"name": <function-name>, "arguments": <args-json-object>}
</tool_call><|im_end|>
{% endif %}
{%- for message in messages %}
{{- '<|im_start|>' + message.role }}
{%- if message.content %}{{ '\n' + message.content }}{% endif %}
{%- for call in message.tool_calls or [] %}
{{- '\n<tool_call>\n{"name": "' + call.function.name + '", "arguments": ' }}
{{- call.function.arguments | tojson }}
{{- '}\n</tool_call>' }}
{%- endfor %}
{{- '<|im_end|>\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"""


class Weather(BaseModel):
    """The weather in a city."""

    city: Literal["Oslo", "Rome"]


@pytest.fixture(scope="module")
def engine_with_tools() -> Iterator[str]:
    yield from serving(WITH_TOOLS)


@pytest.fixture
async def caller(engine_with_tools: str, make_client: Callable[..., Any]) -> Any:
    return make_client(base_url=engine_with_tools, max_retries=2)


# The model is too small to call anything by itself: it is given the first word of a call, and the engine's own grammar
# does the rest.
CALL: dict[str, Any] = {
    **STEADY,
    "messages": [
        {"role": "user", "content": "What is the weather in Oslo?"},
        {"role": "assistant", "content": "<tool_call>\n"},
    ],
    "tools": [openai.pydantic_function_tool(Weather)],
    "tool_choice": "required",
    "stop": ["</tool_call>"],  # it would go on calling
    "max_tokens": 40,
}


async def test_calls_a_tool(caller: Any) -> None:
    completion = await settle(caller.chat.completions.parse(**CALL))

    (call,) = completion.choices[0].message.tool_calls
    assert completion.choices[0].finish_reason == "tool_calls"
    assert (call.function.name, type(call.function.parsed_arguments)) == ("Weather", Weather)


async def test_calls_a_tool_while_it_is_written(caller: Any) -> None:
    async with entered(caller.chat.completions.stream(**CALL)) as stream:
        events = await gather(stream)
        completion = await settle(stream.get_final_completion())

    (call,) = completion.choices[0].message.tool_calls
    (done,) = (event for event in events if event.type == "tool_calls.function.arguments.done")
    assert done.parsed_arguments == call.function.parsed_arguments
    assert isinstance(call.function.parsed_arguments, Weather)
    deltas = (event for event in events if event.type == "tool_calls.function.arguments.delta")
    assert "".join(event.arguments_delta for event in deltas) == call.function.arguments


async def test_takes_a_call_and_its_result_back(caller: Any) -> None:
    called = await settle(caller.chat.completions.parse(**CALL))
    message = called.choices[0].message
    result = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "It rains."}

    answer = await settle(
        caller.chat.completions.create(messages=[CALL["messages"][0], message, result], max_tokens=24, **STEADY)
    )

    assert answer.choices[0].message.content


async def test_embeds_texts_near_to_each_other_by_meaning(client: Any) -> None:
    """The library asks for base64 and hands out floats; asked for floats, the engine gives the same numbers."""
    texts = ["A cat sleeps on the sofa.", "A kitten naps on the couch.", "Interest rates rose by two percent."]

    packed = await settle(client.embeddings.create(model=MODEL, input=texts))
    plain = await settle(client.embeddings.create(model=MODEL, input=texts, encoding_format="float"))

    cat, kitten, rates = (item.embedding for item in packed.data)
    assert cat == pytest.approx(plain.data[0].embedding, abs=1e-3)
    assert _closeness(cat, kitten) > _closeness(cat, rates)


async def test_lists_the_model(client: Any) -> None:
    models = await gather((await settle(client.models.list())).data)

    assert MODEL in [model.id for model in models]


async def test_tells_what_the_engine_refused(client: Any) -> None:
    with pytest.raises(openai.BadRequestError, match="messages") as caught:
        await settle(client.chat.completions.create(model=MODEL, messages="nothing of a list"))

    assert caught.value.status_code == 400
    assert caught.value.type == "invalid_request_error"


async def test_shows_the_raw_answer(client: Any) -> None:
    raw = await settle(client.chat.completions.with_raw_response.create(messages=QUESTION, max_tokens=4, **STEADY))

    assert raw.headers["server"] == "llama.cpp"
    assert (await settle(raw.parse())).choices[0].message.content


async def test_goes_on_after_a_stream_was_left(client: Any) -> None:
    stream = await settle(client.chat.completions.create(messages=QUESTION, max_tokens=200, stream=True, **STEADY))
    await first(stream)
    await settle(stream.close())

    completion = await settle(client.chat.completions.create(messages=QUESTION, max_tokens=4, **STEADY))

    assert completion.choices[0].message.content


@pytest.mark.parametrize("world", ["async"])
async def test_serves_several_callers_at_once(client: Any) -> None:
    calls = [client.chat.completions.create(messages=QUESTION, max_tokens=8, **STEADY) for _ in range(4)]

    answers = await asyncio.gather(*calls)

    assert len({answer.id for answer in answers}) == 4
    assert all(answer.choices[0].message.content for answer in answers)


def _closeness(one: list[float], other: list[float]) -> float:
    product = sum(a * b for a, b in zip(one, other))
    return product / math.hypot(*one) / math.hypot(*other)
