"""Every operation of the spec, called for real: what goes over the wire, and what the answer becomes."""

from __future__ import annotations

import base64
import json
import struct
import warnings
from collections.abc import AsyncIterator, Iterator
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any, NamedTuple

import pytest
import pytest_asyncio

import loopback
import openai
from operations import Call, Part, Sent, answer_each, answer_value, calls, text_of
from samples import mismatches
from worlds import entered, gather, settle

pytestmark = pytest.mark.asyncio(loop_scope="module")

CALLS = list(calls())
REQUEST_ID = {"x-request-id": "req_1"}
BINARY = (b"\x00\xff first", b"second \r\n")
WORLDS = ["sync", "async"]
# How a page names the next one: the member of the answer (None: the last item's id), and the parameter it goes into.
NEXT = {
    "CursorPage": (None, "after"),
    "ConversationCursorPage": ("last_id", "after"),
    "NextCursorPage": ("next", "after"),
    "TokenPage": ("next", "page"),
}


class Wire(NamedTuple):
    """The server and the two clients that all these tests share."""

    server: loopback.Server
    clients: dict[str, Any]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def wire() -> AsyncIterator[Wire]:
    with loopback.Server() as server:
        keys: Any = {"api_key": "test-key", "admin_api_key": "admin-key"}
        given: Any = {**keys, "base_url": server.base_url, "max_retries": 0}
        clients: dict[str, Any] = {"sync": openai.OpenAI(**given), "async": openai.AsyncOpenAI(**given)}
        yield Wire(server, clients)
        for client in clients.values():
            await settle(client.close())


# -- answers ----------------------------------------------------------------------------------------------------------


class Scripted(NamedTuple):
    """What the server answers, and what the caller shall get of it."""

    answers: list[loopback.Answer]
    expected: Any
    fails_with: str = ""  # the message of the error that ends a stream
    cursor: str = ""  # what the request for the second page must name


def scripted(call: Call) -> Scripted:
    """A script for one call, made from the spec."""
    kind = call.operation.result.kind
    if call.answers_with_events:
        return scripted_events(call)
    if kind == "none":
        return Scripted([loopback.respond(status=204, headers=REQUEST_ID)], None)
    if kind == "binary":
        return Scripted([loopback.chunked(*BINARY, headers=REQUEST_ID)], b"".join(BINARY))
    if kind == "page":
        return scripted_pages(call)
    sample = answer_value(call)
    if isinstance(sample, str):
        content_type = "text/plain; charset=utf-8"
        return Scripted([loopback.respond(sample.encode(), headers=REQUEST_ID, content_type=content_type)], sample)
    return Scripted([loopback.json(on_the_wire(call, sample), headers=REQUEST_ID)], sample)


def on_the_wire(call: Call, sample: Any) -> Any:
    """The sample as the server writes it: embeddings come in base64 unless the caller chose a format."""
    if call.resource.path != "embeddings" or "encoding_format" in call.values:
        return sample
    data = [{**item, "embedding": base64_floats(item["embedding"])} for item in sample["data"]]
    return {**sample, "data": data}


def base64_floats(numbers: list[float]) -> str:
    """Numbers as little-endian floats of four bytes, in base64."""
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


def scripted_pages(call: Call) -> Scripted:
    """Two pages where the first can name a second, else one."""
    items = sorted(answer_each(call), key=lambda item: "id" in item)
    page = {"object": "list", "data": items, "has_more": True, "last_id": "last é", "next": "next é"}
    if call.operation.result.page not in NEXT:
        return Scripted([loopback.json(page, headers=REQUEST_ID)], items)
    member, _ = NEXT[call.operation.result.page]
    cursor = page[member] if member else items[-1].get("id")
    if cursor is None:
        return Scripted([loopback.json(page, headers=REQUEST_ID)], items)
    last = {**page, "data": items[:1], "has_more": False}
    answers = [loopback.json(page, headers=REQUEST_ID), loopback.json(last)]
    return Scripted(answers, items + items[:1], cursor=str(cursor))


