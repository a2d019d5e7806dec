"""The programs that users of the published library write, as they write them, and what goes over the wire for each."""

from __future__ import annotations

import asyncio
import base64
import gc
import logging
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from json import dumps
from pathlib import Path
from typing import Any

import httpx
import pytest

import openai
import sockets
from loopback import HANG, Answer, Request, Server, chunked, error, json, raw, respond, sse
from openai import AsyncOpenAI, AzureOpenAI, DefaultAioHttpClient, DefaultHttpxClient, OpenAI
from openai.auth import (
    WorkloadIdentity,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)

QUESTION = "How do I check if a Python object is an instance of a class?"
TEST_MESSAGE: Any = {"role": "user", "content": "Say this is a test"}

COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1700000000,
    "model": "gpt-5.2",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "This is a test.", "refusal": None},
        }
    ],
}
RESPONSE = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1700000000,
    "model": "gpt-5.2",
    "status": "completed",
    "output": [
        {
            "type": "message",
            "id": "msg_1",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "Arr, ", "annotations": []}],
        },
        {
            "type": "message",
            "id": "msg_2",
            "role": "assistant",
            "status": "completed",
            "content": [{"type": "output_text", "text": "isinstance!", "annotations": []}],
        },
    ],
}
EVENTS = [
    ("response.created", {"type": "response.created", "sequence_number": 0, "response": {**RESPONSE, "output": []}}),
    ("response.output_text.delta", {"type": "response.output_text.delta", "sequence_number": 1, "delta": "Arr"}),
    ("response.completed", {"type": "response.completed", "sequence_number": 2, "response": RESPONSE}),
]


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    """Where the programs find key and server: in the environment."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)


# --- usage


def test_a_response_from_instructions_and_text(server: Server) -> None:
    server.script(json(RESPONSE))

    with OpenAI(api_key=os.environ.get("OPENAI_API_KEY")) as client:
        response = client.responses.create(
            model="gpt-5.2", instructions="You are a coding assistant that talks like a pirate.", input=QUESTION
        )

    assert response.output_text == "Arr, isinstance!"
    assert (server.last.method, server.last.target) == ("POST", "/v1/responses")
    assert server.last.header("authorization") == "Bearer sk-test"
    assert server.last.header("content-type") == "application/json"
    assert server.last.json() == {
        "model": "gpt-5.2",
        "instructions": "You are a coding assistant that talks like a pirate.",
        "input": QUESTION,
    }


def test_a_chat_completion(server: Server) -> None:
    server.script(json(COMPLETION))

    with OpenAI() as client:
        completion = client.chat.completions.create(
            model="gpt-5.2",
            messages=[
                {"role": "developer", "content": "Talk like a pirate."},
                {"role": "user", "content": QUESTION},
            ],
        )

    assert completion.choices[0].message.content == "This is a test."
    assert server.last.target == "/v1/chat/completions"
    assert [message["role"] for message in server.last.json()["messages"]] == ["developer", "user"]


@pytest.mark.parametrize("image", [None, b"\x89PNG\r\n"], ids=["by URL", "inline"])
def test_a_question_about_an_image(server: Server, tmp_path: Path, image: bytes | None) -> None:
    server.script(json(RESPONSE))
    url = "https://upload.example.org/Raccoon.jpg"
    if image is not None:
        (tmp_path / "image.png").write_bytes(image)
        with open(tmp_path / "image.png", "rb") as image_file:
            b64_image = base64.b64encode(image_file.read()).decode("utf-8")
        url = f"data:image/png;base64,{b64_image}"

    with OpenAI() as client:
        client.responses.create(
            model="gpt-5.2",
            input=[
                {
                    "role": "user",
                    "content": [
                        {"type": "input_text", "text": "What is in this image?"},
                        {"type": "input_image", "image_url": f"{url}"},  # type: ignore[list-item,misc,unused-ignore]  # no `detail`, as in the manual
                    ],
                }
            ],
        )

    assert server.last.json()["input"][0]["content"][1] == {"type": "input_image", "image_url": url}


# --- async


def test_an_async_program(server: Server) -> None:
    server.script(json(RESPONSE))
    client = AsyncOpenAI(api_key=os.environ.get("OPENAI_API_KEY"))

    async def main() -> str:
        response = await client.responses.create(model="gpt-5.2", input="Explain disestablishmentarianism.")
        await client.close()
        return response.output_text

    assert asyncio.run(main()) == "Arr, isinstance!"
    assert (server.last.header("user-agent") or "").startswith("AsyncOpenAI/Python ")


def test_an_async_program_over_aiohttp(server: Server) -> None:
    pytest.importorskip("aiohttp")
    server.script(json(COMPLETION))

    async def main() -> Any:
        async with AsyncOpenAI(http_client=DefaultAioHttpClient()) as client:
            return await client.chat.completions.create(messages=[TEST_MESSAGE], model="gpt-5.2")

    assert asyncio.run(main()).choices[0].message.content == "This is a test."


# --- streams


def test_a_stream_of_events(server: Server) -> None:
    server.script(sse(EVENTS, done=False))

    with OpenAI() as client:
        stream = client.responses.create(model="gpt-5.2", input="A story about a unicorn.", stream=True)
        types = [event.type for event in stream]

    assert types == ["response.created", "response.output_text.delta", "response.completed"]
    assert server.last.json()["stream"] is True


def test_a_stream_of_events_in_an_async_program(server: Server) -> None:
    server.script(sse(EVENTS, done=False))

    async def main() -> list[str]:
        async with AsyncOpenAI() as client:
            stream = await client.responses.create(model="gpt-5.2", input="A story about a unicorn.", stream=True)
            return [event.type async for event in stream]

    assert asyncio.run(main()) == ["response.created", "response.output_text.delta", "response.completed"]


# --- types


def test_models_turn_into_json_and_dicts(server: Server) -> None:
    server.script(json({**COMPLETION, "vendor": {"deep": 1}}))

    with OpenAI() as client:
        completion = client.chat.completions.create(model="gpt-5.2", messages=[TEST_MESSAGE])

    assert completion.to_dict() == {**COMPLETION, "vendor": {"deep": 1}}
    assert completion.to_json(indent=None).replace(" ", "").startswith('{"id":"chatcmpl-1"')


def test_nested_parameters_are_dicts(server: Server) -> None:
    server.script(json(RESPONSE))

    with OpenAI() as client:
        client.chat.responses.create(
            input=[{"role": "user", "content": "How much ?"}],
            model="gpt-5.2",
            response_format={"type": "json_object"},
        )

    assert server.last.target == "/v1/responses"
    assert server.last.json()["text"] == {"format": {"type": "json_object"}}


# --- pages


def _page_of_jobs(request: Request) -> Answer:
    start = int(dict(request.query).get("after", "job-0")[4:])
    jobs = [{"id": f"job-{number}", "object": "fine_tuning.job"} for number in (start + 1, start + 2)]
    return json({"object": "list", "data": jobs, "has_more": start < 2, "after": f"job-{start + 2}"})


def test_a_list_is_walked_over_page_by_page(server: Server) -> None:
    server.always(_page_of_jobs)

    with OpenAI() as client:
        all_jobs = []
        for job in client.fine_tuning.jobs.list(limit=20):
            all_jobs.append(job)

    assert [job.id for job in all_jobs] == ["job-1", "job-2", "job-3", "job-4"]
    assert [request.query for request in server.requests] == [[("limit", "20")], [("limit", "20"), ("after", "job-2")]]


def test_a_list_is_walked_over_in_an_async_program(server: Server) -> None:
    server.always(_page_of_jobs)

    async def main() -> list[str]:
        async with AsyncOpenAI() as client:
            all_jobs = []
            async for job in client.fine_tuning.jobs.list(limit=20):
                all_jobs.append(job)
            return [job.id for job in all_jobs]

    assert asyncio.run(main()) == ["job-1", "job-2", "job-3", "job-4"]


def test_pages_are_taken_one_at_a_time(server: Server) -> None:
    server.always(_page_of_jobs)

    with OpenAI() as client:
        first_page = client.fine_tuning.jobs.list(limit=20)
        assert first_page.has_next_page()
        assert "job-2" in str(first_page.next_page_info())
        next_page = first_page.get_next_page()

    assert len(next_page.data) == 2
    assert not next_page.has_next_page()
    assert [job.id for job in first_page.data] == ["job-1", "job-2"]
    assert first_page.after == "job-2"


def test_pages_are_taken_one_at_a_time_in_an_async_program(server: Server) -> None:
    server.always(_page_of_jobs)

    async def main() -> None:
        async with AsyncOpenAI() as client:
            first_page = await client.fine_tuning.jobs.list(limit=20)
            assert first_page.has_next_page()
            next_page = await first_page.get_next_page()
            assert [job.id for job in next_page.data] == ["job-3", "job-4"]

    asyncio.run(main())


# --- uploads


@pytest.mark.parametrize("kind", ["path", "bytes", "tuple"])
def test_a_file_is_uploaded(server: Server, tmp_path: Path, kind: str) -> None:
    server.script(json({"id": "file-1", "object": "file"}))
    (tmp_path / "input.jsonl").write_bytes(b'{"a":1}\n')
    files: dict[str, Any] = {
        "path": tmp_path / "input.jsonl",
        "bytes": b'{"a":1}\n',
        "tuple": ("input.jsonl", b'{"a":1}\n', "application/jsonl"),
    }

    with OpenAI() as client:
        client.files.create(file=files[kind], purpose="fine-tune")

    assert (server.last.header("content-type") or "").startswith("multipart/form-data; boundary=")
    assert b'name="purpose"\r\n\r\nfine-tune\r\n' in server.last.body
    assert b'\r\n\r\n{"a":1}\n\r\n' in server.last.body
    assert (b'filename="input.jsonl"' in server.last.body) == (kind != "bytes")
    assert (b"application/jsonl" in server.last.body) == (kind == "tuple")


def test_a_file_is_uploaded_in_an_async_program(server: Server, tmp_path: Path) -> None:
    server.script(json({"id": "file-1", "object": "file"}))
    (tmp_path / "input.jsonl").write_bytes(b'{"a":1}\n')

    async def main() -> str:
        async with AsyncOpenAI() as client:
            return (await client.files.create(file=tmp_path / "input.jsonl", purpose="fine-tune")).id

    assert asyncio.run(main()) == "file-1"
    assert b'\r\n\r\n{"a":1}\n\r\n' in server.last.body


# --- errors


def _create_job() -> str:
    """The manual's program: which branch it takes."""
    with OpenAI(max_retries=0) as client:
        try:
            client.fine_tuning.jobs.create(model="gpt-4o", training_file="file-abc123")
        except openai.APIConnectionError as e:
            return f"unreachable: {type(e.__cause__).__name__}"
        except openai.RateLimitError:
            return "back off"
        except openai.APIStatusError as e:
            return f"{type(e).__name__} {e.status_code} {e.response.status_code}"
    return "fine"


STATUSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    500: "InternalServerError",
    503: "InternalServerError",
}


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_has_its_error(server: Server, status: int) -> None:
    server.script(error(status))

    assert _create_job() == f"{STATUSES[status]} {status} {status}"


def test_a_rate_limit_has_its_own_branch(server: Server) -> None:
    server.script(error(429))

    assert _create_job() == "back off"


def test_a_server_that_is_not_there_is_a_connection_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")

    branch = _create_job()

    assert branch.startswith("unreachable: ")
    assert branch != "unreachable: NoneType"


def test_all_errors_have_one_root() -> None:
    names = ["APIConnectionError", "APITimeoutError", "RateLimitError", *STATUSES.values()]

    assert all(issubclass(getattr(openai, name), openai.APIError) for name in names)


def test_request_ids_of_successes_and_failures(server: Server) -> None:
    server.script(json(RESPONSE, headers={"x-request-id": "req_123"}), error(400, headers={"x-request-id": "req_456"}))

    async def main() -> str | None:
        async with AsyncOpenAI() as client:
            response = await client.responses.create(model="gpt-5.2", input="Say 'this is a test'.")
            assert response._request_id == "req_123"
            try:
                await client.chat.completions.create(messages=[TEST_MESSAGE], model="gpt-5.2")
            except openai.APIStatusError as exc:
                return exc.request_id
        return None

    assert asyncio.run(main()) == "req_456"


