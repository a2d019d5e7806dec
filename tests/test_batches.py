"""Batches of typed requests: what is written, what is refused, and what comes back, on a real socket."""

from __future__ import annotations

import json
import threading
import tracemalloc
from typing import Any, AsyncIterator, Callable, Iterator

import httpx
import pydantic
import pytest

import canned
import loopback
import openai
from openai import AsyncOpenAI, BatchFailedError, OpenAI, PollTimeoutError, batch_request
from openai.lib import BatchRequest, BatchResult
from openai.lib._batch_requests import Spool
from openai.types import CreateEmbeddingResponse, ImagesResponse, Moderation
from openai.types.chat import ChatCompletion
from openai.types.responses import Response
from worlds import gather, settle

FAST = {"poll_interval": 0.001}
OFFLINE: Any = OpenAI(api_key="none")


class City(pydantic.BaseModel):
    name: str


def batch(status: str = "completed", endpoint: str = "/v1/responses", **fields: Any) -> dict[str, Any]:
    return {
        "id": "batch_1",
        "object": "batch",
        "status": status,
        "endpoint": endpoint,
        "input_file_id": "file-1",
        "completion_window": "24h",
        "created_at": 1,
        **fields,
    }


def line(custom_id: str, body: Any, status: int = 200) -> str:
    response = {"status_code": status, "request_id": f"req_{custom_id}", "body": body}
    return json.dumps({"id": "batch_req_1", "custom_id": custom_id, "response": response, "error": None})


def expired(custom_id: str) -> str:
    error = {"code": "batch_expired", "message": "This request could not be executed in time."}
    return json.dumps({"id": "batch_req_2", "custom_id": custom_id, "response": None, "error": error})


def lines(*rows: str) -> loopback.Answer:
    return loopback.respond("".join(f"{row}\n" for row in rows).encode(), content_type="application/binary")


def sent_lines(server: loopback.Server) -> list[dict[str, Any]]:
    """The rows of the file that was uploaded."""
    upload = next(request for request in server.requests if request.path == "/v1/files")
    assert b'name="purpose"\r\n\r\nbatch\r\n' in upload.body
    return [json.loads(row) for row in upload.body.split(b"\r\n") if row.startswith(b"{") for row in row.splitlines()]


def ask(text: str) -> BatchRequest[Response]:
    return batch_request(OFFLINE.responses.create, model="m", input=text)


# -- one request ------------------------------------------------------------------------------------------------------

CALLS: dict[str, tuple[Callable[[Any], Callable[..., Any]], dict[str, Any], dict[str, Any]]] = {
    "responses.create": (lambda c: c.responses.create, {"model": "m", "input": "Hello"}, {}),
    "responses.parse": (lambda c: c.responses.parse, {"model": "m", "input": "Hello", "text_format": City}, {}),
    "chat.completions.create": (lambda c: c.chat.completions.create, {"model": "m", "messages": []}, {}),
    "chat.completions.parse": (
        lambda c: c.chat.completions.parse,
        {"model": "m", "messages": [], "response_format": City, "tools": iter(())},
        {},
    ),
    "embeddings.create": (lambda c: c.embeddings.create, {"model": "m", "input": ["é\u2028", "b"]}, {"data": []}),
    "completions.create": (lambda c: c.completions.create, {"model": "m", "prompt": "Once"}, {}),
    "moderations.create": (lambda c: c.moderations.create, {"input": "text", "extra_body": {"more": 1}}, {}),
    "images.generate": (lambda c: c.images.generate, {"prompt": "A cat"}, {}),
    "post": (
        lambda c: c.post,
        {"path": "/images/edits", "cast_to": ImagesResponse, "body": {"images": [{"file_id": "file-2"}]}},
        {},
    ),
}


@pytest.mark.parametrize("name", CALLS)
async def test_a_request_is_what_the_call_itself_sends(name: str, client: Any, server: loopback.Server) -> None:
    method, arguments, answer = CALLS[name]
    server.script(loopback.json(answer))

    request = batch_request(method(client), **arguments)

    assert server.requests == []
    await settle(method(client)(**arguments))
    assert server.last.body == request.body
    assert server.last.path == request.endpoint


