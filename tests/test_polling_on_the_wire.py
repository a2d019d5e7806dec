"""Methods of several calls, tried against a real socket, sync and async."""

from __future__ import annotations

import inspect
import io
import re
import time
from pathlib import Path
from typing import Any, Callable

import anyio
import pytest

import loopback
from openai import BadRequestError, OpenAIError, PollTimeoutError
from worlds import settle

pytestmark = pytest.mark.filterwarnings("ignore:The (Videos|Assistants) API is deprecated:DeprecationWarning")

STORE = {"vector_store_id": "vs_1"}
FAST = {"poll_interval_ms": 1}


def thing(status: str, id: str = "id_1", **headers: str) -> loopback.Answer:
    """Any object with a status."""
    return loopback.json({"id": id, "status": status, "thread_id": "thread_1"}, headers=headers)


def calls(server: loopback.Server) -> list[str]:
    return [f"{request.method} {request.path.removeprefix('/v1')}" for request in server.requests]


# -- waiting ----------------------------------------------------------------------------------------------------------

WAITS: dict[str, tuple[Callable[[Any, Any], Any], list[str], list[str], str]] = {
    "vector_stores.files.poll": (
        lambda c, extra: c.vector_stores.files.poll("f", **STORE, **extra),
        [],
        ["GET /vector_stores/vs_1/files/f"],
        "completed",
    ),
    "vector_stores.files.create_and_poll": (
        lambda c, extra: c.vector_stores.files.create_and_poll("f", **STORE, **extra),
        ["POST /vector_stores/vs_1/files"],
        ["GET /vector_stores/vs_1/files/f"],
        "failed",
    ),
    "vector_stores.files.upload_and_poll": (
        lambda c, extra: c.vector_stores.files.upload_and_poll(file=b"text", **STORE, **extra),
        ["POST /files", "POST /vector_stores/vs_1/files"],
        ["GET /vector_stores/vs_1/files/id_1"],
        "completed",
    ),
    "vector_stores.file_batches.poll": (
        lambda c, extra: c.vector_stores.file_batches.poll("b", **STORE, **extra),
        [],
        ["GET /vector_stores/vs_1/file_batches/b"],
        "cancelled",
    ),
    "vector_stores.file_batches.create_and_poll": (
        lambda c, extra: c.vector_stores.file_batches.create_and_poll("vs_1", file_ids=["f"], **extra),
        ["POST /vector_stores/vs_1/file_batches"],
        ["GET /vector_stores/vs_1/file_batches/id_1"],
        "completed",
    ),
    "videos.poll": (lambda c, extra: c.videos.poll("v", **extra), [], ["GET /videos/v"], "failed"),
    "videos.create_and_poll": (
        lambda c, extra: c.videos.create_and_poll(prompt="A cat", **extra),
        ["POST /videos"],
        ["GET /videos/id_1"],
        "completed",
    ),
    "beta.threads.runs.poll": (
        lambda c, extra: c.beta.threads.runs.poll("r", "thread_1", **extra),
        [],
        ["GET /threads/thread_1/runs/r"],
        "expired",
    ),
    "beta.threads.runs.create_and_poll": (
        lambda c, extra: c.beta.threads.runs.create_and_poll(thread_id="thread_1", assistant_id="a", **extra),
        ["POST /threads/thread_1/runs"],
        ["GET /threads/thread_1/runs/id_1"],
        "requires_action",
    ),
    "beta.threads.runs.submit_tool_outputs_and_poll": (
        lambda c, extra: c.beta.threads.runs.submit_tool_outputs_and_poll(
            tool_outputs=[], run_id="r", thread_id="thread_1", **extra
        ),
        ["POST /threads/thread_1/runs/r/submit_tool_outputs"],
        ["GET /threads/thread_1/runs/id_1"],
        "incomplete",
    ),
    "beta.threads.create_and_run_poll": (
        lambda c, extra: c.beta.threads.create_and_run_poll(assistant_id="a", **extra),
        ["POST /threads/runs"],
        ["GET /threads/thread_1/runs/id_1"],
        "completed",
    ),
}
WAITING = pytest.mark.parametrize("name", WAITS)


