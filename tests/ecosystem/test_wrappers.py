"""Packages that stand on the client, patch it or trace it, on their plain paths, over a real socket.

`python3 dev.py ecosystem` installs them beside this library and runs this; what is not installed is skipped.
"""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

import pytest
from pydantic import BaseModel

import openai
from canned import chunk, completion, message, response, response_events
from loopback import Answer, Request, Server, json, sse

# These packages bring warnings of their own.
pytestmark = pytest.mark.filterwarnings("ignore", "default::pytest.PytestUnraisableExceptionWarning")

MESSAGES: Any = [{"role": "user", "content": "Hi"}]
PLACE = '{"city": "Oslo"}'


class Place(BaseModel):
    """Where somebody is."""

    city: str


def answer(request: Request) -> Answer:
    """An answer with text, with the value of a schema, with a call of a tool, or with vectors."""
    asked = request.json()
    if request.path.endswith("/embeddings"):
        texts = asked["input"] if isinstance(asked["input"], list) else [asked["input"]]
        data = [{"object": "embedding", "index": i, "embedding": [0.25, -0.5]} for i in range(len(texts))]
        return json({"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}})
    wants_value = bool(asked.get("response_format") or asked.get("text", {}).get("format"))
    text = PLACE if wants_value else "Hello."
    if request.path.endswith("/responses"):
        whole = {**response(message(text)), "created_at": 1, "model": "m", "tools": [], "parallel_tool_calls": True}
        whole["tool_choice"] = "auto"
        whole["usage"] |= {
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens_details": {"reasoning_tokens": 0},
        }
        events = response_events(text[:3], text[3:])
        events[-1] = ("response.completed", {"type": "response.completed", "response": whole, "sequence_number": 9})
        return sse(events, done=False) if asked.get("stream") else json(whole)
    said = asked["messages"][-1]["role"]
    if asked.get("tools") and said == "user":
        return calling(asked)
    end = {**chunk(""), "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    usage = {**chunk(""), "choices": [], "usage": completion("")["usage"]}
    return sse([chunk(text[:3]), chunk(text[3:]), end, usage]) if asked.get("stream") else json(completion(text))


def calling(asked: Dict[str, Any]) -> Answer:
    name = asked["tools"][0]["function"]["name"]
    call = {"id": "call_1", "type": "function", "function": {"name": name, "arguments": PLACE}}
    if not asked.get("stream"):
        whole = completion("")
        whole["choices"][0] |= {
            "finish_reason": "tool_calls",
            "message": {"role": "assistant", "content": None, "tool_calls": [call]},
        }
        return json(whole)
    piece = chunk("")
    piece["choices"][0] |= {"delta": {"role": "assistant", "tool_calls": [{"index": 0, **call}]}}
    end = {**chunk(""), "choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]}
    return sse([piece, end])


@pytest.fixture(autouse=True)
def address(server: Server, monkeypatch: pytest.MonkeyPatch) -> str:
    server.always(answer)
    monkeypatch.setenv("OPENAI_API_KEY", "test-key")
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    for name in ("LANGSMITH_TRACING", "LANGFUSE_TRACING_ENABLED", "OPENAI_AGENTS_DISABLE_TRACING"):
        monkeypatch.setenv(name, "1" if name.startswith("OPENAI") else "false")
    return server.base_url


# -- what is built on the client


async def test_langchain() -> None:
    chat = pytest.importorskip("langchain_openai")
    model = chat.ChatOpenAI(model="m")

    assert model.invoke("Hi").content == (await model.ainvoke("Hi")).content == "Hello."
    assert "".join(piece.content for piece in model.stream("Hi")) == "Hello."
    assert "".join([piece.content async for piece in model.astream("Hi")]) == "Hello."
    assert model.with_structured_output(Place).invoke("Where?") == Place(city="Oslo")
    assert model.bind_tools([Place]).invoke("Where?").tool_calls[0]["args"] == {"city": "Oslo"}
    assert chat.ChatOpenAI(model="m", use_responses_api=True).invoke("Hi").text == "Hello."
    assert chat.OpenAIEmbeddings(check_embedding_ctx_length=False).embed_documents(["a", "b"]) == [[0.25, -0.5]] * 2


def openai_agents() -> Any:
    """The package; an example of ours has the same name."""
    pytest.importorskip("agents.run")
    return pytest.importorskip("agents")


@pytest.mark.parametrize("kind", ["OpenAIChatCompletionsModel", "OpenAIResponsesModel"])
async def test_openai_agents(kind: str) -> None:
    agents = openai_agents()
    client = openai.AsyncOpenAI()
    agent = agents.Agent(name="a", instructions="Be brief.", model=getattr(agents, kind)("m", client))

    whole = await agents.Runner.run(agent, "Hi")
    streamed = agents.Runner.run_streamed(agent, "Hi")
    kinds = [event.type async for event in streamed.stream_events()]

    assert whole.final_output == streamed.final_output == "Hello."
    assert "raw_response_event" in kinds
    typed = agents.Agent(name="t", output_type=Place, model=getattr(agents, kind)("m", client))
    assert (await agents.Runner.run(typed, "Where?")).final_output == Place(city="Oslo")
    await client.close()


async def test_openai_agents_with_a_tool() -> None:
    agents = openai_agents()
    asked: List[str] = []

    @agents.function_tool
    def locate(city: str) -> str:
        """Say where a city is."""
        asked.append(city)
        return "north"

    agent = agents.Agent(name="a", tools=[locate], model=agents.OpenAIChatCompletionsModel("m", openai.AsyncOpenAI()))

    assert (await agents.Runner.run(agent, "Where?")).final_output == "Hello."
    streamed = agents.Runner.run_streamed(agent, "Where?")
    assert [event async for event in streamed.stream_events()]
    assert (streamed.final_output, asked) == ("Hello.", ["Oslo", "Oslo"])


async def test_pydantic_ai() -> None:
    pydantic_ai = pytest.importorskip("pydantic_ai")
    from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
    from pydantic_ai.providers.openai import OpenAIProvider

    async with openai.AsyncOpenAI() as client:
        provider = OpenAIProvider(openai_client=client)
        for model in (OpenAIChatModel("m", provider=provider), OpenAIResponsesModel("m", provider=provider)):
            agent = pydantic_ai.Agent(model)
            assert (await agent.run("Hi")).output == "Hello."
            async with agent.run_stream("Hi") as stream:
                assert await stream.get_output() == "Hello."
        typed = pydantic_ai.Agent(OpenAIChatModel("m", provider=provider), output_type=Place)
        assert (await typed.run("Where?")).output == Place(city="Oslo")


async def test_instructor() -> None:
    instructor = pytest.importorskip("instructor")
    ask: Dict[str, Any] = {"model": "m", "messages": MESSAGES, "response_model": Place}
    sync, async_ = instructor.from_openai(openai.OpenAI()), instructor.from_openai(openai.AsyncOpenAI())
    partial = sync.chat.completions.create_partial(**ask)

    assert sync.chat.completions.create(**ask).city == (await async_.chat.completions.create(**ask)).city == "Oslo"
    assert list(partial)[-1].city == "Oslo"
    value, raw = sync.chat.completions.create_with_completion(**ask)
    assert (value.city, type(raw)) == ("Oslo", openai.types.chat.ChatCompletion)
    json_mode = instructor.from_openai(openai.OpenAI(), mode=instructor.Mode.JSON)
    assert json_mode.chat.completions.create(**ask).city == "Oslo"


async def test_litellm(address: str) -> None:
    litellm = pytest.importorskip("litellm")
    ask: Dict[str, Any] = {"model": "openai/m", "messages": MESSAGES, "api_base": address, "api_key": "k"}

    assert litellm.completion(**ask).choices[0].message.content == "Hello."
    assert (await litellm.acompletion(**ask)).choices[0].message.content == "Hello."
    assert "".join(piece.choices[0].delta.content or "" for piece in litellm.completion(**ask, stream=True)) == "Hello."
    pieces = [piece async for piece in await litellm.acompletion(**ask, stream=True)]
    assert "".join(piece.choices[0].delta.content or "" for piece in pieces) == "Hello."
    vectors = litellm.embedding(model="openai/m", input=["a"], api_base=address, api_key="k")
    assert vectors.data[0]["embedding"] == [0.25, -0.5]


async def test_litellm_turns_errors_into_its_own(server: Server, address: str) -> None:
    litellm = pytest.importorskip("litellm")
    server.script(*[json({"error": {"message": "too many"}}, status=429)] * 2)
    ask: Dict[str, Any] = {"model": "openai/m", "messages": MESSAGES, "api_base": address, "api_key": "k"}

    with pytest.raises(openai.RateLimitError, match="too many"):
        litellm.completion(**ask, max_retries=0)
    with pytest.raises(litellm.RateLimitError, match="too many"):
        await litellm.acompletion(**ask, max_retries=0)


async def test_llama_index(address: str) -> None:
    llms = pytest.importorskip("llama_index.llms.openai")
    from llama_index.core.llms import ChatMessage

    model = llms.OpenAI(model="gpt-4o", api_base=address)
    asked = [ChatMessage(role="user", content="Hi")]

    assert model.chat(asked).message.content == (await model.achat(asked)).message.content == "Hello."
    assert "".join(piece.delta or "" for piece in model.stream_chat(asked)) == "Hello."
    assert [piece async for piece in await model.astream_chat(asked)][-1].message.content == "Hello."


async def test_dspy(address: str) -> None:
    dspy = pytest.importorskip("dspy")

    model = dspy.LM("openai/m", api_base=address, api_key="k", cache=False)

    assert model("Hi") == ["Hello."]


async def test_haystack() -> None:
    generators = pytest.importorskip("haystack.components.generators.chat")
    from haystack.dataclasses import ChatMessage

    pieces: List[str] = []
    asked = [ChatMessage.from_user("Hi")]
    generator = generators.OpenAIChatGenerator(model="m")

    assert generator.run(asked)["replies"][0].text == "Hello."
    generator.run(asked, streaming_callback=lambda piece: pieces.append(piece.content))
    assert "".join(pieces) == "Hello."
    assert (await generator.run_async(asked))["replies"][0].text == "Hello."


# -- what patches the client, or traces it


async def everything(sync: Any, async_: Any) -> None:
    """Each plain way to call, sync and async; all of them have to work as they do without a wrapper."""
    ask: Dict[str, Any] = {"model": "m", "messages": MESSAGES}
    assert sync.chat.completions.create(**ask).choices[0].message.content == "Hello."
    assert (await async_.chat.completions.create(**ask)).choices[0].message.content == "Hello."
    pieces = list(sync.chat.completions.create(**ask, stream=True))
    pieces += [piece async for piece in await async_.chat.completions.create(**ask, stream=True)]
    assert "".join(c.delta.content or "" for piece in pieces for c in piece.choices) == "Hello." * 2
    assert sync.responses.create(model="m", input="Hi").output_text == "Hello."
    assert (await async_.responses.create(model="m", input="Hi")).output_text == "Hello."
    assert list(sync.responses.create(model="m", input="Hi", stream=True))[-1].response.output_text == "Hello."
    parsed = sync.chat.completions.parse(**ask, response_format=Place)
    assert parsed.choices[0].message.parsed == Place(city="Oslo")
    raw = sync.chat.completions.with_raw_response.create(**ask)
    assert raw.parse().choices[0].message.content == "Hello."
    assert sync.embeddings.create(model="m", input="a").data[0].embedding == [0.25, -0.5]


@pytest.fixture
def spans() -> Iterator[Any]:
    """Where finished spans can be looked at, and who gives them there."""
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    provider = trace.TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    exporter.provider = provider
    return exporter


@pytest.mark.parametrize("package", ["opentelemetry.instrumentation.openai", "opentelemetry.instrumentation.openai_v2"])
async def test_opentelemetry(package: str, spans: Any) -> None:
    instrumentor = pytest.importorskip(package).OpenAIInstrumentor()

    instrumentor.instrument(tracer_provider=spans.provider, skip_dep_check=True)
    try:
        await everything(openai.OpenAI(), openai.AsyncOpenAI())
    finally:
        instrumentor.uninstrument()

    assert len(spans.get_finished_spans()) >= 6


async def test_openinference(spans: Any) -> None:
    instrumentor = pytest.importorskip("openinference.instrumentation.openai").OpenAIInstrumentor()

    instrumentor.instrument(tracer_provider=spans.provider, skip_dep_check=True)
    try:
        await everything(openai.OpenAI(), openai.AsyncOpenAI())
    finally:
        instrumentor.uninstrument()

    finished = spans.get_finished_spans()
    assert len(finished) >= 10
    assert any("Hello." in str(span.attributes.get("output.value")) for span in finished)


async def test_langsmith() -> None:
    wrappers = pytest.importorskip("langsmith.wrappers")

    await everything(wrappers.wrap_openai(openai.OpenAI()), wrappers.wrap_openai(openai.AsyncOpenAI()))


async def test_langfuse() -> None:
    wrapped = pytest.importorskip("langfuse.openai")

    await everything(wrapped.OpenAI(), wrapped.AsyncOpenAI())


async def test_logfire() -> None:
    logfire = pytest.importorskip("logfire")
    logfire.configure(send_to_logfire=False, console=False)

    sync, async_ = openai.OpenAI(), openai.AsyncOpenAI()
    with logfire.instrument_openai(sync), logfire.instrument_openai(async_):
        await everything(sync, async_)