@pytest.mark.parametrize(
    ("method", "arguments", "error", "words"),
    [
        (OFFLINE.responses.create, {"stream": True, "input": "x"}, ValueError, "does not stream"),
        (OFFLINE.responses.create, {"extra_headers": {"a": "b"}}, ValueError, "`extra_headers` cannot"),
        (OFFLINE.responses.create, {"extra_query": {"a": "b"}}, ValueError, "`extra_query` cannot"),
        (OFFLINE.responses.create, {"timeout": 3}, ValueError, "`timeout` cannot"),
        (OFFLINE.responses.create, {"inptu": "x"}, TypeError, "inptu"),
        (OFFLINE.models.list, {}, TypeError, "more than one call"),
        (OFFLINE.models.retrieve, {"model": "m"}, TypeError, "is a GET"),
        (OFFLINE.images.edit, {"image": b"png", "prompt": "x"}, TypeError, "`image` of `Images.edit` is a file"),
        (OFFLINE.batches.run, {"requests": []}, TypeError, "more than one call"),
        (OFFLINE.responses.with_raw_response.create, {"input": "x"}, TypeError, "Pass a method of a client"),
        (print, {}, TypeError, "Pass a method of a client"),
    ],
)
def test_a_request_that_no_batch_can_make_is_refused(
    method: Any, arguments: Any, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        batch_request(method, **arguments)


# -- the file ---------------------------------------------------------------------------------------------------------


async def test_submitting_uploads_a_file_and_starts_a_batch(client: Any, server: loopback.Server) -> None:
    server.script(loopback.json(canned.FILE), loopback.json(batch("validating")))
    requests = [ask("one"), ("mine", ask("two"))]

    started = await settle(client.batches.submit(requests, metadata={"run": "7"}))

    assert started.id == "batch_1"
    assert sent_lines(server) == [
        {"custom_id": "request-1", "method": "POST", "url": "/v1/responses", "body": {"model": "m", "input": "one"}},
        {"custom_id": "mine", "method": "POST", "url": "/v1/responses", "body": {"model": "m", "input": "two"}},
    ]
    assert server.last.json() == {
        "completion_window": "24h",
        "endpoint": "/v1/responses",
        "input_file_id": "file-1",
        "metadata": {"run": "7"},
    }


@pytest.mark.parametrize(
    ("requests", "error", "words"),
    [
        ([("a", ask("1")), ("b", ask("2")), ("a", ask("3"))], ValueError, "`custom_id` 'a' comes twice"),
        ([("request-2", ask("1")), ask("2")], ValueError, "'request-2' comes twice"),
        ([ask("1"), batch_request(OFFLINE.moderations.create, input="x")], ValueError, "'request-2' goes to /v1/mod"),
        ([ask("1"), {"model": "m"}], TypeError, "Request 2 is of type dict"),
        ([("a", ask("1"), 3)], TypeError, "Request 1 is of type tuple"),
        ([(7, ask("1"))], TypeError, "request 1 must be a non-empty str, not 7"),
        ({"": ask("1")}, TypeError, "request 1 must be a non-empty str"),
        ([], ValueError, "no requests"),
    ],
)
async def test_what_cannot_be_a_batch_is_refused_before_anything_is_sent(
    requests: Any, error: type[Exception], words: str, client: Any, server: loopback.Server
) -> None:
    with pytest.raises(error, match=words):
        await settle(client.batches.submit(requests))

    assert server.requests == []


@pytest.mark.parametrize(
    ("limit", "value", "requests", "words"),
    [
        ("MAX_REQUESTS", 2, [ask("x")] * 3, "'request-3' is beyond the API's limit of 2 requests"),
        ("MAX_BYTES", 150, [ask("x")] * 2, "'request-2' is beyond the API's limit of 150 bytes of input"),
        (
            "MAX_EMBEDDING_INPUTS",
            4,
            [
                batch_request(OFFLINE.embeddings.create, model="m", input=given)
                for given in ("one", [1, 2, 3, 4, 5], ["two", "three"], [[1], [2]])
            ],
            "'request-4' is beyond the API's limit of 4 texts to embed",
        ),
    ],
)
async def test_limits_are_checked_before_anything_is_sent(
    limit: str,
    value: int,
    requests: Any,
    words: str,
    client: Any,
    server: loopback.Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(f"openai.lib._batch_requests.{limit}", value)

    with pytest.raises(ValueError, match=words):
        await settle(client.batches.submit(requests))

    assert server.requests == []


async def test_an_error_in_the_callers_generator_comes_through(client: Any, server: loopback.Server) -> None:
    def requests() -> Iterator[BatchRequest[Response]]:
        yield ask("one")
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        await settle(client.batches.submit(requests()))

    assert server.requests == []


async def test_a_file_that_no_batch_is_made_of_is_deleted(client: Any, server: loopback.Server) -> None:
    server.script(loopback.json(canned.FILE), loopback.error(400, "no quota"), loopback.json({"id": "file-1"}))

    with pytest.raises(openai.BadRequestError, match="no quota"):
        await settle(client.batches.submit([ask("one")]))

    assert (server.last.method, server.last.path) == ("DELETE", "/v1/files/file-1")


async def test_async_clients_take_async_iterables(server: loopback.Server) -> None:
    async def requests() -> AsyncIterator[tuple[str, BatchRequest[Response]]]:
        for number in range(600):
            yield f"q{number}", ask(str(number))

    server.script(loopback.json(canned.FILE), loopback.json(batch("validating")))
    async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        await client.batches.submit(requests())

    assert [row["custom_id"] for row in sent_lines(server)] == [f"q{number}" for number in range(600)]


async def test_the_disk_is_not_touched_on_the_event_loop(
    server: loopback.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    for name in ("__init__", "add", "readers", "close"):
        real = getattr(Spool, name)
        monkeypatch.setattr(
            Spool, name, lambda *given, real=real: (threads.append(threading.current_thread()), real(*given))[1]
        )
    server.script(loopback.json(canned.FILE), loopback.json(batch("validating")))

    async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        await client.batches.submit([ask("one")])

    assert len(threads) == 4
    assert threading.current_thread() not in threads


# -- the results ------------------------------------------------------------------------------------------------------


async def test_runs_requests_and_returns_typed_results(client: Any, server: loopback.Server) -> None:
    server.script(
        loopback.json(canned.FILE),
        loopback.json(batch("validating")),
        loopback.json(batch("in_progress", request_counts={"completed": 1, "failed": 0, "total": 2})),
        loopback.json(batch(output_file_id="file-o", error_file_id="file-e")),
        lines(
            line("b", canned.response(canned.message("Hello."))), "", line("a", canned.response(canned.message("Hi.")))
        ),
        lines(line("c", {"error": {"message": "slow down", "code": "rate_limit_exceeded"}}, status=429)),
    )
    seen: list[str] = []

    results = await settle(
        client.batches.run(
            {"a": ask("1"), "b": ask("2"), "c": ask("3")}, on_poll=lambda one: seen.append(one.status), **FAST
        )
    )

    assert seen == ["in_progress", "completed"]
    assert "content" not in server.last.path  # nothing is read before someone iterates
    greeted, also, failed = await gather(results)
    assert (greeted.custom_id, greeted.value.output_text, greeted.request_id) == ("b", "Hello.", "req_b")
    assert isinstance(greeted.value, Response)
    assert greeted.value._request_id == "req_b"
    assert also.unwrap().output_text == "Hi."
    assert isinstance(failed.error, openai.RateLimitError)
    assert (failed.error.code, failed.error.request_id, failed.value) == ("rate_limit_exceeded", "req_c", None)
    assert failed.error.response.json()["error"]["message"] == "slow down"
    assert str(failed.error.request.url) == f"{server.base_url}/responses"
    with pytest.raises(openai.RateLimitError):
        failed.unwrap()


async def test_answers_are_parsed_as_each_request_asked(client: Any, server: loopback.Server) -> None:
    class Country(pydantic.BaseModel):
        capital: str

    def about(format: Any) -> BatchRequest[Any]:
        return batch_request(client.chat.completions.parse, model="m", messages=[], response_format=format)

    cut = canned.completion('{"name"')
    cut["choices"][0]["finish_reason"] = "length"
    server.script(
        loopback.json(canned.FILE),
        loopback.json(batch("validating")),
        loopback.json(batch(endpoint="/v1/chat/completions", output_file_id="file-o")),
        lines(
            line("city", canned.completion('{"name": "Paris"}')),
            line("country", canned.completion('{"capital": "Paris"}')),
            line("cut", cut),
            line("wrong", canned.completion("{}")),
        ),
    )
    requests = {"city": about(City), "country": about(Country), "cut": about(City), "wrong": about(City)}

    by_id = await settle((await settle(client.batches.run(requests, **FAST))).by_id())

    assert by_id["city"].value.choices[0].message.parsed == City(name="Paris")
    assert by_id["country"].value.choices[0].message.parsed == Country(capital="Paris")
    assert isinstance(by_id["cut"].error, openai.LengthFinishReasonError)
    assert isinstance(by_id["wrong"].error, openai.OutputParsingError)


@pytest.mark.parametrize(
    ("endpoint", "body", "kind"),
    [
        ("/v1/responses", canned.response(), Response),
        ("/v1/chat/completions", canned.completion("Hi"), ChatCompletion),
        ("/v1/embeddings", {"data": [{"embedding": "AACAPw==", "index": 0}]}, CreateEmbeddingResponse),
        ("/v1/completions", {"choices": []}, openai.types.Completion),
        ("/v1/moderations", {"results": []}, openai.types.ModerationCreateResponse),
        ("/v1/images/generations", {"data": []}, ImagesResponse),
        ("/v1/images/edits", {"data": []}, ImagesResponse),
        ("/v1/videos", {"id": "video_1"}, openai.types.Video),
        ("/v1/new", {"id": "new_1"}, dict),
    ],
)
@pytest.mark.filterwarnings("ignore:The Videos API is deprecated:DeprecationWarning")
async def test_a_batch_of_another_day_is_read_by_its_endpoint(
    endpoint: str, body: Any, kind: type[Any], client: Any, server: loopback.Server
) -> None:
    server.script(loopback.json(batch(endpoint=endpoint, output_file_id="file-o")), lines(line("a", body)))

    (result,) = await gather(await settle(client.batches.results("batch_1")))

    assert type(result.unwrap()) is kind
    if endpoint == "/v1/embeddings":
        assert result.value.data[0].embedding == [1.0]


async def test_a_batch_of_another_day_is_parsed_like_one_of_its_requests(client: Any, server: loopback.Server) -> None:
    like = batch_request(client.responses.parse, model="m", input="?", text_format=City)
    answer = canned.response(canned.message('{"name": "Paris"}'))
    server.script(loopback.json(batch(output_file_id="file-o")), lines(line("a", answer)))

    (result,) = await gather(await settle(client.batches.results("batch_1", like=like)))

    assert result.value.output_parsed == City(name="Paris")
    server.script(loopback.json(batch(endpoint="/v1/embeddings")))
    with pytest.raises(ValueError, match="`like` goes to /v1/responses, but batch batch_1 to /v1/embeddings"):
        await settle(client.batches.results("batch_1", like=like))


@pytest.mark.parametrize("status", ["expired", "cancelled"])
async def test_a_batch_that_ended_early_has_the_results_that_there_were(
    status: str, client: Any, server: loopback.Server
) -> None:
    server.script(
        loopback.json(batch(status, output_file_id="file-o", error_file_id="file-e")),
        lines(line("a", canned.response())),
        lines(expired("b")),
    )

    results = await settle(client.batches.results("batch_1"))
    done, missed = await gather(results)

    assert results.batch.status == status
    assert done.error is None
    assert missed.error.code == "batch_expired"
    assert "could not be executed" in str(missed.error)


async def test_a_refused_batch_is_an_error_that_names_its_lines(client: Any, server: loopback.Server) -> None:
    errors = [{"line": number, "message": "Bad model", "code": "invalid"} for number in (3, 4, 5, 6, 7)]
    server.script(loopback.json(batch("failed", errors={"object": "list", "data": errors})))

    with pytest.raises(BatchFailedError, match=r"line 3: Bad model; line 4: .*; and 2 more") as caught:
        await settle(client.batches.results("batch_1"))

    assert len(caught.value.batch.errors.data) == 5  # type: ignore[union-attr, arg-type]  # it has


async def test_a_batch_that_is_not_over_has_no_results(client: Any, server: loopback.Server) -> None:
    server.script(loopback.json(batch("in_progress")))

    with pytest.raises(openai.OpenAIError, match=r"still in_progress.*client\.batches\.poll"):
        await settle(client.batches.results("batch_1"))


async def test_whatever_ends_the_wait_says_which_batch_it_was(client: Any, server: loopback.Server) -> None:
    class Interrupt(BaseException):
        """As Ctrl-C is one, which would end the loop of the test, too."""

    def stop(_: Any) -> None:
        raise Interrupt

    for looked, on_poll, kind in (
        (loopback.error(403), None, openai.PermissionDeniedError),
        (loopback.json(batch("in_progress")), stop, Interrupt),
    ):
        server.script(loopback.json(canned.FILE), loopback.json(batch("validating")), looked)

        with pytest.raises(kind) as caught:
            await settle(client.batches.run([ask("1")], on_poll=on_poll))

        assert caught.value.batch_id == "batch_1"  # type: ignore[attr-defined]  # of any error
        assert "batches.poll('batch_1')" in "".join(getattr(caught.value, "__notes__", ["batches.poll('batch_1')"]))


async def test_the_wait_is_bounded_and_can_be_taken_up(client: Any, server: loopback.Server) -> None:
    server.script(loopback.json(canned.FILE), loopback.json(batch("validating")), loopback.json(batch("in_progress")))

    with pytest.raises(PollTimeoutError) as caught:
        await settle(client.batches.run([ask("1")], max_wait_seconds=0))

    server.script(loopback.json(batch(output_file_id="file-o")), lines(line("request-1", canned.response())))
    done = await settle(client.batches.poll(caught.value.last.id))  # type: ignore[attr-defined]  # a batch
    assert [one.custom_id for one in await gather(await settle(client.batches.results(done)))] == ["request-1"]


@pytest.mark.parametrize(
    "broken", ["{", "[]", "null", '{"response": null}', '{"custom_id": 7}', '{"custom_id": "' + "x" * 200]
)
async def test_a_broken_line_is_an_error_among_the_results(broken: str, client: Any, server: loopback.Server) -> None:
    server.script(loopback.json(batch(output_file_id="file-o")), lines(broken, line("a", canned.response())))

    bad, good = await gather(await settle(client.batches.results("batch_1")))

    assert bad.custom_id == ""
    assert "broken" in str(bad.error)
    assert good.error is None


@pytest.mark.parametrize(
    "odd",
    [
        {"response": {"status_code": "x", "body": {}}},
        {"response": {"status_code": 200, "body": None}},
        {"response": {"status_code": 200}},
        {"response": {"status_code": 200, "body": {"error": {"message": "m"}}}},
        {"response": {"status_code": 500, "request_id": 7, "body": "text"}},
        {"response": [], "error": {"message": 7}},
        {"error": "text"},
        {},
    ],
)
async def test_an_odd_answer_is_an_error_or_an_empty_value(odd: Any, client: Any, server: loopback.Server) -> None:
    server.script(loopback.json(batch(output_file_id="file-o")), lines(json.dumps({"custom_id": "a", **odd})))

    (result,) = await gather(await settle(client.batches.results("batch_1")))

    assert result.custom_id == "a"
    assert result.error is None or isinstance(result.error, openai.OpenAIError)
    assert result.error is not None or result.value is None


@pytest.mark.parametrize(
    "odd",
    [
        '{"custom_id": "a", "response": {"status_code": 200, "request_id": "\\ud800", "body": {"id": "\\ud800"}}}',
        '{"custom_id": "a", "response": {"status_code": 200, "body": {"created_at": NaN}}}',
        '{"custom_id": "a", "response": {"status_code": 500, "body": {"error": {"message": "\\ud800", "code": NaN}}}}',
    ],
)
async def test_what_only_some_call_json_does_not_hide_the_results_after_it(
    odd: str, client: Any, server: loopback.Server
) -> None:
    server.script(loopback.json(batch(output_file_id="file-o")), lines(odd, line("b", canned.response())))

    results = await gather(await settle(client.batches.results("batch_1")))

    assert [result.custom_id for result in results] == ["a", "b"]
    assert results[1].error is None


async def test_a_line_without_an_answer_says_so(client: Any, server: loopback.Server) -> None:
    server.script(loopback.json(batch(output_file_id="file-o")), lines('{"custom_id": "a"}'))

    (result,) = await gather(await settle(client.batches.results("batch_1")))

    assert "neither a response nor an error" in str(result.error)


async def test_a_server_that_names_no_endpoint_has_results_all_the_same(client: Any, server: loopback.Server) -> None:
    server.script(loopback.json({**batch(output_file_id="file-o"), "endpoint": None}), lines(line("a", {"id": "x"})))

    (result,) = await gather(await settle(client.batches.results("batch_1")))

    assert result.unwrap() == {"id": "x"}


@pytest.mark.parametrize("data", [7, [7], [{"embedding": "?"}]])
async def test_an_answer_of_another_shape_does_not_hide_those_after_it(
    data: Any, client: Any, server: loopback.Server
) -> None:
    good = {"data": [{"embedding": "AACAPw==", "index": 0}]}
    server.script(
        loopback.json(batch(endpoint="/v1/embeddings", output_file_id="file-o")),
        lines(line("a", {"data": data}), line("b", good)),
    )

    odd, read = await gather(await settle(client.batches.results("batch_1")))

    assert isinstance(odd.error, openai.OpenAIError)
    assert read.unwrap().data[0].embedding == [1.0]


# -- memory -----------------------------------------------------------------------------------------------------------


class Discarding(httpx.BaseTransport):
    """Plays the API without keeping a byte: uploads are counted, results are made as they are read."""

    def __init__(self, rows: int) -> None:
        self._rows = rows
        self.received = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/v1/files":
            self.received = sum(chunk.count(b"\n") for chunk in request.stream)  # type: ignore[union-attr]  # sync
            return httpx.Response(200, json=canned.FILE)
        if request.url.path.endswith("/content"):
            return httpx.Response(200, content=self._content())
        return httpx.Response(200, json=batch(endpoint="/v1/moderations", output_file_id="file-o"))

    def _content(self) -> Iterator[bytes]:
        for number in range(self._rows):
            yield line(f"row-{number}", {"id": "m", "model": "m", "results": []}).encode() + b"\n"


def peak_of_a_run(rows: int) -> int:
    """Bytes that Python held at most while that many requests went out and their results came in."""
    transport = Discarding(rows)
    with OpenAI(api_key="k", http_client=httpx.Client(transport=transport)) as client:
        requests = ((f"row-{n}", batch_request(client.moderations.create, input=f"text {n}")) for n in range(rows))
        tracemalloc.start()
        try:
            results = client.batches.run(requests, **FAST)  # type: ignore[arg-type]  # a dict of floats
            count = sum(result.error is None for result in results)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert count == rows
    assert rows < transport.received < rows + 20  # the lines, and those around the parts of the form
    return peak


def test_a_large_batch_takes_no_more_memory_than_a_small_one() -> None:
    peak_of_a_run(10)  # imports

    small, large = peak_of_a_run(4_000), peak_of_a_run(16_000)  # more than one piece of an upload

    assert large < 1.2 * small + 64 * 1024


def test_requests_that_differ_in_text_only_share_how_they_are_read() -> None:
    tools = [openai.pydantic_function_tool(City)]
    made = [
        batch_request(
            OFFLINE.chat.completions.parse,
            model="m",
            messages=[{"role": "user", "content": text}],
            response_format=City,
            tools=tools,
        )
        for text in ("one", "two")
    ]
    other = batch_request(OFFLINE.chat.completions.parse, model="m", messages=[], response_format=list[Moderation])

    assert made[0].reader.like(made[1].reader)
    assert not made[0].reader.like(other.reader)


def test_a_result_without_an_error_unwraps_to_its_value() -> None:
    assert BatchResult("a", value=7).unwrap() == 7