@WAITING
async def test_waits_until_the_server_is_done(name: str, client: Any, server: loopback.Server) -> None:
    call, before, look, final = WAITS[name]
    server.script(*[thing("in_progress")] * (len(before) + 2), thing(final))
    seen: list[str] = []

    result = await settle(call(client, {**FAST, "on_poll": lambda one: seen.append(one.status)}))

    assert result.status == final
    assert seen == ["in_progress", "in_progress", final]
    assert calls(server) == [*before, *look * 3]
    assert server.requests[-1].header("x-stainless-poll-helper") == "true"
    assert server.requests[-1].header("x-stainless-custom-poll-interval") == "1"


@WAITING
async def test_a_wait_ends_with_an_error_that_has_the_last_state(
    name: str, client: Any, server: loopback.Server
) -> None:
    server.always(thing("in_progress"))

    with pytest.raises(PollTimeoutError) as caught:
        await settle(WAITS[name][0](client, {**FAST, "max_wait_seconds": 0.05}))

    assert caught.value.last.status == "in_progress"  # type: ignore[attr-defined]  # of any type


async def test_files_are_waited_for_until_they_are_processed(client: Any, server: loopback.Server) -> None:
    server.script(thing("uploaded"), thing("processed"))

    result = await settle(client.files.wait_for_processing("f", poll_interval=0.001))

    assert result.status == "processed"
    assert calls(server) == ["GET /files/f"] * 2


async def test_a_file_that_is_never_processed_is_given_up(client: Any, server: loopback.Server) -> None:
    server.always(thing("uploaded"))

    with pytest.raises(RuntimeError, match="is still 'uploaded'"):
        await settle(client.files.wait_for_processing("f", poll_interval=0.001, max_wait_seconds=0.02))


async def test_the_server_says_when_to_look_again(client: Any, server: loopback.Server) -> None:
    server.script(thing("in_progress", **{"openai-poll-after-ms": "80"}), thing("completed"))
    started = time.monotonic()

    await settle(client.vector_stores.files.poll("f", **STORE))

    assert 0.08 <= time.monotonic() - started < 0.9


async def test_an_async_client_may_report_to_an_async_function(
    world: str, client: Any, server: loopback.Server
) -> None:
    if world == "sync":
        pytest.skip("a sync client cannot await it")
    server.script(thing("completed"))
    seen: list[str] = []

    async def report(one: Any) -> None:
        await anyio.sleep(0)
        seen.append(one.status)

    await client.vector_stores.files.poll("f", **STORE, on_poll=report)

    assert seen == ["completed"]


async def test_an_error_of_the_server_ends_the_wait(client: Any, server: loopback.Server) -> None:
    server.script(thing("in_progress"), loopback.error(400))

    with pytest.raises(BadRequestError):
        await settle(client.vector_stores.files.poll("f", **STORE, **FAST))


async def test_headers_and_bodies_of_the_callers_own_go_where_they_belong(client: Any, server: loopback.Server) -> None:
    server.script(thing("queued"), thing("completed"))
    extras = {"extra_headers": {"x-own": "1"}, "extra_body": {"own": 1}, "extra_query": {"own": "1"}}

    await settle(client.vector_stores.files.create_and_poll("f", **STORE, **FAST, **extras))

    created, looked = server.requests
    assert (created.header("x-own"), created.query, created.json()) == ("1", [("own", "1")], {"file_id": "f", "own": 1})
    assert (looked.header("x-own"), looked.query, looked.body) == ("1", [], b"")


async def test_views_offer_the_methods_of_one_call_only(client: Any) -> None:
    """A raw view of several calls would have no one response to give; the published surface has none either."""
    for view in (client.videos.with_raw_response, client.videos.with_streaming_response):
        assert hasattr(view, "retrieve")
        assert not hasattr(view, "poll")


# -- many files -------------------------------------------------------------------------------------------------------


async def test_files_are_uploaded_side_by_side_and_attached_in_order(client: Any, server: loopback.Server) -> None:
    names = [f"{number}.txt" for number in range(7)]

    def answer(request: loopback.Request) -> loopback.Answer:
        if request.path.endswith("/files"):
            found = re.search(rb'filename="(\d)\.txt"', request.body)
            assert found is not None
            return loopback.Answer((0.02, *thing("uploaded", f"file_{found[1].decode()}").steps))
        return thing("completed")

    server.always(answer)

    batch = await settle(
        client.vector_stores.file_batches.upload_and_poll(
            "vs_1", files=((name, b"text") for name in names), file_ids=["old"], max_concurrency=3, **FAST
        )
    )

    assert batch.status == "completed"
    created = next(request for request in server.requests if request.path.endswith("file_batches"))
    assert created.json()["file_ids"] == ["old", *(f"file_{number}" for number in range(7))]
    uploads = [request for request in server.requests if request.path.endswith("/files")]
    assert 1 < len({request.connection.number for request in uploads}) <= 3