# --- retries and timeouts


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
def test_passing_troubles_are_retried_twice(server: Server, status: int) -> None:
    server.always(error(status, headers={"retry-after-ms": "1"}))

    with OpenAI() as client, pytest.raises(openai.APIStatusError):
        client.models.list()

    assert len(server.requests) == 3


def test_retries_are_set_for_a_client_or_a_call(server: Server) -> None:
    server.always(error(500, headers={"retry-after-ms": "1"}))

    with OpenAI(max_retries=0) as client:
        with pytest.raises(openai.InternalServerError):
            client.chat.completions.create(messages=[TEST_MESSAGE], model="gpt-5.2")
        assert len(server.requests) == 1
        with pytest.raises(openai.InternalServerError):
            client.with_options(max_retries=5).chat.completions.create(messages=[TEST_MESSAGE], model="gpt-5.2")

    assert len(server.requests) == 1 + 6


def test_timeouts_are_set_for_a_client_or_a_call(server: Server) -> None:
    server.always(raw(HANG))
    parts = httpx.Timeout(60.0, read=0.05, write=10.0, connect=2.0)

    with OpenAI(timeout=parts, max_retries=0) as client, pytest.raises(openai.APITimeoutError):
        client.models.list()
    with OpenAI(timeout=20.0, max_retries=0) as client:
        started = time.monotonic()
        with pytest.raises(openai.APITimeoutError):
            client.with_options(timeout=0.05).chat.completions.create(messages=[TEST_MESSAGE], model="gpt-5.2")

    assert time.monotonic() - started < 5


