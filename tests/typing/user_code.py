"""Code as users write it: mypy and pyright, both strict, accept every line. It is read by the checkers, never run."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Optional

import httpx
from pydantic import BaseModel as PydanticModel
from typing_extensions import assert_type

import openai
from openai import (
    AsyncAzureOpenAI,
    AsyncBedrockOpenAI,
    AsyncOpenAI,
    AsyncStream,
    AzureOpenAI,
    BedrockOpenAI,
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    OpenAI,
    Stream,
    function_tool,
    omit,
    pydantic_function_tool,
)
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.providers import bedrock, vertex
from openai.types import CreateEmbeddingResponse, Embedding, FileObject, ImagesResponse, Model, ModerationCreateResponse
from openai.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageParam,
    ChatCompletionToolParam,
    ParsedChatCompletion,
)
from openai.types.fine_tuning import FineTuningJob
from openai.types.responses import ParsedResponse, Response, ResponseInputParam, ResponseStreamEvent, ToolParam
from openai.types.shared_params import ResponseFormatJSONSchema
from openai.types.websocket_connection_options import SyncWebSocketConnectionOptions

client = OpenAI()
configured = OpenAI(
    api_key="key",
    organization="org",
    project="proj",
    base_url="http://localhost:8080/v1",
    timeout=httpx.Timeout(60.0, read=5.0, write=10.0, connect=2.0),
    max_retries=5,
    default_headers={"X-Team": "search"},
    default_query={"tag": "nightly"},
    http_client=DefaultHttpxClient(proxy="http://proxy.example.com", transport=httpx.HTTPTransport(retries=1)),
)
plain_timeout = OpenAI(timeout=20.0)
no_timeout = OpenAI(timeout=None)


def rotating_key() -> str:
    return "key"


async def async_rotating_key() -> str:
    return "key"


with_callable = OpenAI(api_key=rotating_key)
async_client = AsyncOpenAI(api_key=async_rotating_key)
async_custom = AsyncOpenAI(http_client=DefaultAsyncHttpxClient(timeout=10))
async_aiohttp = AsyncOpenAI(http_client=DefaultAioHttpClient())


# --- chat


def ask(question: str) -> Optional[str]:
    completion = client.chat.completions.create(
        model="gpt-5.2",
        messages=[
            {"role": "developer", "content": "Talk like a pirate."},
            {"role": "user", "content": question},
        ],
        temperature=0.2,
        max_completion_tokens=100,
        stop=["\n"],
        metadata={"team": "search"},
    )
    assert_type(completion, ChatCompletion)
    if completion.usage is not None:
        assert_type(completion.usage.total_tokens, int)
    for choice in completion.choices:
        for call in choice.message.tool_calls or []:
            if call.type == "function":
                assert_type(call.function.arguments, str)
    assert_type(completion.choices[0].message.content, Optional[str])
    return completion.choices[0].message.content


def converse(turns: list[str]) -> list[ChatCompletionMessageParam]:
    messages: list[ChatCompletionMessageParam] = [{"role": "system", "content": "Be brief."}]
    for turn in turns:
        messages.append({"role": "user", "content": turn})
        completion = client.chat.completions.create(model="gpt-5.2", messages=messages)
        messages.append({"role": "assistant", "content": completion.choices[0].message.content})
    return messages


def look_at(url: str) -> ChatCompletion:
    return client.chat.completions.create(
        model="gpt-5.2",
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": url, "detail": "low"}},
                ],
            }
        ],
    )


WEATHER: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        "strict": True,
    },
}


def use_tools(city: Optional[str]) -> None:
    completion = client.chat.completions.create(
        model="gpt-5.2",
        messages=[{"role": "user", "content": f"Weather in {city}?"}],
        tools=[WEATHER],
        tool_choice={"type": "function", "function": {"name": "get_weather"}} if city else "auto",
        parallel_tool_calls=False if city else omit,
        extra_headers={"X-Trace": "1"},
        extra_query={"debug": "true"},
        extra_body={"vendor_option": {"deep": 1}},
        timeout=5.0,
    )
    print(completion.to_json(), completion.to_dict(), completion.model_dump(exclude_unset=True))
    print(completion._request_id)  # pyright: ignore[reportPrivateUsage]  # the one public name with an underscore


def ask_for_json() -> ChatCompletion:
    wanted: ResponseFormatJSONSchema = {
        "type": "json_schema",
        "json_schema": {"name": "place", "schema": {"type": "object"}, "strict": True},
    }
    return client.chat.completions.create(
        model="gpt-5.2", messages=[{"role": "user", "content": "A place."}], response_format=wanted
    )


# --- streams


def stream_chat() -> Iterator[str]:
    stream = client.chat.completions.create(
        model="gpt-5.2",
        messages=[{"role": "user", "content": "Count."}],
        stream=True,
        stream_options={"include_usage": True},
    )
    assert_type(stream, Stream[ChatCompletionChunk])
    for chunk in stream:
        for choice in chunk.choices:
            yield choice.delta.content or ""


def maybe_stream(stream: bool) -> None:
    answer = client.chat.completions.create(
        model="gpt-5.2", messages=[{"role": "user", "content": "Count."}], stream=stream
    )
    if isinstance(answer, Stream):
        for chunk in answer:
            assert_type(chunk, ChatCompletionChunk)
    else:
        assert_type(answer, ChatCompletion)


def stream_response() -> None:
    with client.responses.create(model="gpt-5.2", input="A story.", stream=True) as stream:
        assert_type(stream, Stream[ResponseStreamEvent])
        for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
            elif event.type == "response.completed":
                assert_type(event.response, Response)
    print(stream.response.headers)


# --- responses


def respond() -> str:
    response = client.responses.create(
        model="gpt-5.2",
        instructions="Talk like a pirate.",
        input=[
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "What is this?"},
                    {"type": "input_image", "image_url": "https://example.com/x.png", "detail": "auto"},
                ],
            }
        ],
        reasoning={"effort": "low", "summary": "auto"},
        text={"format": {"type": "json_schema", "name": "place", "schema": {"type": "object"}}},
        include=["reasoning.encrypted_content"],
        store=False,
    )
    assert_type(response, Response)
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    print(part.text, part.annotations)
        elif item.type == "function_call":
            print(item.name, item.arguments, item.call_id)
    return response.output_text


def go_on(previous: Response, tools: list[ToolParam]) -> Response:
    history: ResponseInputParam = [{"role": "user", "content": "Hello"}]
    history.append({"type": "function_call_output", "call_id": "call_1", "output": "42"})
    return client.responses.create(
        model="gpt-5.2", input=history, tools=tools, previous_response_id=previous.id, truncation="auto"
    )


def retrieve_later(response_id: str) -> None:
    response = client.responses.retrieve(response_id)
    assert_type(response.status in {"queued", "in_progress"}, bool)
    client.responses.delete(response_id)
    items = client.responses.input_items.list(response_id, order="asc")
    for item in items:
        print(item.type)


# --- pages


def all_jobs() -> list[FineTuningJob]:
    jobs: list[FineTuningJob] = []
    for job in client.fine_tuning.jobs.list(limit=20):
        assert_type(job, FineTuningJob)
        jobs.append(job)
    first = client.fine_tuning.jobs.list(limit=20)
    assert_type(first, SyncCursorPage[FineTuningJob])
    if first.has_next_page():
        print(first.next_page_info(), first.get_next_page().data)
    return jobs


async def all_jobs_async() -> None:
    async for job in async_client.fine_tuning.jobs.list(limit=20):
        assert_type(job, FineTuningJob)
    first = await async_client.fine_tuning.jobs.list(limit=20)
    assert_type(first, AsyncCursorPage[FineTuningJob])
    if first.has_next_page():
        assert_type(await first.get_next_page(), AsyncCursorPage[FineTuningJob])


def models() -> list[str]:
    assert_type(client.models.retrieve("gpt-5.2"), Model)
    return [model.id for model in client.models.list()]


# --- files, images, audio, embeddings, moderation


def upload() -> None:
    assert_type(client.files.create(file=Path("input.jsonl"), purpose="fine-tune"), FileObject)
    client.files.create(file=b"{}", purpose="batch")
    client.files.create(file=("input.jsonl", b"{}"), purpose="batch")
    client.files.create(
        file=("input.jsonl", b"{}", "application/jsonl"),
        purpose="batch",
        expires_after={"anchor": "created_at", "seconds": 3600},
    )
    with open("input.jsonl", "rb") as handle:
        client.files.create(file=handle, purpose="user_data")
    assert_type(client.files.content("file-1").read(), bytes)


def pictures() -> None:
    made = client.images.generate(model="gpt-image-1", prompt="A lighthouse", size="1024x1024", n=1)
    assert_type(made, ImagesResponse)
    client.images.edit(image=[Path("a.png"), Path("b.png")], prompt="Merge them", model="gpt-image-1")


def sound() -> None:
    transcript = client.audio.transcriptions.create(file=Path("speech.mp3"), model="whisper-1")
    print(transcript.text)
    speech = client.audio.speech.create(model="tts-1", voice="alloy", input="Hello")
    speech.write_to_file("speech.mp3")
    with client.audio.speech.with_streaming_response.create(model="tts-1", voice="alloy", input="Hello") as response:
        response.stream_to_file(Path("speech.mp3"))


def embed(texts: list[str]) -> list[list[float]]:
    answer = client.embeddings.create(model="text-embedding-3-small", input=texts, dimensions=256)
    assert_type(answer, CreateEmbeddingResponse)
    assert_type(answer.data[0], Embedding)
    return [item.embedding for item in answer.data]


def moderate() -> None:
    answer = client.moderations.create(model="omni-moderation-latest", input=["one", "two"])
    assert_type(answer, ModerationCreateResponse)
    assert_type(answer.results[0].flagged, bool)


# --- structured outputs


class Step(PydanticModel):
    text: str


class Event(PydanticModel):
    steps: list[Step]


def parsed() -> None:
    completion = client.chat.completions.parse(
        model="gpt-5.2",
        messages=[{"role": "user", "content": "Hi"}],
        response_format=Step,
        tools=[pydantic_function_tool(Step)],
    )
    assert_type(completion, ParsedChatCompletion[Step])
    assert_type(completion.choices[0].message.parsed, Optional[Step])
    response = client.responses.parse(model="gpt-5.2", input="Hi", text_format=Step, tools=[function_tool(moderate)])
    assert_type(response.output_parsed, Optional[Step])
    other = client.responses.parse(model="gpt-5.2", input="Hi", text_format=Step, parse_as=Event)
    assert_type(other.output_parsed, Optional[Event])


async def parsed_async() -> None:
    completion = await AsyncOpenAI().chat.completions.parse(model="gpt-5.2", messages=[], response_format=Step)
    assert_type(completion.choices[0].message.parsed, Optional[Step])
    response = await AsyncOpenAI().responses.parse(model="gpt-5.2", input="Hi", text_format=Step)
    assert_type(response, ParsedResponse[Step])


# --- raw and streaming views, other endpoints, options


def raw() -> None:
    response = client.chat.completions.with_raw_response.create(
        model="gpt-5.2", messages=[{"role": "user", "content": "Hi"}]
    )
    print(response.headers.get("x-ratelimit-remaining-requests"), response.status_code, response.http_response.url)
    assert_type(response.parse(), ChatCompletion)
    with client.chat.completions.with_streaming_response.create(
        model="gpt-5.2", messages=[{"role": "user", "content": "Hi"}]
    ) as streamed:
        for line in streamed.iter_lines():
            assert_type(line, str)
        assert_type(streamed.parse(), ChatCompletion)


def other_endpoints() -> None:
    assert_type(client.post("/foo", cast_to=httpx.Response, body={"my_param": True}), httpx.Response)
    client.get("/models", cast_to=Model, options={"params": {"limit": 2}, "max_retries": 0})


def options() -> None:
    client.with_options(timeout=5.0, max_retries=0).models.list()
    client.with_options(http_client=DefaultHttpxClient()).models.list()
    client.copy(api_key="other").models.list()


# --- errors


def careful() -> None:
    try:
        client.models.list()
    except openai.APITimeoutError as error:
        print(error.request.url)
    except openai.APIConnectionError as error:
        print(error.__cause__)
    except openai.RateLimitError as error:
        print(error.request_id, error.code, error.body)
    except openai.APIStatusError as error:
        print(error.status_code, error.response.headers, error.message)
    except openai.OpenAIError:
        raise


# --- async


async def ask_async() -> None:
    async with AsyncOpenAI() as own:
        completion = await own.chat.completions.create(model="gpt-5.2", messages=[{"role": "user", "content": "Hi"}])
        assert_type(completion, ChatCompletion)
        both = await asyncio.gather(
            own.responses.create(model="gpt-5.2", input="One"), own.responses.create(model="gpt-5.2", input="Two")
        )
        print([response.output_text for response in both])


async def stream_async() -> AsyncIterator[str]:
    stream = await async_client.responses.create(model="gpt-5.2", input="A story.", stream=True)
    assert_type(stream, AsyncStream[ResponseStreamEvent])
    async for event in stream:
        if event.type == "response.output_text.delta":
            yield event.delta


async def raw_async() -> None:
    raw = await async_client.models.with_raw_response.list()
    async for model in raw.parse():
        print(model.id)
    async with async_client.chat.completions.with_streaming_response.create(
        model="gpt-5.2", messages=[{"role": "user", "content": "Hi"}]
    ) as response:
        async for line in response.iter_lines():
            print(line)
        print((await response.parse()).id)
    uploaded = await async_client.files.create(file=Path("input.jsonl"), purpose="batch")
    print(uploaded.id)


class Place(PydanticModel):
    """A user's own model beside the library's."""

    city: str


def structured() -> Optional[Place]:
    completion = client.chat.completions.parse(
        model="gpt-5.2", messages=[{"role": "user", "content": "Where?"}], response_format=Place
    )
    assert_type(completion.choices[0].message.parsed, Optional[Place])
    response = client.responses.parse(model="gpt-5.2", input="Where?", text_format=Place)
    assert_type(response.output_parsed, Optional[Place])
    return response.output_parsed


def agents() -> Optional[Place]:
    sessions = client.beta.agents.sessions
    session = sessions.create(environment={"type": "none"}, tool_handlers={"f": lambda given: str(given["a"])})
    with sessions.create(environment={"type": "none"}, output_type=Place, stream=True) as events:
        assert_type(events.get_final_result().output_parsed, Optional[Place])
    with sessions.stream(session.id, input="Where?", output_type=Place) as turn:
        for event in turn:
            print(event.type)
        return turn.get_final_result().output_parsed


async def agents_async(session_id: str) -> Optional[Place]:
    async def handler(given: dict[str, object]) -> str:
        return str(given)

    sessions = async_client.beta.agents.sessions
    async with sessions.stream(session_id, input="Hi", tool_handlers={"f": handler}, output_type=Place) as turn:
        result = await turn.get_final_result()
    content = await sessions.artifacts.for_result(result).content("/workspace/a.txt")
    print(content.read())
    return result.output_parsed


def own_model() -> Place:
    return client.get("/place", cast_to=Place)


def sockets(settings: ssl.SSLContext) -> None:
    heartbeat: SyncWebSocketConnectionOptions = {"ping_interval": 30.0, "ping_timeout": None, "open_timeout": 5}
    client.realtime.connect(model="gpt-realtime", websocket_connection_options=heartbeat)
    client.realtime.connect(
        model="gpt-realtime",
        websocket_connection_options={"ssl": settings, "proxy": "http://proxy.example:3128", "compression": "deflate"},
    )
    async_client.realtime.connect(
        model="gpt-realtime", websocket_connection_options={"ssl": settings, "proxy": None, "write_limit": 1024}
    )


def token() -> str:
    return "token"


async def async_token() -> str:
    return "token"


def other_services() -> None:
    azure = AzureOpenAI(azure_endpoint="https://r.openai.azure.com", azure_ad_token_provider=token)
    assert_type(azure.with_options(azure_ad_token="t").copy(), AzureOpenAI)
    services: list[OpenAI] = [azure, BedrockOpenAI(bedrock_token_provider=token), OpenAI(provider=bedrock())]
    print(services[0].chat.completions.create(model="m", messages=[]).id)
    async_services: list[AsyncOpenAI] = [
        AsyncAzureOpenAI(base_url="https://gw/openai", azure_ad_token_provider=async_token, api_key=None),
        AsyncBedrockOpenAI(bedrock_token_provider=async_token),
        AsyncOpenAI(provider=vertex(token_provider=async_token)),
    ]
    print(async_services)


def module_level() -> None:
    openai.api_key = "key"
    openai.base_url = "http://localhost:8080/v1"
    openai.timeout = 20.0
    print(openai.chat.completions.create(model="gpt-5.2", messages=[{"role": "user", "content": "Hi"}]).id)
    print(openai.__version__)