async def test_the_first_upload_that_fails_ends_the_others(client: Any, server: loopback.Server) -> None:
    server.always(loopback.error(400, "too large"))

    with pytest.raises(BadRequestError, match="too large"):
        await settle(client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"text"] * 50, max_concurrency=2))

    assert len(server.requests) <= 4


async def test_no_upload_at_a_time_is_refused(client: Any, server: loopback.Server) -> None:
    with pytest.raises(ValueError, match="max_concurrency"):
        await settle(client.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"text"], max_concurrency=0))

    assert server.requests == []


async def test_a_file_is_uploaded_and_attached(client: Any, server: loopback.Server) -> None:
    server.script(thing("uploaded", "file_1"), thing("in_progress"))

    result = await settle(client.vector_stores.files.upload(file=("a.txt", b"text"), **STORE))

    assert result.status == "in_progress"
    assert server.requests[1].json() == {"file_id": "file_1"}


# -- large files ------------------------------------------------------------------------------------------------------

CONTENT = bytes(range(256)) * 10


class Uploads:
    """The server's side of an upload: it keeps the parts and joins them."""

    def __init__(self, refuse: bytes | None = None) -> None:
        self.parts: dict[str, bytes] = {}
        self.refuse = refuse
        self.ends: list[str] = []
        self.created: Any = None
        self.joined = b""

    def __call__(self, request: loopback.Request) -> loopback.Answer:
        last = request.path.rpartition("/")[2]
        if last == "uploads":
            self.created = request.json()
        elif last == "parts":
            data = request.body.split(b"\r\n\r\n", 1)[1]
            data = data[: data.rindex(b"\r\n--")]
            if self.refuse is not None and data.startswith(self.refuse):
                return loopback.error(400, "bad part")
            id = f"part_{len(self.parts)}"
            self.parts[id] = data
            return loopback.json({"id": id, "object": "upload.part", "upload_id": "up_1", "created_at": 1})
        else:
            self.ends.append(last)
            if last == "complete":
                self.joined = b"".join(self.parts[id] for id in request.json()["part_ids"])
        return loopback.json({"id": "up_1", "object": "upload", "status": "pending"})


class Pipe(io.RawIOBase):
    """A file that cannot be rewound and gives little at a time."""

    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._inner.read(min(size, 300) if size >= 0 else 300)


def _sources(tmp_path: Path) -> dict[str, dict[str, Any]]:
    path = tmp_path / "large.bin"
    path.write_bytes(CONTENT)
    behind = io.BytesIO(b"skip" + CONTENT)
    behind.seek(4)
    return {
        "path": {"file": path},
        "bytes": {"file": CONTENT, "filename": "large.bin", "bytes": len(CONTENT)},
        "file object": {"file": behind, "filename": "large.bin"},
        "pipe": {"file": Pipe(CONTENT), "filename": "large.bin", "bytes": len(CONTENT)},
    }


@pytest.mark.parametrize("kind", ["path", "bytes", "file object", "pipe"])
async def test_a_file_arrives_in_parts(kind: str, client: Any, server: loopback.Server, tmp_path: Path) -> None:
    uploads = Uploads()
    server.always(uploads)
    progress: list[tuple[int, int]] = []

    await settle(
        client.uploads.upload_file_chunked(
            **_sources(tmp_path)[kind],
            mime_type="application/octet-stream",
            purpose="assistants",
            part_size=700,
            md5="0" * 32,
            on_progress=lambda done, total: progress.append((done, total)),
        )
    )

    assert uploads.joined == CONTENT
    assert uploads.created == {
        "bytes": 2560,
        "filename": "large.bin",
        "mime_type": "application/octet-stream",
        "purpose": "assistants",
    }
    assert sorted(map(len, uploads.parts.values())) == [460, 700, 700, 700]
    assert progress[-1] == (2560, 2560)
    assert len(progress) == 4
    assert server.requests[-1].json()["md5"] == "0" * 32


