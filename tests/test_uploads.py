"""Uploads on the wire: every form of a file, nested fields, retries that send the same bytes or none, refusals."""

from __future__ import annotations

import io
import os
import re
import threading
from pathlib import Path
from typing import Any, AsyncIterator, Callable, Iterator

import pytest

from loopback import Request, Server, error, json
from openai import InternalServerError
from worlds import settle

FILE = {"id": "f", "object": "file"}


def parts(request: Request) -> dict[str, tuple[dict[str, str], bytes]]:
    """The parts of a multipart body by name: the headers of each, and its content."""
    found = re.search(r"boundary=(\S+)", request.header("content-type") or "")
    assert found
    result: dict[str, tuple[dict[str, str], bytes]] = {}
    for piece in request.body.split(b"--" + found[1].encode())[1:-1]:
        head, _, content = piece.strip(b"\r\n").partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        name = re.search(r'name="([^"]*)"', headers["Content-Disposition"])
        assert name
        result[name[1]] = (headers, content)
    return result


async def sent(client: Any, server: Server, file: Any, **more: Any) -> tuple[dict[str, str], bytes]:
    """What goes out as the part `file`."""
    server.script(json(FILE))
    await settle(client.files.create(file=file, purpose="batch", **more))
    return parts(server.requests[-1])["file"]


@pytest.mark.parametrize(
    ("make", "filename", "kind"),
    [
        (lambda path: path, "data.jsonl", None),
        (lambda path: path.read_bytes(), "upload", None),
        (lambda path: io.BytesIO(path.read_bytes()), "upload", None),
        (lambda path: path.open("rb"), "data.jsonl", None),
        (lambda path: ("n.txt", path.read_bytes()), "n.txt", "text/plain"),
        (lambda path: ("n", path), "n", None),
        (lambda path: ("n.bin", path.open("rb"), "text/csv"), "n.bin", "text/csv"),
        (lambda path: ("n", path.read_bytes(), "text/csv", {"X-Part": "1"}), "n", "text/csv"),
    ],
    ids=["path", "bytes", "stream", "file", "pair", "pair with path", "triple", "quadruple"],
)
async def test_every_form_of_a_file_goes_out_whole(
    client: Any, server: Server, tmp_path: Path, make: Callable[[Path], Any], filename: str, kind: str | None
) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b'{"a": 1}\n')
    file = make(path)

    headers, content = await sent(client, server, file)

    assert content == b'{"a": 1}'  # the reader of the parts strips the last line break
    assert f'filename="{filename}"' in headers["Content-Disposition"]
    assert kind is None or headers["Content-Type"] == kind
    assert server.requests[0].header("content-length") == str(len(server.requests[0].body))
    for held in (file, file[1] if isinstance(file, tuple) else None):
        if hasattr(held, "close"):
            held.close()


async def test_fields_beside_a_file_are_nested_by_brackets(client: Any, server: Server) -> None:
    await sent(client, server, b"x", expires_after={"anchor": "created_at", "seconds": 3600})

    found = parts(server.requests[0])
    assert found["expires_after[anchor]"][1] == b"created_at"
    assert found["expires_after[seconds]"][1] == b"3600"
    assert found["purpose"][1] == b"batch"


async def test_several_files_go_out_as_an_array(client: Any, server: Server) -> None:
    server.script(json({"created": 1}), json({"created": 1}))

    await settle(client.images.edit(image=[b"a", ("b.png", b"b")], prompt="p"))
    await settle(client.images.edit(image=b"a", mask=b"m", prompt="p"))

    assert server.requests[0].body.count(b'name="image[]"') == 2
    assert set(parts(server.requests[1])) == {"image", "mask", "prompt"}


@pytest.mark.parametrize("form", ["text", "srt", "json", "verbose_json"])
async def test_a_transcription_is_of_the_form_that_was_asked_for(client: Any, server: Server, form: str) -> None:
    from loopback import respond
    from openai.types.audio import Transcription, TranscriptionVerbose

    text = form in ("text", "srt")
    server.script(
        respond(b"hello", headers={"content-type": "text/plain"}) if text else json({"text": "hello", "duration": 1.5})
    )

    answer = await settle(
        client.audio.transcriptions.create(file=io.BytesIO(b"RIFF0000WAVE"), model="m", response_format=form)
    )

    expected = {"json": Transcription, "verbose_json": TranscriptionVerbose}.get(form, str)
    assert type(answer) is expected
    assert (answer if text else answer.text) == "hello"
    assert 'filename="upload.wav"' in parts(server.requests[0])["file"][0]["Content-Disposition"]


async def test_a_file_is_sent_from_where_it_stands_and_again_from_there(
    make_client: Any, server: Server, tmp_path: Path
) -> None:
    """R12: an offset of seven, a failure, the same bytes again."""
    path = tmp_path / "data"
    path.write_bytes(b"skipped" + b"kept")
    server.script(error(500, headers={"retry-after-ms": "1"}), json(FILE))

    with path.open("rb") as file:
        file.seek(7)
        await settle(make_client(max_retries=1).files.create(file=file, purpose="batch"))

    assert [parts(request)["file"][1] for request in server.requests] == [b"kept", b"kept"]


async def chunks_of(world: str) -> Any:
    """A one-pass source of bytes of the world's kind."""

    def sync() -> Iterator[bytes]:
        yield b"one"
        yield b"two"

    async def asynchronous() -> AsyncIterator[bytes]:
        yield b"one"
        yield b"two"

    return sync() if world == "sync" else asynchronous()


async def test_a_one_pass_source_is_sent_once_and_not_retried(make_client: Any, server: Server, world: str) -> None:
    """R12: what cannot be read again is not sent again, and the error says why."""
    server.script(error(500, headers={"retry-after-ms": "1"}), json(FILE))

    with pytest.raises(InternalServerError, match="read only once"):
        await settle(make_client(max_retries=2).files.create(file=("n", await chunks_of(world)), purpose="batch"))

    assert len(server.requests) == 1
    assert parts(server.requests[0])["file"][1] == b"onetwo"


async def test_a_pipe_is_sent_once(client: Any, server: Server) -> None:
    reading, writing = os.pipe()
    threading.Thread(target=lambda: (os.write(writing, b"piped"), os.close(writing))).start()

    with os.fdopen(reading, "rb") as pipe:
        _, content = await sent(client, server, pipe)

    assert content == b"piped"


@pytest.mark.parametrize("case", ["missing", "directory", "text file", "string", "number"])
async def test_what_cannot_be_sent_is_refused_by_name_before_anything_is(
    client: Any, server: Server, tmp_path: Path, case: str
) -> None:
    (tmp_path / "text").write_text("x")
    with (tmp_path / "text").open() as text:
        file: Any = {
            "missing": tmp_path / "nowhere",
            "directory": tmp_path,
            "text file": text,
            "string": "data.jsonl",
            "number": 7,
        }[case]

        with pytest.raises((OSError, ValueError, TypeError), match="file"):
            await settle(client.files.create(file=file, purpose="batch"))

    assert server.requests == []


async def test_names_cannot_break_out_of_their_header(client: Any, server: Server) -> None:
    headers, _ = await sent(client, server, ('a"b\r\nX-Evil: 1', b"x"))

    assert headers["Content-Disposition"].endswith('filename="a%22b%0D%0AX-Evil: 1"')
    assert "X-Evil" not in headers