def scripted_events(call: Call) -> Scripted:
    """Each kind of event; one that reports an error comes last and ends the stream."""
    samples: list[dict[str, Any]] = []
    errors: list[dict[str, Any]] = []
    for sample in answer_each(call):
        is_error = sample.get("error") or "error" in (sample.get("type"), sample.get("event"))
        (errors if is_error else samples).append(sample)
    typed = [sample for sample in errors if sample.get("type") == "error"]
    frames = [frame_of(call, sample) for sample in samples + errors[:1]]
    told = [sample.get("error") or (sample.get("data") or sample) for sample in errors[:1]]
    message = str(told[0]["message"]) if told else ""
    return Scripted([loopback.sse(frames, headers=REQUEST_ID)], samples + typed[:1], fails_with=message)


def frame_of(call: Call, sample: dict[str, Any]) -> Any:
    """An event on the wire; where events are told apart by their names, the name is no part of the data."""
    if call.operation.named_events:
        for name in sample.keys() - {"event", "data"}:
            del sample[name]
        return sample["event"], sample["data"]
    return (sample["type"], sample) if isinstance(sample.get("type"), str) else sample


# -- checks -----------------------------------------------------------------------------------------------------------


def assert_sent(request: loopback.Request, sent: Sent, world: str) -> None:
    """The request is the one that the spec and the arguments ask for."""
    assert (request.method, request.path) == (sent.method, "/v1" + sent.path)
    assert sorted(request.query) == sorted(sent.query)
    for name, value in sent.headers.items():
        assert request.header(name) == value, name
    assert str(request.header("user-agent")).startswith("AsyncOpenAI/Python " if world == "async" else "OpenAI/Python ")
    assert (request.header("idempotency-key") is not None) == (sent.method == "POST")
    content_type = request.header("content-type")
    if sent.form == "json":
        assert content_type == "application/json"
        assert request.json() == sent.body
    elif sent.form == "multipart":
        assert str(content_type).startswith("multipart/form-data; boundary=")
        assert_form(str(content_type), request.body, sent.body)
    else:
        assert content_type == (sent.form or None)
        assert request.body == (sent.body or b"")


def assert_form(content_type: str, body: bytes, expected: list[Part]) -> None:
    """The form has these parts, in any order of their names."""
    message: Any = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    found: dict[str, list[Any]] = {}
    for entry in message.iter_parts():
        found.setdefault(entry.get_param("name", header="content-disposition"), []).append(entry)
    assert [(name, len(parts)) for name, parts in sorted(found.items())] == [
        (name, len([part for part in expected if part.name == name])) for name in sorted({p.name for p in expected})
    ]
    for part in expected:
        assert_part(found[part.name].pop(0), part)


def assert_part(found: Any, part: Part) -> None:
    """A file has a file name; a part whose media type the spec names has that one."""
    content = found.get_payload(decode=True)
    assert bool(found.get_filename()) == isinstance(part.value, bytes), part.name
    if part.media_type:
        assert found.get_content_type() == part.media_type, part.name
    if isinstance(part.value, bytes):
        assert content == part.value, part.name
    elif isinstance(part.value, dict):
        assert json.loads(content) == part.value, part.name
    else:
        assert content.decode() == text_of(part.value), part.name


async def assert_result(value: Any, call: Call, script: Scripted, world: str) -> None:
    """What the caller got is what the server sent, in the classes that the spec names."""
    kind = call.operation.result.kind
    if call.answers_with_events:
        assert isinstance(value, openai.AsyncStream if world == "async" else openai.Stream)
        await assert_events(value, script)
    elif kind == "binary":
        assert value.content == script.expected
    elif kind == "page":
        assert type(value).__name__ == world.capitalize() + call.operation.result.page
        assert not list(mismatches(await gather(value), script.expected))
    else:
        assert not list(mismatches(value, script.expected))
        if hasattr(value, "to_dict"):
            assert value._request_id == REQUEST_ID["x-request-id"]
            assert value.to_dict() == script.expected


async def assert_events(stream: Any, script: Scripted) -> None:
    received = []
    try:
        while True:
            received.append(await settle(stream.__anext__() if hasattr(stream, "__anext__") else next(stream)))
    except (StopIteration, StopAsyncIteration):
        assert not script.fails_with
    except openai.APIError as error:
        assert script.fails_with in error.message
    assert not list(mismatches(received, script.expected))


# -- calls ------------------------------------------------------------------------------------------------------------


