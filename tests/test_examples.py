"""Each example runs as it stands, against a server that plays the API."""

from __future__ import annotations

import base64
import hmac
import os
import subprocess
import sys
import time
from json import dumps
from pathlib import Path

import httpx
import pytest

import agent_session
import canned
from assistant_events import HELLO, run, step, step_delta
from loopback import Answer, Request, Server, error, json, respond, sse

EXAMPLES = Path(__file__).parent.parent / "examples"

CALL = {"type": "function_call", "call_id": "call_1", "name": "get_weather", "arguments": '{"city":"Paris"}'}


def _run(name: str, server: Server, *arguments: str) -> list[str]:
    """The lines that the example prints."""
    environment = {**os.environ, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "test-key"}
    command = [sys.executable, "-W", "error", str(EXAMPLES / name), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_chat(server: Server) -> None:
    server.script(
        json(canned.completion("A monoid.")),
        json(canned.completion("A burrito.")),
    )

    lines = _run("chat.py", server)

    assert lines[1:3] == ["A monoid.", "  (3 tokens)"]
    assert server.last.json()["messages"][2] == {"role": "assistant", "content": "A monoid."}


def test_conversation(server: Server) -> None:
    thought = {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "gAAAAAB"}
    server.script(
        json(canned.response(thought, canned.message("Fastnet."))),
        json(canned.response(canned.message("54 metres."))),
    )

    assert _run("conversation.py", server) == ["Fastnet.", "54 metres."]
    assert server.last.json()["input"] == [
        {"role": "user", "content": "Name a lighthouse."},
        thought,
        canned.message("Fastnet."),
        {"role": "user", "content": "How tall is it?"},
    ]


def test_responses_stream(server: Server) -> None:
    server.script(sse(canned.response_events("Once ", "upon."), done=False))

    assert _run("responses_stream.py", server) == ["Once upon.", "(2 tokens)"]


def test_follow_response(server: Server) -> None:
    server.script(sse(canned.response_events('{"name": "Leek', '", "minutes"', ": 30}"), done=False))

    assert _run("follow_response.py", server) == [
        "{}",
        "{'name': 'Leek'}",
        "{'name': 'Leek', 'minutes': 30}",
        "Leek: 30 minutes",
    ]
    assert server.last.json()["background"] is True


def test_async_chat(server: Server) -> None:
    server.always(lambda request: json(canned.response(canned.message(request.json()["input"].split(": ")[1].upper()))))

    assert _run("async_chat.py", server) == ["sea: SEA", "wind: WIND", "stone: STONE", "light: LIGHT"]
    assert server.accepts <= 2


def test_upload(server: Server) -> None:
    server.script(json(canned.FILE), respond(b'{"messages": []}\n'), json({"id": "file-1", "deleted": True}))

    lines = _run("upload.py", server)

    assert lines == ["file-1: training.jsonl, 104 bytes", '{"messages": []}', "deleted"]
    assert b'filename="training.jsonl"' in server.requests[0].body
    assert [(request.method, request.path) for request in server.requests[1:]] == [
        ("GET", "/v1/files/file-1/content"),
        ("DELETE", "/v1/files/file-1"),
    ]


def test_pagination(server: Server) -> None:
    def page(request: Request) -> Answer:
        start = int(dict(request.query).get("after", "0"))
        items = [{**canned.FILE, "id": str(number), "filename": f"{number}.jsonl"} for number in (start + 1, start + 2)]
        return json({"object": "list", "data": items, "has_more": start < 2})

    server.always(page)

    lines = _run("pagination.py", server)

    assert lines[:4] == ["1. 1.jsonl", "2. 2.jsonl", "3. 3.jsonl", "4. 4.jsonl"]
    assert lines[4:] == ["2 on the first page", "2 on the second"]


def test_raw_response(server: Server) -> None:
    head = {"x-ratelimit-remaining-requests": "7", "x-request-id": "req_1"}
    server.always(json(canned.response(canned.message("Hello.")), headers=head))

    lines = _run("raw_response.py", server)

    assert lines[:2] == ["200 7 req_1", "Hello."]
    assert lines[2].startswith('{"id": "resp_1"')


def test_custom_http_client(server: Server) -> None:
    server.always(json(canned.response(canned.message("Hello."))))

    assert _run("custom_http_client.py", server) == ["POST /v1/responses -> 200", "Hello."]


def test_retries(server: Server) -> None:
    server.script(error(500), error(429, "slow down", headers={"retry-after-ms": "10"}))
    server.always(json(canned.response(canned.message("Hello."))))

    lines = _run("retries.py", server)

    assert [line.split(":")[0] for line in lines[:2]] == ["attempt 1 in 0.2 s", "attempt 2 in 0.0 s"]
    assert lines[2:] == ["Hello."]


def test_json_schema(server: Server) -> None:
    server.script(json(canned.completion('{"city": "Paris", "country": "France"}')))

    assert _run("json_schema.py", server) == ["Paris, France"]
    assert server.last.json()["response_format"]["json_schema"]["schema"]["additionalProperties"] is False


def test_tools(server: Server) -> None:
    server.script(json(canned.response(CALL)), json(canned.response(canned.message("No umbrella."))))

    assert _run("tools.py", server) == ["No umbrella."]
    sent = server.last.json()
    assert sent["previous_response_id"] == "resp_1"
    assert sent["input"][0]["output"] == "Sunny in Paris, 21 degrees."


def test_speech(server: Server, tmp_path: Path) -> None:
    server.script(respond(b"\xff\xf3sound", content_type="audio/mpeg"))

    assert _run("speech.py", server, str(tmp_path / "out.mp3")) == ["out.mp3: 7 bytes"]
    assert (tmp_path / "out.mp3").read_bytes() == b"\xff\xf3sound"


def test_ask(server: Server) -> None:
    server.script(sse([canned.chunk("Because "), canned.chunk("of air."), {**canned.chunk(""), "choices": []}]))

    assert _run("ask.py", server, "--model", "m", "Why", "is", "it", "blue?") == ["Because of air."]
    assert server.last.json()["messages"] == [{"role": "user", "content": "Why is it blue?"}]


def test_azure_chat(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.origin)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    server.script(json(canned.completion("os.listdir")), json(canned.response(canned.message("pathlib"))))

    assert _run("azure_chat.py", server) == ["os.listdir", "pathlib"]
    assert [request.target for request in server.requests] == [
        "/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21",
        "/openai/v1/responses",
    ]


def test_batch(server: Server) -> None:
    answer = canned.response(canned.message('{"country": "France", "inhabitants": 2100000}'))
    rows = [
        {"custom_id": "Paris", "response": {"status_code": 200, "request_id": "req_1", "body": answer}},
        {"custom_id": "Atlantis", "error": {"code": "batch_expired", "message": "Too late."}},
    ]
    batch = {"id": "batch_1", "endpoint": "/v1/responses", "status": "completed", "output_file_id": "file-o"}
    batch["request_counts"] = {"completed": 2, "failed": 1, "total": 3}
    server.script(
        json(canned.FILE),
        json(batch),
        json(batch),
        respond("\n".join(map(dumps, rows)).encode(), content_type="application/binary"),
    )

    assert _run("batch.py", server) == [
        "batch_1 is completed: 2 of 3",
        "Paris: 2100000 people",
        "Atlantis: Too late.",
    ]


@pytest.mark.parametrize(("key", "status", "said"), [("key", 200, "completed: resp_1"), ("other", 400, "refused: ")])
def test_webhook(key: str, status: int, said: str) -> None:
    body, now = '{"type": "response.completed", "data": {"id": "resp_1"}}', str(int(time.time()))
    digest = hmac.new(key.encode(), f"wh_1.{now}.{body}".encode(), "sha256").digest()
    headers = {"webhook-id": "wh_1", "webhook-timestamp": now}
    headers["webhook-signature"] = "v1," + base64.b64encode(digest).decode()
    environment = {**os.environ, "OPENAI_API_KEY": "test-key", "OPENAI_WEBHOOK_SECRET": "key"}
    command = [sys.executable, "-W", "error", str(EXAMPLES / "webhook.py"), "0"]

    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        port = running.stdout.readline().split()[-1]
        answer = httpx.post(f"http://127.0.0.1:{port}/", content=body, headers=headers)
        printed = running.stdout.read()

    assert answer.status_code == status
    assert printed.startswith(said)


SOUND = """
class PortAudioError(Exception):
    pass

class OutputStream:
    def __init__(self, **settings):
        self.write = lambda data: print("heard", data[:, 0].tolist())
        self.start = self.stop = self.close = lambda: None

class InputStream(OutputStream):
    def __init__(self, callback, **settings):
        import numpy
        super().__init__()
        self.start = lambda: callback(numpy.zeros((4800, 1), settings["dtype"]), 4800, None, None)
"""


def test_voice(server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "sounddevice.py").write_text(SOUND)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    server.script(json({"text": "Hello."}), respond(b"\1\0\2\0", content_type="audio/pcm"))

    assert _run("voice.py", server, "0.1") == ["Speak now.", "You said: Hello.", "heard [1, 2]"]
    assert b"WAVE" in server.requests[0].body
    assert server.last.json()["input"] == "Hello."


CREDENTIAL = """
class DefaultAzureCredential:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *exc_info):
        pass

def get_bearer_token_provider(credential, *scopes):
    {0}def provider():
        return f"{0}token for {{scopes[0]}}".replace(" ", "-")
    return provider
"""


def test_azure_ad(server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, kind in (("azure/identity/__init__.py", ""), ("azure/identity/aio.py", "async ")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(CREDENTIAL.format(kind))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", server.origin)
    server.script(json(canned.completion("Hello.")), json(canned.completion("Hello again.")))

    assert _run("azure_ad.py", server) == ["Hello.", "Hello again."]
    assert [request.header("authorization") for request in server.requests] == [
        "Bearer token-for-https://cognitiveservices.azure.com/.default",
        "Bearer async-token-for-https://cognitiveservices.azure.com/.default",
    ]


def test_workload_identity(server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TOKEN_FILE", str(tmp_path / "token"))

    (line,) = _run("workload_identity.py", server)

    assert line.startswith("There is no proof of identity: The token file ")


def test_agents(server: Server) -> None:
    answer = agent_session.says('{"umbrella": true, "reason": "Rain."}')
    call = agent_session.calls("get_weather", {"city": "Oslo"})
    events = [agent_session.CREATED, call, ..., answer, agent_session.COMPLETED]
    agent = agent_session.Agent(server, agent_session.session("created"), *events, agent_session.IDLE)

    lines = _run("agents.py", server)

    assert lines == ["umbrella=True reason='Rain.'", "function_call", "umbrella=True reason='Rain.'"]
    assert [result["output"] for result in agent.results] == ["Rain in Oslo, 9 degrees."] * 2


def test_bedrock(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("botocore")
    for name, value in (("BEDROCK_BASE_URL", server.base_url), ("REGION", "us-east-1"), ("ACCESS_KEY_ID", "AKID")):
        monkeypatch.setenv(f"AWS_{name}", value)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.delenv("AWS_BEARER_TOKEN_BEDROCK", raising=False)
    server.script(json(canned.response(canned.message("Hello."))))

    assert _run("bedrock.py", server) == ["Hello."]
    assert "Credential=AKID/" in (server.last.header("authorization") or "")


# In test_engine, test_realtime and, these two, test_push_to_talk.
TRIED_ELSEWHERE = {"local_engine", "text", "push_to_talk_app", "audio_util"}


def test_every_example_is_tried() -> None:
    tried = {name for name in globals() if name.startswith("test_")}

    scripts = {path.stem for path in EXAMPLES.rglob("*.py")}

    assert {name for name in scripts if f"test_{name}" not in tried} == TRIED_ELSEWHERE


@pytest.mark.parametrize("status", [401, 500])
def test_ask_tells_trouble_in_a_line(server: Server, status: int) -> None:
    server.always(error(status, "not today", headers={"x-should-retry": "false"}))
    environment = {**os.environ, "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "test-key"}

    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "ask.py")], env=environment, capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert "not today" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_assistants(server: Server) -> None:
    call = {"id": "c0", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    wanted = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": [call]}}
    server.script(
        sse([step("created"), step_delta({"index": 0, **call}), run("requires_action", required_action=wanted)]),
        sse(HELLO),
    )

    assert _run("assistants.py", server) == ["wants: get_weather", "Hello"]
    assert server.last.json()["tool_outputs"] == [{"tool_call_id": "c0", "output": "Sunny."}]
