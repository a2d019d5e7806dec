"""Uploads on the wire: every form of a file, what is refused before anything is sent, and what a retry sends again."""

from __future__ import annotations

import email.parser
import email.policy
import io
import os
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import openai
from loopback import FIN, Request, Server, error, json, raw, respond
from openai import APIConnectionError, InternalServerError, OpenAIError, RetryPolicy
from worlds import entered, gather, settle

FILE = {"id": "file-1", "object": "file"}
CONTENT = b'{"a": 1}\n'
AGAIN = error(500, headers={"retry-after-ms": "1"})


class Part:
    """One part of a multipart body as a server sees it."""

    def __init__(self, part: Any) -> None:
        self.name = part.get_param("name", header="content-disposition")
        self.filename = part.get_filename()
        self.type = part["content-type"]
        self.content: bytes = part.get_payload(decode=True)


def parts(request: Request) -> list[Part]:
    """A multipart body, read by the standard library's parser of mail."""
    head = f"Content-Type: {request.header('content-type')}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + request.body)
    return [Part(part) for part in message.iter_parts()]


def fields(request: Request) -> list[tuple[str, str]]:
    """The parameters beside the files."""
    return [(part.name, part.content.decode()) for part in parts(request) if part.filename is None]


def files(request: Request) -> list[Part]:
    return [part for part in parts(request) if part.filename is not None]