def test_a_timeout_is_retried_twice(server: Server) -> None:
    server.always(raw(HANG))

    with OpenAI(timeout=0.05) as client, pytest.raises(openai.APITimeoutError):
        client.models.list()

    assert len(server.requests) == 3


def test_the_default_timeout_is_ten_minutes() -> None:
    with OpenAI() as client:
        assert client.timeout == httpx.Timeout(600.0, connect=5.0)
        assert client.max_retries == 2


# --- logging, null or missing


@pytest.mark.parametrize("level", ["info", "debug"])
def test_logging_is_switched_on_by_a_variable(server: Server, level: str) -> None:
    server.always(json(RESPONSE))
    program = "import openai; openai.OpenAI().responses.create(model='m', input='Hi')"

    done = subprocess.run(
        [sys.executable, "-c", program], env={**os.environ, "OPENAI_LOG": level}, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stderr
    assert "/v1/responses" in done.stderr
    assert "sk-test" not in done.stderr


def test_nothing_is_logged_by_default(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.script(json(RESPONSE))

    with caplog.at_level(logging.WARNING), OpenAI() as client:
        client.responses.create(model="gpt-5.2", input="Hi")

    assert caplog.records == []


def test_null_and_missing_are_told_apart(server: Server) -> None:
    server.script(json({**RESPONSE, "error": None}))

    with OpenAI() as client:
        response = client.responses.create(model="gpt-5.2", input="Hi")

    assert response.error is None
    assert response.incomplete_details is None
    assert "error" in response.model_fields_set
    assert "incomplete_details" not in response.model_fields_set


# --- raw and streamed


def test_a_raw_response_has_headers_and_parses(server: Server) -> None:
    server.script(json(COMPLETION, headers={"X-My-Header": "mine"}))

    with OpenAI() as client:
        response = client.chat.completions.with_raw_response.create(messages=[TEST_MESSAGE], model="gpt-5.2")

    assert response.headers.get("X-My-Header") == "mine"
    assert response.parse().choices[0].message.content == "This is a test."
    assert '"chatcmpl-1"' in response.text  # a property on this class
    assert response.content.startswith(b"{")


def test_a_raw_response_in_an_async_program(server: Server) -> None:
    server.script(json(COMPLETION, headers={"X-My-Header": "mine"}))

    async def main() -> None:
        async with AsyncOpenAI() as client:
            response = await client.chat.completions.with_raw_response.create(messages=[TEST_MESSAGE], model="gpt-5.2")
            assert response.headers.get("X-My-Header") == "mine"
            assert response.parse().id == "chatcmpl-1"

    asyncio.run(main())


def test_a_streamed_response_is_read_inside_its_block(server: Server) -> None:
    server.always(chunked(b'{"id":\n', 0.01, b'"chatcmpl-1"}\n', content_type="application/json"))
    arguments: Any = {"messages": [TEST_MESSAGE], "model": "gpt-5.2"}

    with OpenAI() as client:
        create = client.chat.completions.with_streaming_response.create
        with create(**arguments) as response:
            assert list(response.iter_lines()) == ['{"id":', '"chatcmpl-1"}']
        with create(**arguments) as response:
            assert response.read() == b'{"id":\n"chatcmpl-1"}\n'
        with create(**arguments) as response:
            assert response.text() == '{"id":\n"chatcmpl-1"}\n'
        with create(**arguments) as response:
            assert response.json() == {"id": "chatcmpl-1"}
        with create(**arguments) as response:
            assert b"".join(response.iter_bytes()) == b'{"id":\n"chatcmpl-1"}\n'
        with create(**arguments) as response:
            assert "".join(response.iter_text()) == '{"id":\n"chatcmpl-1"}\n'
        with create(**arguments) as response:
            assert response.parse().id == "chatcmpl-1"

    assert server.accepts == 1


def test_a_streamed_response_in_an_async_program(server: Server) -> None:
    server.always(chunked(b'{"id":\n', 0.01, b'"chatcmpl-1"}\n', content_type="application/json"))
    arguments: Any = {"messages": [TEST_MESSAGE], "model": "gpt-5.2"}

    async def main() -> None:
        async with AsyncOpenAI() as client:
            create = client.chat.completions.with_streaming_response.create
            async with create(**arguments) as response:
                assert [line async for line in response.iter_lines()] == ['{"id":', '"chatcmpl-1"}']
            async with create(**arguments) as response:
                assert await response.read() == b'{"id":\n"chatcmpl-1"}\n'
            async with create(**arguments) as response:
                assert await response.text() == '{"id":\n"chatcmpl-1"}\n'
            async with create(**arguments) as response:
                assert await response.json() == {"id": "chatcmpl-1"}
            async with create(**arguments) as response:
                assert (await response.parse()).id == "chatcmpl-1"

    asyncio.run(main())


# --- what is not documented


def test_other_endpoints_are_asked_with_the_clients_settings(server: Server) -> None:
    server.script(error(500, headers={"retry-after-ms": "1"}), json({"ok": True}, headers={"x-foo": "bar"}))

    with OpenAI() as client:
        response = client.post("/foo", cast_to=httpx.Response, body={"my_param": True})

    assert response.headers.get("x-foo") == "bar"
    assert response.json() == {"ok": True}
    assert server.last.target == "/v1/foo"
    assert server.last.json() == {"my_param": True}
    assert server.last.header("authorization") == "Bearer sk-test"


def test_extra_parameters_go_where_they_are_told(server: Server) -> None:
    server.script(json({**RESPONSE, "unknown_prop": {"deep": [1]}}))

    with OpenAI() as client:
        response = client.responses.create(
            model="gpt-5.2",
            input="Hi",
            extra_query={"trace": "yes"},
            extra_body={"vendor": {"deep": 1}},
            extra_headers={"X-Team": "search"},
        )

    assert server.last.query == [("trace", "yes")]
    assert server.last.json() == {"model": "gpt-5.2", "input": "Hi", "vendor": {"deep": 1}}
    assert server.last.header("x-team") == "search"
    assert response.unknown_prop == {"deep": [1]}  # type: ignore[attr-defined]  # a field that only the server knows
    assert response.model_extra == {"unknown_prop": {"deep": [1]}}


# --- the HTTP client


def test_an_own_http_client_with_proxy_and_transport(server: Server) -> None:
    """The scripted server plays the proxy: it is asked for the whole URL of a host that doesn't exist."""
    server.script(json(RESPONSE))

    with OpenAI(
        base_url="http://my.test.server.example.com:8083/v1",
        http_client=DefaultHttpxClient(proxy=server.origin, transport=httpx.HTTPTransport(local_address="0.0.0.0")),
    ) as client:
        client.responses.create(model="gpt-5.2", input="Hi")

    assert server.last.target == "http://my.test.server.example.com:8083/v1/responses"


def test_an_own_transport_sends_every_request() -> None:
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json=RESPONSE)

    http_client = DefaultHttpxClient(transport=httpx.MockTransport(handle))
    with OpenAI(base_url="http://nowhere.example/v1", http_client=http_client) as client:
        assert client.responses.create(model="gpt-5.2", input="Hi").id == "resp_1"

    assert seen == ["http://nowhere.example/v1/responses"]


def test_the_http_client_is_changed_for_some_calls(server: Server) -> None:
    server.always(json(RESPONSE))
    other = DefaultHttpxClient(headers={"X-Other": "1"})

    with OpenAI() as client, other:
        client.with_options(http_client=other).responses.create(model="gpt-5.2", input="Hi")
        client.responses.create(model="gpt-5.2", input="Hi")

    assert [request.header("x-other") for request in server.requests] == ["1", None]


def test_a_block_closes_the_client_and_its_connections(server: Server) -> None:
    server.script(json(RESPONSE))

    with OpenAI() as client:
        client.responses.create(model="gpt-5.2", input="Hi")
        assert not server.connections[0].gone.is_set()

    assert client.is_closed()
    assert server.connections[0].gone.wait(1)


def test_a_forgotten_client_closes_its_connections(server: Server) -> None:
    server.script(json(RESPONSE))

    client = OpenAI()
    client.responses.create(model="gpt-5.2", input="Hi")
    del client
    gc.collect()

    assert server.connections[0].gone.wait(1)


# --- other ways in


@pytest.fixture
def to_loopback(server: Server) -> Iterator[httpx.Client]:
    """An HTTP client for which every host is the server."""

    def redirect(request: httpx.Request) -> None:
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=server.port)

    with DefaultHttpxClient(event_hooks={"request": [redirect]}) as client:
        yield client