async def test_a_part_that_fails_is_sent_again(make_client: Any, server: loopback.Server) -> None:
    uploads = Uploads()
    server.script(uploads, loopback.error(500, headers={"retry-after-ms": "1"}))
    server.always(uploads)

    await settle(_upload(make_client(max_retries=1), CONTENT, max_concurrency=1))

    assert uploads.joined == CONTENT
    assert uploads.ends == ["complete"]


async def test_an_upload_that_fails_is_cancelled_on_the_server(client: Any, server: loopback.Server) -> None:
    uploads = Uploads(refuse=CONTENT[700:710])
    server.always(uploads)

    with pytest.raises(BadRequestError, match="bad part"):
        await settle(_upload(client, CONTENT))

    assert uploads.ends == ["cancel"]


async def test_a_file_that_ends_early_is_cancelled(client: Any, server: loopback.Server) -> None:
    uploads = Uploads()
    server.always(uploads)

    with pytest.raises(ValueError, match="ended 40 bytes before its length of 2600"):
        await settle(_upload(client, Pipe(CONTENT), bytes=2600))

    assert uploads.ends == ["cancel"]


async def test_an_upload_that_the_caller_gives_up_is_cancelled(
    world: str, client: Any, server: loopback.Server
) -> None:
    if world == "sync":
        pytest.skip("a thread cannot be cancelled")
    uploads = Uploads()
    server.script(uploads, loopback.raw(loopback.HANG))
    server.always(uploads)

    with anyio.move_on_after(0.2):
        await _upload(client, CONTENT, part_size=4096)

    assert uploads.ends == ["cancel"]


@pytest.mark.parametrize(
    ("file", "settings", "error"),
    [
        (CONTENT, {"filename": None}, "`filename` is needed"),
        (CONTENT, {"bytes": 1}, "`bytes` is 1, but the file has 2560 bytes"),
        (CONTENT, {"max_concurrency": 0}, "max_concurrency must be at least 1"),
        (CONTENT, {"part_size": 0}, "part_size must be at least 1"),
        (Pipe(CONTENT), {}, "`bytes`, the length of the file, is needed"),
        (io.StringIO("text"), {}, "text mode"),
        ("large.bin", {}, "must be a path, bytes or a file object, not str"),
        (Path("missing.bin"), {}, "missing.bin"),
        (Path(), {}, "directory"),
    ],
)
async def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(
    file: Any, settings: dict[str, Any], error: str, client: Any, server: loopback.Server
) -> None:
    with pytest.raises((ValueError, TypeError, OSError), match=error):
        await settle(_upload(client, file, **settings))

    assert server.requests == []


def _upload(client: Any, file: Any, **settings: Any) -> Any:
    given = {"filename": "large.bin", "part_size": 700, **settings}
    return client.uploads.upload_file_chunked(file=file, mime_type="text/plain", purpose="assistants", **given)


# -- both worlds ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*WAITS, "files.wait_for_processing", "uploads.upload_file_chunked"])
def test_both_clients_take_the_same_arguments(name: str) -> None:
    from openai import AsyncOpenAI, OpenAI

    sync: Any = OpenAI(api_key="k")
    asynchronous: Any = AsyncOpenAI(api_key="k")
    for part in name.split("."):
        sync, asynchronous = getattr(sync, part), getattr(asynchronous, part)

    assert list(inspect.signature(sync).parameters) == list(inspect.signature(asynchronous).parameters)


@pytest.mark.parametrize("answer", [None, [], {}, {"id": None}, {"id": 7}])
@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.vector_stores.file_batches.upload_and_poll("vs_1", files=[b"x"]),
        lambda c: c.videos.create_and_poll(prompt="x"),
        lambda c: c.beta.threads.runs.create_and_poll(thread_id="t", assistant_id="a"),
        lambda c: c.uploads.upload_file_chunked(file=b"x", filename="x", mime_type="text/plain", purpose="batch"),
    ],
)
async def test_what_has_no_id_cannot_be_gone_on_with(
    client: Any, server: loopback.Server, call: Callable[[Any], Any], answer: Any
) -> None:
    server.always(loopback.json(answer))

    with pytest.raises(OpenAIError, match="no `id` to go on with"):
        await settle(call(client))

    assert len(server.requests) == 1
