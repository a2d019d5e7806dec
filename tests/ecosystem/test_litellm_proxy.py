"""Both clients against LiteLLM's proxy, a program of its own: with its mock answers, and before a server of ours.

`python3 dev.py ecosystem` installs it and runs this; where it is not installed these tests are skipped.
"""

from __future__ import annotations

import json as _json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any, Callable, Dict, Iterator

import pytest
from pydantic import BaseModel

import openai
from loopback import Answer, Request, Server, chunked, error, respond
from openai import pydantic_function_tool
from worlds import entered, gather, settle

RECORDINGS = Path(__file__).parents[1] / "strange_servers"
START_SECONDS = 120
KEY = "sk-proxy-key"
PARIS = "Paris is the capital of France."
ASKED: Dict[str, Any] = {"messages": [{"role": "user", "content": "The capital of France?"}]}


class GetWeather(BaseModel):
    """The weather in a city."""

    city: str


TOOLS = [pydantic_function_tool(GetWeather, name="get_weather")]


def config(upstream: str) -> Dict[str, Any]:
    """What the proxy is told, as JSON, which is YAML."""
    mocks = {
        "mock": PARIS,
        "vectors": [0.25, -0.5, 1.0],
        "limited": "litellm.RateLimitError",
        "broken": "litellm.InternalServerError",
        "full": "litellm.ContextWindowExceededError",
    }
    models = [
        {"model_name": name, "litellm_params": {"model": f"openai/{name}", "api_key": "k", "mock_response": answer}}
        for name, answer in mocks.items()
    ]
    behind = {"model": "hosted_vllm/qwen", "api_key": "k", "api_base": upstream}
    models.append({"model_name": "behind", "litellm_params": behind})
    return {
        "model_list": models,
        "litellm_settings": {"num_retries": 0},
        "router_settings": {"disable_cooldowns": True},
        "general_settings": {"master_key": KEY},
    }


def recorded(request: Request) -> Answer:
    """A server behind the proxy: vLLM, as it was recorded."""
    asked = request.json()
    case = "response" if request.path.endswith("/responses") else "tools" if asked.get("tools") else "chat"
    if asked.get("messages", ASKED["messages"])[0]["content"] == "Fail":
        return error(404, "no such thing")
    name = RECORDINGS / f"vllm_{case}"
    if asked.get("stream"):
        return chunked(name.with_suffix(".sse").read_bytes(), content_type="text/event-stream")
    return respond(name.with_suffix(".json").read_bytes(), content_type="application/json")


@pytest.fixture(scope="module")
def upstream() -> Iterator[Server]:
    """The server behind the proxy."""
    with Server() as server:
        server.always(recorded)
        yield server