@pytest.mark.parametrize("buffer", [None, 120.0])
def test_a_kubernetes_workload_proves_who_it_is(
    server: Server, to_loopback: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, buffer: float | None
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    (tmp_path / "token").write_text("subject\n")
    server.script(json({"access_token": "short-lived", "expires_in": 3600}), json(COMPLETION))

    identity: WorkloadIdentity = {
        "client_id": "your-client-id",
        "identity_provider_id": "idp-123",
        "service_account_id": "sa-456",
        "provider": k8s_service_account_token_provider(tmp_path / "token"),
    }
    if buffer is not None:
        identity["refresh_buffer_seconds"] = buffer
    client = OpenAI(
        workload_identity=identity,
        organization="org-xyz",
        project="proj-abc",
        http_client=to_loopback,
    )
    response = client.chat.completions.create(model="gpt-4", messages=[{"role": "user", "content": "Hello!"}])

    assert response.choices[0].message.content == "This is a test."
    exchange, call = server.requests
    assert (exchange.path, exchange.json()["subject_token"]) == ("/oauth/token", "subject")
    assert (call.header("authorization"), call.header("openai-organization")) == ("Bearer short-lived", "org-xyz")


@pytest.mark.parametrize(
    ("provider", "answer", "kind"),
    [
        (
            lambda client: azure_managed_identity_token_provider(
                resource="https://management.azure.com/", http_client=client
            ),
            {"access_token": "subject"},
            "jwt",
        ),
        (
            lambda client: gcp_id_token_provider(audience="https://api.openai.com/v1", http_client=client),
            None,
            "id_token",
        ),
        (lambda client: {"token_type": "jwt", "get_token": lambda: "subject"}, "none", "jwt"),
    ],
)
def test_clouds_and_functions_prove_who_a_workload_is(
    server: Server,
    to_loopback: httpx.Client,
    monkeypatch: pytest.MonkeyPatch,
    provider: Any,
    answer: Any,
    kind: str,
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    proofs = [] if answer == "none" else [json(answer) if answer else respond(b"subject")]
    server.script(*proofs, json({"access_token": "short-lived", "expires_in": 3600}), json(RESPONSE))

    client = OpenAI(
        workload_identity={
            "client_id": "your-client-id",
            "identity_provider_id": "idp-123",
            "service_account_id": "sa-456",
            "provider": provider(to_loopback),
        },
        http_client=to_loopback,
    )
    client.responses.create(model="gpt-5.2", input="Hello!")

    exchange, call = server.requests[-2:]
    assert exchange.json()["subject_token"] == "subject"
    assert exchange.json()["subject_token_type"].endswith(f":{kind}")
    assert call.header("authorization") == "Bearer short-lived"


def test_azure_takes_its_key_from_the_environment(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_BASE_URL")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-key")
    server.script(json(COMPLETION))

    client = AzureOpenAI(api_version="2023-07-01-preview", azure_endpoint=server.origin)
    completion = client.chat.completions.create(
        model="deployment-name", messages=[{"role": "user", "content": QUESTION}]
    )

    assert "This is a test." in completion.to_json()
    assert server.last.target == ("/openai/deployments/deployment-name/chat/completions?api-version=2023-07-01-preview")
    assert server.last.header("api-key") == "azure-key"


def test_a_realtime_conversation(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    failure = {"type": "error", "event_id": "e1", "error": {"type": "t", "code": "c", "event_id": "e0", "message": "m"}}
    done = {"type": "response.output_text.done", "text": "Hello!", "event_id": "e2", "item_id": "i"}
    end = {"type": "response.done", "event_id": "e3", "response": {"id": "r"}}

    async def main() -> None:
        client = AsyncOpenAI()

        async with client.realtime.connect(model="gpt-realtime") as connection:
            await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})

            await connection.conversation.item.create(
                item={
                    "type": "message",
                    "role": "user",
                    "content": [{"type": "input_text", "text": "Say hello!"}],
                }
            )
            await connection.response.create()

            async for event in connection:
                if event.type == "response.output_text.delta":
                    print(event.delta, flush=True, end="")
                elif event.type == "response.output_text.done":
                    print()
                elif event.type == "error":
                    print(event.error.type, event.error.code, event.error.event_id, event.error.message)
                elif event.type == "response.done":
                    break

    with sockets.running() as (peer, address):
        monkeypatch.setenv("OPENAI_BASE_URL", f"{address}/v1")
        peer.script(
            sockets.Until("response.create"),
            *(dumps(event) for event in (failure,)),
            sockets.delta("Hel"),
            sockets.delta("lo!"),
            *(dumps(event) for event in (done, end)),
        )
        asyncio.run(main())

    assert capsys.readouterr().out == "t c e0 m\nHello!\n"
    assert [event["type"] for event in peer.sent] == ["session.update", "conversation.item.create", "response.create"]
    assert peer.requests[0].path == "/v1/realtime?model=gpt-realtime"
    assert peer.requests[0].headers["authorization"] == "Bearer sk-test"


def test_the_version_can_be_asked_for() -> None:
    assert openai.__version__ == openai.version.VERSION == "2.60.0"