def resource_of(client: Any, call: Call) -> Any:
    """The resource of an operation, from the client or from a view of it."""
    for name in call.resource.path.split("."):
        client = getattr(client, name)
    return client


def view_of(client: Any, call: Call, *, world: str, view: str) -> Any:
    """The resource in a view, which the client and each resource offer; half of the calls go either way."""
    name = f"with_{view}_response"
    if (world == "sync") == (view == "raw"):
        return getattr(resource_of(client, call), name)
    return resource_of(getattr(client, name), call)


async def result_of(client: Any, call: Call, script: Scripted, *, world: str, view: str) -> None:
    """Call an operation through a view and check what comes back."""
    if view == "plain":
        await assert_result(await settle(invoke(resource_of(client, call), call)), call, script, world)
        return
    resource = view_of(client, call, world=world, view=view)
    if view == "raw":
        response = await settle(invoke(resource, call))
        assert_response(response, call)
        await assert_result(response.parse(), call, script, world)
        return
    async with entered(invoke(resource, call)) as response:
        assert_response(response, call)
        if call.operation.result.kind == "binary":
            assert b"".join(await gather(response.iter_bytes())) == script.expected
        else:
            await assert_result(await settle(response.parse()), call, script, world)


def invoke(resource: Any, call: Call) -> Any:
    """Call the operation; the last id may go by position, the others go by name."""
    ids, arguments = dict(call.ids), call.arguments
    by_position = [ids.popitem()[1]] if ids and call.kind != "required" else []
    return getattr(resource, call.operation.name)(*by_position, **ids, **arguments)


def assert_response(response: Any, call: Call) -> None:
    empty = call.operation.result.kind == "none" and not call.answers_with_events
    assert response.status_code == (204 if empty else 200)
    assert response.headers["X-Request-Id"] == response.request_id == REQUEST_ID["x-request-id"]
    assert response.http_request.method == call.operation.verb
    assert response.retries_taken == 0


async def assert_call(wire: Wire, call: Call, *, world: str, view: str) -> None:
    script = scripted(call)
    wire.server.requests.clear()
    wire.server.script(*script.answers)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", DeprecationWarning)
        await result_of(wire.clients[world], call, script, world=world, view=view)

    first, *others = wire.server.requests
    assert_sent(first, call.sent, world)
    for request in others:
        _, name = NEXT[call.operation.result.page]
        query = [pair for pair in call.sent.query if pair[0] != name]
        assert_sent(request, call.sent._replace(query=[*query, (name, script.cursor)]), world)
    assert len(others) == len(script.answers) - 1
    told = [warning for warning in caught if issubclass(warning.category, DeprecationWarning)]
    assert bool(told) == bool(call.operation.deprecated)


@pytest.fixture(autouse=True)
def _no_answer_is_left(wire: Wire) -> Iterator[None]:
    yield
    wire.server._queue.clear()


@pytest.mark.parametrize("view", ["plain", "raw", "streaming"])
@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("call", [call for call in CALLS if call.kind != "required"], ids=str)
async def test_an_operation_sends_every_argument_and_decodes_its_answer(
    wire: Wire, call: Call, world: str, view: str
) -> None:
    await assert_call(wire, call, world=world, view=view)


@pytest.mark.parametrize("world", WORLDS)
@pytest.mark.parametrize("call", [call for call in CALLS if call.kind == "required"], ids=str)
async def test_arguments_that_are_not_given_are_not_sent(wire: Wire, call: Call, world: str) -> None:
    """With its required arguments only, a call sends nothing else; what an answer lacks is None."""
    await assert_call(wire, call, world=world, view="plain")


@pytest.mark.parametrize(
    "call", [call for call in CALLS if call.kind == "required" and not call.operation.overloads], ids=str
)
async def test_a_required_argument_that_is_missing_is_named(wire: Wire, call: Call) -> None:
    """It is refused before anything is sent."""
    wire.server.requests.clear()

    for name in [*call.ids, *call.arguments]:
        given = {**call.ids, **call.arguments}
        del given[name]
        with warnings.catch_warnings(), pytest.raises(TypeError, match=name):
            warnings.simplefilter("ignore", DeprecationWarning)
            getattr(resource_of(wire.clients["sync"], call), call.operation.name)(**given)

    assert not wire.server.requests