async def upload(client: Any, file: Any, **more: Any) -> Any:
    return await settle(client.files.create(file=file, purpose="batch", **more))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file on disk."""
    path = tmp_path / "input.jsonl"
    path.write_bytes(CONTENT)
    return path


def generated() -> Iterator[bytes]:
    yield CONTENT[:4]
    yield CONTENT[4:]


def opened(path: Any, mode: str = "rb") -> Any:
    return open(path, mode)  # the test closes it


def piped() -> Any:
    """The reading end of a pipe that holds the content."""
    reader, writer = os.pipe()
    os.write(writer, CONTENT)
    os.close(writer)
    return opened(reader)


def named(name: str) -> io.BytesIO:
    file = io.BytesIO(CONTENT)
    file.name = name
    return file


FORMS: dict[str, tuple[Callable[[Path], Any], str, str]] = {
    "path": (lambda path: path, "input.jsonl", "application/octet-stream"),
    "bytes": (lambda path: CONTENT, "upload", "application/octet-stream"),
    "memory": (lambda path: io.BytesIO(CONTENT), "upload", "application/octet-stream"),
    "named memory": (lambda path: named("/some/where/n.json"), "n.json", "application/json"),
    "open file": (lambda path: opened(path), "input.jsonl", "application/octet-stream"),
    "pair": (lambda path: ("n.json", CONTENT), "n.json", "application/json"),
    "pair with path": (lambda path: ("n.json", path), "n.json", "application/json"),
    "pair with file": (lambda path: ("n.json", opened(path)), "n.json", "application/json"),
    "three": (lambda path: ("n", io.BytesIO(CONTENT), "text/x"), "n", "text/x"),
    "four": (lambda path: ("n", CONTENT, "text/x", {"X-A": "b"}), "n", "text/x"),
    "generator": (lambda path: generated(), "upload", "application/octet-stream"),
    "list of chunks": (lambda path: ("n", [CONTENT[:2], CONTENT[2:]]), "n", "application/octet-stream"),
    "pipe": (lambda path: piped(), "upload", "application/octet-stream"),
    "unicode": (lambda path: ("naïve ☃.json", CONTENT), "naïve ☃.json", "application/json"),
}


@pytest.mark.parametrize("form", FORMS)
async def test_a_file_arrives_in_every_form(client: Any, server: Server, path: Path, form: str) -> None:
    server.script(json(FILE))
    make, filename, media_type = FORMS[form]
    file = make(path)

    created = await upload(client, file)

    (sent,) = files(server.last)
    assert created.id == "file-1"
    assert (sent.name, sent.filename, sent.content) == ("file", filename, CONTENT)
    assert sent.type.startswith(media_type)
    assert fields(server.last) == [("purpose", "batch")]
    for item in file if isinstance(file, tuple) else (file,):
        if hasattr(item, "read") and not isinstance(item, io.BytesIO):
            assert not item.closed
            item.close()


async def test_the_length_is_announced_where_it_is_known(client: Any, server: Server, path: Path) -> None:
    server.always(json(FILE))

    await upload(client, path)
    assert server.last.header("content-length") == str(len(server.last.body))
    await upload(client, generated())
    assert server.last.header("transfer-encoding") == "chunked"
    assert server.last.header("content-length") is None


async def test_an_async_iterable_is_sent_by_the_async_client(client: Any, server: Server, world: str) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for piece in generated():
            yield piece

    server.script(json(FILE))
    if world == "sync":
        with pytest.raises(TypeError, match=r"`file`.*AsyncOpenAI"):
            await upload(client, chunks())
        assert server.requests == []
    else:
        await upload(client, chunks())
        assert files(server.last)[0].content == CONTENT


async def test_nested_parameters_have_their_place_in_brackets(client: Any, server: Server) -> None:
    server.script(json(FILE))

    await upload(client, CONTENT, expires_after={"anchor": "created_at", "seconds": 3600}, extra_body={"v": {"a": [1]}})

    assert sorted(fields(server.last)) == [
        ("expires_after[anchor]", "created_at"),
        ("expires_after[seconds]", "3600"),
        ("purpose", "batch"),
        ("v[a][]", "1"),
    ]


async def test_one_image_or_several_are_edited(client: Any, server: Server, path: Path) -> None:
    server.always(json({"created": 1, "data": []}))

    await settle(client.images.edit(image=path, prompt="p"))
    assert [part.name for part in files(server.last)] == ["image"]
    await settle(client.images.edit(image=[path, ("b.png", b"x"), io.BytesIO(b"y")], mask=b"m", prompt="p", n=2))
    assert [(part.name, part.content) for part in files(server.last)] == [
        ("image[]", CONTENT),
        ("image[]", b"x"),
        ("image[]", b"y"),
        ("mask", b"m"),
    ]
    assert fields(server.last) == [("prompt", "p"), ("n", "2")]


async def test_a_skill_is_made_of_files(client: Any, server: Server, path: Path) -> None:
    server.always(json({"id": "skill_1", "object": "skill"}))

    await settle(client.skills.create(files=[("s/SKILL.md", b"# S"), path]))
    assert [(part.name, part.filename) for part in files(server.last)] == [
        ("files[]", "s/SKILL.md"),
        ("files[]", "input.jsonl"),
    ]
    await settle(client.skills.create(files=("s.zip", b"PK")))
    assert [(part.name, part.filename) for part in files(server.last)] == [("files", "s.zip")]


async def test_a_transcription_answers_in_the_format_that_was_asked_for(client: Any, server: Server) -> None:
    server.script(
        json({"text": "hi"}),
        respond(b"hi\n", content_type="text/plain"),
        json({"text": "hi", "language": "en", "duration": 1.5, "segments": []}),
        respond(b"1\n00:00:00,000 --> 00:00:01,000\nhi\n", content_type="application/x-subrip"),
    )

    async def transcribe(**more: Any) -> Any:
        return await settle(client.audio.transcriptions.create(file=io.BytesIO(b"ID3"), model="whisper-1", **more))

    assert (await transcribe()).text == "hi"
    assert await transcribe(response_format="text") == "hi\n"
    verbose = await transcribe(response_format="verbose_json", timestamp_granularities=["word", "segment"])
    assert (type(verbose).__name__, verbose.duration) == ("TranscriptionVerbose", 1.5)
    assert ("timestamp_granularities[]", "word") in fields(server.last)
    assert (await transcribe(response_format="srt")).startswith("1\n")
    # The API goes by the extension, which a nameless stream gets from its first bytes.
    assert files(server.last)[0].filename == "upload.mp3"


async def test_other_endpoints_take_files(client: Any, server: Server, path: Path) -> None:
    server.always(json({}))

    await settle(client.post("/x", cast_to=object, body={"a": {"b": True}}, files={"f": path}))
    assert [(part.name, part.content) for part in parts(server.last)] == [("a[b]", b"true"), ("f", CONTENT)]
    await settle(client.post("/x", cast_to=object, files=[("f[]", b"1"), ("f[]", ("n", b"2"))]))
    assert [(part.name, part.content) for part in parts(server.last)] == [("f[]", b"1"), ("f[]", b"2")]
    headers = {"Content-Type": "multipart/form-data"}
    await settle(client.post("/x", cast_to=object, files={"f": b"1"}, options={"headers": headers}))
    assert [part.content for part in parts(server.last)] == [b"1"]


# --- what is refused


class Unreadable:
    """No file."""


WRONG: dict[str, tuple[Callable[[Path], Any], Any, str]] = {
    "missing": (lambda path: path / "not-there", OSError, "`file`"),
    "folder": (lambda path: path.parent, IsADirectoryError, "`file`"),
    "missing in a pair": (lambda path: ("n", path.parent / "not-there"), FileNotFoundError, "`file`"),
    "text file": (lambda path: opened(path, "r"), TypeError, r"`file`.*'rb'"),
    "text": (lambda path: str(path), TypeError, r"`file`.*pathlib\.Path"),
    "text in memory": (lambda path: io.StringIO("x"), TypeError, r"`file`.*'rb'"),
    "closed": (lambda path: closed(path), ValueError, "`file`"),
    "object": (lambda path: Unreadable(), TypeError, "`file`"),
    "number": (lambda path: 5, TypeError, "`file`"),
    "none": (lambda path: None, (TypeError, ValueError), "`file`"),
    "one": (lambda path: ("n",), TypeError, "`file`"),
    "five": (lambda path: ("n", b"", "t", {}, 1), TypeError, "`file`"),
    "two files": (lambda path: [b"a", b"b"], TypeError, "`file`"),
    "chunks of text": (lambda path: ("n", ["text"]), TypeError, "`file`"),
}


def closed(path: Path) -> Any:
    file = opened(path)
    file.close()
    return file


@pytest.mark.parametrize("kind", WRONG)
async def test_what_is_no_file_is_refused_by_its_argument(client: Any, server: Server, path: Path, kind: str) -> None:
    make, expected, words = WRONG[kind]
    file = make(path)

    with pytest.raises(expected, match=words):
        await upload(client, file)

    if hasattr(file, "close"):
        file.close()
    if kind != "chunks of text":  # which is found out only by reading them
        assert server.requests == []


async def test_an_error_of_the_callers_generator_comes_out_as_it_is(make_client: Any, server: Server) -> None:
    def broken() -> Iterator[bytes]:
        yield b"a"
        raise LookupError("mine")

    server.always(json(FILE))
    client = make_client(max_retries=2)

    with pytest.raises(LookupError, match="mine"):
        await upload(client, broken())
    assert (await upload(client, CONTENT)).id == "file-1"


# --- again


@pytest.mark.parametrize("failure", [AGAIN, raw(FIN)], ids=["refused", "cut"])
@pytest.mark.parametrize("form", ["path", "bytes", "memory", "open file", "offset", "pair with path", "list of chunks"])
async def test_a_retry_sends_the_same_file(
    make_client: Any, server: Server, path: Path, form: str, failure: Any
) -> None:
    """R12: from where an open file stood, not from its start or its end."""
    server.script(failure, failure, json(FILE))
    client = make_client(retry=RetryPolicy(attempts=2, base=0.001))
    content = CONTENT
    if form == "offset":
        file: Any = opened(path)
        file.seek(3)
        content = CONTENT[3:]
    else:
        file = FORMS[form][0](path)

    await upload(client, file)

    assert [files(request)[0].content for request in server.requests] == [content] * 3
    assert len({request.body for request in server.requests}) == 1
    if hasattr(file, "close"):
        file.close()


@pytest.mark.parametrize("form", ["generator", "pipe"])
async def test_what_can_be_read_once_is_sent_once(make_client: Any, server: Server, path: Path, form: str) -> None:
    server.always(AGAIN)
    file = FORMS[form][0](path)

    with pytest.raises(InternalServerError, match="only once"):
        await upload(make_client(max_retries=2), file)

    assert [files(request)[0].content for request in server.requests] == [CONTENT]
    file.close()


async def test_what_can_be_read_once_is_not_sent_again_after_a_cut(make_client: Any, server: Server) -> None:
    server.always(raw(FIN))

    with pytest.raises(APIConnectionError) as caught:
        await upload(make_client(max_retries=2), generated())

    assert caught.value.attempts == 1


async def test_a_one_pass_iterator_in_a_json_body_is_read_once(make_client: Any, server: Server) -> None:
    """R12: the body is encoded before the first attempt."""
    server.script(AGAIN, json({"id": "c"}))
    tools = ({"type": "function", "function": {"name": name}} for name in "ab")

    await settle(make_client(max_retries=1).chat.completions.create(model="m", messages=[], tools=tools))

    assert [len(request.json()["tools"]) for request in server.requests] == [2, 2]


async def test_a_redirected_upload_is_sent_to_the_new_address(client: Any, server: Server, path: Path) -> None:
    moved = respond(status=307, headers={"location": "/v2/files"})
    server.script(moved, json(FILE), moved)

    await upload(client, path)

    assert [files(request)[0].content for request in server.requests] == [CONTENT] * 2
    with pytest.raises(OpenAIError, match="only once"):
        await upload(client, generated())


async def test_a_raw_view_of_an_upload(client: Any, server: Server, path: Path) -> None:
    server.always(json(FILE, headers={"x-request-id": "r"}))

    response = await settle(client.files.with_raw_response.create(file=path, purpose="batch"))
    async with entered(client.files.with_streaming_response.create(file=path, purpose="batch")) as streamed:
        assert (await settle(streamed.parse())).id == "file-1"

    assert (response.request_id, response.parse().id) == ("r", "file-1")
    assert response.http_request.method == "POST"


# --- size and time


async def test_a_large_file_is_sent_in_pieces(client: Any, server: Server, tmp_path: Path) -> None:
    large = tmp_path / "large.bin"
    large.write_bytes(os.urandom(1 << 20) * 3)
    server.script(json(FILE))

    await upload(client, large)

    assert files(server.last)[0].content == large.read_bytes()


async def test_no_disk_is_touched_on_the_event_loop(
    server: Server, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """P6: neither by looking at the file nor by reading it."""
    server.always(json(FILE))
    loop_thread = threading.get_ident()
    touched: list[str] = []

    def watch(name: str, function: Any) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            if threading.get_ident() == loop_thread and str(path) in str(args):
                touched.append(name)
            return function(*args, **kwargs)

        return call

    async with openai.AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        with monkeypatch.context() as patched:
            patched.setattr("builtins.open", watch("open", open))
            patched.setattr(os, "stat", watch("stat", os.stat))
            await upload(client, path)

    assert touched == []
    assert files(server.last)[0].content == CONTENT


async def test_a_spooled_temporary_file_is_sent(client: Any, server: Server) -> None:
    server.script(json(FILE))
    with tempfile.SpooledTemporaryFile() as file:
        file.write(CONTENT)
        file.seek(0)

        await upload(client, ("n", file))

    assert files(server.last)[0].content == CONTENT


async def test_parts_of_an_upload_are_added(client: Any, server: Server) -> None:
    server.always(json({"id": "part_1", "object": "upload.part"}))

    for piece in (CONTENT[:4], CONTENT[4:]):
        await settle(client.uploads.parts.create("upload_1", data=piece))

    assert server.last.target == "/v1/uploads/upload_1/parts"
    assert b"".join(files(request)[0].content for request in server.requests) == CONTENT
    assert await gather([part.name for part in files(server.last)]) == ["data"]