@pytest.fixture(scope="module")
def proxy(upstream: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The proxy's base URL; skipped where it is not installed."""
    program = shutil.which("litellm", path=str(Path(sys.executable).parent))
    if program is None:
        pytest.skip("LiteLLM's proxy is not installed: python3 dev.py ecosystem")
    folder = tmp_path_factory.mktemp("proxy")
    (folder / "config.yaml").write_text(_json.dumps(config(upstream.base_url)))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [program, "--config", "config.yaml", "--host", "127.0.0.1", "--port", str(port), "--telemetry", "False"]
    settings = {**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True", "NO_PROXY": "127.0.0.1"}
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, env=settings, stdout=log, stderr=subprocess.STDOUT)
    try:
        wait_until_alive(f"http://127.0.0.1:{port}/health/liveliness", process, folder / "log")
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.terminate()
        process.wait()


def wait_until_alive(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            direct.open(url, timeout=5).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise AssertionError(f"The proxy did not start:\n{log.read_text()}")


@pytest.fixture
async def client(proxy: str, make_client: Callable[..., Any]) -> Any:
    return make_client(base_url=proxy, api_key=KEY)


async def test_answers_in_chat(client: Any) -> None:
    completion = await settle(client.chat.completions.create(model="mock", **ASKED))
    history = [*ASKED["messages"], completion.choices[0].message, {"role": "user", "content": "And of Italy?"}]
    again = await settle(client.chat.completions.create(model="mock", messages=history))

    assert completion.choices[0].message.content == again.choices[0].message.content == PARIS
    assert completion.usage.total_tokens == 30


async def test_streams_the_same_answer(client: Any) -> None:
    chunks = await gather(await settle(client.chat.completions.create(model="mock", stream=True, **ASKED)))
    async with entered(client.chat.completions.stream(model="mock", **ASKED)) as stream:
        final = await settle(stream.get_final_completion())

    assert "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices) == PARIS
    assert final.choices[0].message.content == PARIS


async def test_keeps_what_a_server_behind_it_says_beside_the_answer(client: Any) -> None:
    completion = await settle(client.chat.completions.create(model="behind", **ASKED))
    async with entered(client.chat.completions.stream(model="behind", **ASKED)) as stream:
        final = await settle(stream.get_final_completion())

    for message in (completion.choices[0].message, final.choices[0].message):
        assert message.content == "\n\nParis."
        assert message.reasoning_content == "\nThe user asks for a capital.\n"
    assert completion.kv_transfer_params["remote_engine_id"] == "e1"


async def test_calls_tools_and_takes_the_calls_back(client: Any, upstream: Server) -> None:
    parsed = await settle(client.chat.completions.parse(model="behind", tools=TOOLS, **ASKED))
    async with entered(client.chat.completions.stream(model="behind", tools=TOOLS, **ASKED)) as stream:
        streamed = await settle(stream.get_final_completion())

    for completion in (parsed, streamed):
        message = completion.choices[0].message
        assert [call.function.parsed_arguments.city for call in message.tool_calls] == ["Oslo", "Rome"]
        results = [{"role": "tool", "tool_call_id": call.id, "content": "Rain."} for call in message.tool_calls]
        await settle(client.chat.completions.create(model="behind", messages=[*ASKED["messages"], message, *results]))
        calls = upstream.last.json()["messages"][1]["tool_calls"]
        assert [_json.loads(call["function"]["arguments"]) for call in calls] == [{"city": "Oslo"}, {"city": "Rome"}]


async def test_answers_as_a_response(client: Any) -> None:
    response = await settle(client.responses.create(model="mock", input="The capital of France?"))
    again = await settle(client.responses.create(model="mock", input=[*response.output, *response.to_input()]))

    assert response.output_text == again.output_text == PARIS


async def test_streams_a_response(client: Any) -> None:
    events = await gather(await settle(client.responses.create(model="behind", input="Hi", stream=True)))
    async with entered(client.responses.stream(model="behind", input="Hi")) as stream:
        final = await settle(stream.get_final_response())

    assert events[0].type == "response.created" and events[-1].type == "response.completed"
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == "Paris."
    assert final.output_text == "Paris."


async def test_gives_embeddings(client: Any) -> None:
    made = await settle(client.embeddings.create(model="vectors", input="Hi"))

    assert made.data[0].embedding == [0.25, -0.5, 1.0]


async def test_lists_its_models(client: Any) -> None:
    models = await gather(await settle(client.models.list()))

    assert {model.id for model in models} == {"mock", "vectors", "limited", "broken", "full", "behind"}


@pytest.mark.parametrize(
    "model, kind, words",
    [
        ("limited", openai.RateLimitError, "rate limit"),
        ("broken", openai.InternalServerError, "internal server error"),
        ("full", openai.BadRequestError, "context window"),
        ("unknown", openai.BadRequestError, "Invalid model name"),
    ],
)
async def test_tells_why_it_refused(client: Any, model: str, kind: Any, words: str) -> None:
    for stream in (False, True):
        with pytest.raises(kind, match=words) as caught:
            await settle(client.chat.completions.create(model=model, stream=stream, **ASKED))

        assert caught.value.code == str(caught.value.status_code)


async def test_tells_what_failed_behind_it(client: Any) -> None:
    with pytest.raises(openai.NotFoundError, match="no such thing"):
        await settle(client.chat.completions.create(model="behind", messages=[{"role": "user", "content": "Fail"}]))


async def test_tells_that_a_response_could_not_be_streamed(client: Any) -> None:
    """It refuses with status 500 and the error as an event of a stream."""
    with pytest.raises(openai.InternalServerError, match="Error processing stream start") as caught:
        await settle(client.responses.create(model="mock", input="Hi", stream=True))

    assert (caught.value.code, caught.value.type) == ("500", "internal_server_error")


async def test_shows_its_own_headers(client: Any) -> None:
    raw = await settle(client.chat.completions.with_raw_response.create(model="mock", **ASKED))

    assert raw.headers["x-litellm-model-group"] == "mock"
    assert (await settle(raw.parse())).choices[0].message.content == PARIS


async def test_refuses_a_key_that_it_does_not_know(client: Any) -> None:
    with pytest.raises(openai.APIStatusError) as caught:
        await settle(client.with_options(api_key="sk-another-key").models.list())

    assert caught.value.status_code in (400, 401)
    assert "sk-another-key" not in str(caught.value)
