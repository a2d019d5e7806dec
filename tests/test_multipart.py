"""Uploads: how files and parameters are written, what is refused in time, and what can be sent again."""

from __future__ import annotations

import asyncio
import email.parser
import email.policy
import io
import os
import pathlib
import sys
import tempfile
import threading
from typing import Any, AsyncIterator, Callable, Coroutine, Iterator, TypeVar

import pytest
import trio

from openai._exceptions import OpenAIError
from openai._multipart import MultipartBody, RawBody, encode_multipart, extract_files
from openai._types import omit
from openai._upload import Upload

T = TypeVar("T")


def send_sync(body: Upload) -> bytes:
    return b"".join(body)


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run on a loop of its own, which leaves the loop of the async tests in place."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def send_async(body: Upload) -> bytes:
    async def collect() -> bytes:
        return b"".join([chunk async for chunk in body])

    return run(collect())


@pytest.fixture(params=[send_sync, send_async], ids=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Callable[[Upload], bytes]:
    return request.param


@pytest.fixture
def path(tmp_path: pathlib.Path) -> pathlib.Path:
    """A file of more than one chunk."""
    path = tmp_path / "data.mp3"
    path.write_bytes(b"0123456789" * 10_000)
    return path


def parts_of(body: MultipartBody, raw: bytes) -> list[tuple[dict[str, str], bytes]]:
    """Read a multipart body with the standard library's parser of mail."""
    head = f"Content-Type: {body.content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + raw)
    return [
        ({k.lower(): str(v) for k, v in part.items()}, part.get_payload(decode=True)) for part in message.iter_parts()
    ]


def test_a_body_is_written_to_the_letter(send: Callable[[Upload], bytes]):
    fields = {
        "purpose": "batch",
        "expires_after": {"anchor": "created_at", "seconds": 3600},
        "kinds": ["word", "segment"],
    }

    body = encode_multipart({**fields, "stream": False, "n": None, "m": omit}, [("file", b"abc")], boundary="B")

    assert body.content_type == "multipart/form-data; boundary=B"
    assert send(body) == (
        b'--B\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'
        b'--B\r\nContent-Disposition: form-data; name="expires_after[anchor]"\r\n\r\ncreated_at\r\n'
        b'--B\r\nContent-Disposition: form-data; name="expires_after[seconds]"\r\n\r\n3600\r\n'
        b'--B\r\nContent-Disposition: form-data; name="kinds[]"\r\n\r\nword\r\n'
        b'--B\r\nContent-Disposition: form-data; name="kinds[]"\r\n\r\nsegment\r\n'
        b'--B\r\nContent-Disposition: form-data; name="stream"\r\n\r\nfalse\r\n'
        b'--B\r\nContent-Disposition: form-data; name="file"; filename="upload"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\nabc\r\n"
        b"--B--\r\n"
    )


def one_shot() -> Iterator[bytes]:
    yield b"ab"
    yield b""
    yield b"c"


def named(name: str, content: bytes) -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = name
    return file


@pytest.mark.parametrize(
    ("make", "filename", "media_type", "replayable"),
    [
        (lambda: b"abc", "upload", "application/octet-stream", True),
        (lambda: bytearray(b"abc"), "upload", "application/octet-stream", True),
        (lambda: memoryview(b"abc"), "upload", "application/octet-stream", True),
        (lambda: io.BytesIO(b"abc"), "upload", "application/octet-stream", True),
        (lambda: named("/x/talk.mp3", b"abc"), "talk.mp3", "audio/mpeg", True),
        (lambda: named("<stdin>", b"abc"), "upload", "application/octet-stream", True),
        (lambda: ("n.png", b"abc"), "n.png", "image/png", True),
        (lambda: ("n.webp", io.BytesIO(b"abc")), "n.webp", "image/webp", True),
        (lambda: ("n.txt", "abc"), "n.txt", "text/plain", True),
        (lambda: ("n", b"abc", "text/x"), "n", "text/x", True),
        (lambda: ("n.png", b"abc", None, {"X-A": "b"}), "n.png", "image/png", True),
        (lambda: ("n", b"abc", "text/x", {"x-a": "b"}), "n", "text/x", True),
        (lambda: ("n", b"abc", None, {"content-type": "text/y", "X-A": "b"}), "n", "text/y", True),
        (lambda: (None, b"abc"), None, None, True),
        (lambda: (None, b"abc", "application/sdp"), None, "application/sdp", True),
        (lambda: one_shot(), "upload", "application/octet-stream", False),
        (lambda: ("n.wav", one_shot()), "n.wav", "audio/x-wav", False),
    ],
)
def test_every_form_of_a_file_arrives(
    make: Callable[[], Any],
    filename: str | None,
    media_type: str | None,
    replayable: bool,
    send: Callable[[Upload], bytes],
):
    value = make()

    body = encode_multipart({}, [("file", value)])
    replay, length = body.replayable, body.length
    raw = send(body)

    ((headers, content),) = parts_of(body, raw)
    assert content == b"abc"
    expected = "" if filename is None else f'; filename="{filename}"'
    assert headers["content-disposition"] == f'form-data; name="file"{expected}'
    assert headers.get("content-type", "text/plain") == (media_type or "text/plain")
    assert ("x-a" in headers) == (isinstance(value, tuple) and len(value) == 4)
    assert (replay, length) == (replayable, len(raw) if replayable else None)


def test_an_iterable_that_starts_anew_can_be_sent_again(send: Callable[[Upload], bytes]):
    body = RawBody([b"ab", b"", bytearray(b"c")])

    assert (body.replayable, body.length) == (True, None)
    assert send(body) == send(body) == b"abc"


def test_paths_and_open_files_arrive_and_are_closed_or_left_open(path: pathlib.Path, send: Callable[[Upload], bytes]):
    with open(path, "rb") as file:
        body = encode_multipart({}, [("file", path), ("file", ("n", path)), ("file", file)])
        first, second = send(body), send(body)

        assert not file.closed
    assert first == second
    assert len(first) == body.length
    assert [content for _, content in parts_of(body, first)] == [path.read_bytes()] * 3
    assert [headers["content-type"] for headers, _ in parts_of(body, first)] == [
        "audio/mpeg",
        "application/octet-stream",
        "audio/mpeg",
    ]


def test_a_file_is_sent_from_where_it_stands_each_time(path: pathlib.Path, send: Callable[[Upload], bytes]):
    """An upload that is tried again rewinds to the caller's position, not to the start."""
    with open(path, "rb") as file:
        file.seek(7)
        body = RawBody(file)

        assert send(body) == send(body) == path.read_bytes()[7:]
        assert body.length == 99_993


def test_a_pipe_is_sent_once(send: Callable[[Upload], bytes]):
    reader, writer = os.pipe()
    with open(reader, "rb") as file:
        body = encode_multipart({}, [("file", file)])
        os.write(writer, b"abc")
        os.close(writer)

        assert (body.replayable, body.length) == (False, None)
        assert b'filename="upload"' in (raw := send(body))
        assert parts_of(body, raw)[0][1] == b"abc"
        with pytest.raises(OpenAIError, match="`file` can be read only once, and was"):
            send(body)


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes of this kind are POSIX")
def test_a_named_pipe_is_neither_measured_nor_sent_twice(tmp_path: pathlib.Path, send: Callable[[Upload], bytes]):
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    body = encode_multipart({}, [("file", fifo)])
    body.prepare()
    writer = threading.Thread(target=fifo.write_bytes, args=(b"abc",))
    writer.start()

    raw = send(body)

    writer.join()
    assert parts_of(body, raw)[0][1] == b"abc"
    assert (body.replayable, body.length) == (False, None)


def test_async_iterables_are_for_the_async_client():
    async def chunks() -> AsyncIterator[bytes]:
        yield b"ab"
        yield b""
        yield b"c"

    body = encode_multipart({}, [("file", ("n", chunks()))])

    with pytest.raises(TypeError, match="`file` is an async iterable, which only AsyncOpenAI can send"):
        body.prepare()
    assert (body.replayable, body.length) == (False, None)
    assert parts_of(body, send_async(body))[0][1] == b"abc"
    with pytest.raises(OpenAIError, match="only once"):
        send_async(body)


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "upload.wav"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "upload.webp"),
        (b"ID3\x04", "upload.mp3"),
        (b"\x89PNG\r\n\x1a\n", "upload.png"),
        (b"\x00\x00\x00\x20ftypM4A ", "upload.mp4"),
        (b"{}", "upload"),
    ],
)
def test_nameless_media_get_the_extension_that_the_api_goes_by(start: bytes, name: str):
    moved = io.BytesIO(b"skipped" + start)
    moved.seek(7)

    body = encode_multipart({}, [("file", start), ("file", io.BytesIO(start)), ("file", moved)])

    assert [h["content-disposition"] for h, _ in parts_of(body, send_sync(body))] == [
        f'form-data; name="file"; filename="{name}"'
    ] * 3


def test_names_cannot_break_out_of_their_line():
    body = encode_multipart({'a"\r\nb': "1"}, [('f"', ('n\r\n".é', b"x"))], boundary="B")

    raw = send_sync(body)

    assert b'name="a%22%0D%0Ab"\r\n' in raw
    assert 'name="f%22"; filename="n%0D%0A%22.é"\r\n'.encode() in raw
    for value in [("n", b"x", "text/x\r\nX-Evil: 1"), ("n", b"x", None, {"x-a": "1\nX-Evil: 1"})]:
        with pytest.raises(ValueError, match="`file` has a header with a line break"):
            encode_multipart({}, [("file", value)])


def test_a_backslash_or_control_character_in_a_name_is_read_back_as_one():
    """A name that ends in a backslash would take the quote after it into itself."""
    body = encode_multipart({"a\\": "1"}, [("f\\", ("n\\\t\0.txt", b"x"))], boundary="B")

    raw = send_sync(body)

    assert b'name="a\\\\"\r\n' in raw
    assert b'name="f\\\\"; filename="n\\\\%09%00.txt"\r\n' in raw


@pytest.mark.parametrize(
    ("fields", "files"),
    [({"a": "\ud83d"}, []), ({"a": {"\ud83d": 1}}, []), ({}, [("a", ("\ud83d.txt", b"x"))]), ({}, [("a\ud83d", b"x")])],
)
def test_half_of_a_surrogate_pair_is_refused_by_name(fields: dict[str, object], files: list[Any]):
    with pytest.raises(ValueError, match=r"`a.*` holds half of a surrogate pair"):
        send_sync(encode_multipart(fields, files))


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name can be any bytes")
def test_a_file_name_that_is_not_utf8_is_sent_as_it_is(tmp_path: pathlib.Path):
    path = pathlib.Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    path.write_bytes(b"x")

    assert b'filename="\xff.txt"' in send_sync(encode_multipart({}, [("file", path)]))


@pytest.mark.parametrize(
    ("value", "kind", "words"),
    [
        ("data.mp3", TypeError, r"`file` must be bytes, .* not str; for the path of a file, pass pathlib.Path"),
        (None, TypeError, "`file` must be bytes"),
        (3, TypeError, "`file` must be bytes, .* not int"),
        ({"id": "x"}, TypeError, "`file` must be bytes"),
        (("n",), TypeError, r"`file` as a tuple must be \(filename, content"),
        ((1, b"x"), TypeError, "`file` as a tuple"),
        (("n", None), TypeError, "`file` must be bytes"),
        (io.StringIO("x"), TypeError, "`file` is a file in text mode.*'rb'"),
    ],
)
def test_what_is_no_file_is_refused_by_name(value: Any, kind: type[Exception], words: str):
    with pytest.raises(kind, match=words):
        encode_multipart({}, [("file", value)])


def test_text_files_async_files_and_closed_files_are_refused(path: pathlib.Path):
    class AsyncFile:
        async def read(self, size: int = -1) -> bytes:
            return b""

    with open(path) as text, tempfile.NamedTemporaryFile("w") as wrapped:
        for file in (text, wrapped):
            with pytest.raises(TypeError, match="`file` is a file in text mode"):
                encode_multipart({}, [("file", file)])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="`file` is an async file"):
        encode_multipart({}, [("file", AsyncFile())])  # type: ignore[list-item]
    with open(path, "rb") as closed:
        pass
    with pytest.raises(ValueError, match=r"`file` cannot be uploaded: .*closed"):
        encode_multipart({}, [("file", closed)])


@pytest.mark.parametrize("world", ["sync", "async"])
def test_paths_that_cannot_be_read_are_refused_before_anything_is_sent(tmp_path: pathlib.Path, world: str):
    def prepare(value: Any) -> None:
        body = encode_multipart({}, [("file", value)])
        run(body.prepare_async()) if world == "async" else body.prepare()

    with pytest.raises(FileNotFoundError, match=r"`file` cannot be uploaded: No such file or directory: .*missing"):
        prepare(tmp_path / "missing")
    with pytest.raises(IsADirectoryError, match="`file` cannot be uploaded: Is a directory"):
        prepare(("n", tmp_path))


def test_sources_that_change_or_lie_are_found_out(path: pathlib.Path):
    body = encode_multipart({}, [("file", path)])
    body.prepare()

    path.write_bytes(b"shorter")

    with pytest.raises(OpenAIError, match="`file` became shorter while it was sent"):
        send_sync(body)
    with pytest.raises(TypeError, match="`content` gave str where bytes were expected"):
        send_sync(RawBody(iter(["text"])))


def test_a_file_that_grows_is_sent_as_long_as_it_was_announced(path: pathlib.Path, send: Callable[[Upload], bytes]):
    with open(path, "rb") as file:
        body = RawBody(file)
        length = body.length
        with open(path, "ab") as more:
            more.write(b"more")

        assert len(send(body)) == length


async def test_async_uploads_touch_no_disk_on_the_event_loop(path: pathlib.Path, monkeypatch: pytest.MonkeyPatch):
    loop_thread = threading.get_ident()
    touched: list[str] = []

    def watch(module: Any, name: str) -> None:
        real = getattr(module, name)

        def watched(*args: Any, **kwargs: Any) -> Any:
            if threading.get_ident() == loop_thread:
                touched.append(f"{name}{args}")
            return real(*args, **kwargs)

        monkeypatch.setattr(module, name, watched)

    def slow() -> Iterator[bytes]:
        if threading.get_ident() == loop_thread:
            touched.append("generator")
        yield b"x"

    monkeypatch.setattr("mimetypes.inited", False)
    with open(path, "rb") as file:
        for module, name in ((os, "stat"), (io, "open"), ("builtins", "open")):
            watch(sys.modules[module] if isinstance(module, str) else module, name)
        body = encode_multipart({}, [("file", path), ("file", file), ("file", slow()), ("file", ("a.mp3", b"x"))])
        await body.prepare_async()
        replayable, length = body.replayable, body.length
        raw = b"".join([chunk async for chunk in body])

    assert touched == []
    assert (replayable, length) == (False, None)
    assert raw.count(b"0123456789") == 20_000


def test_async_uploads_run_on_trio_and_without_anyio(path: pathlib.Path, monkeypatch: pytest.MonkeyPatch):
    body = RawBody(path)

    async def collect() -> bytes:
        return b"".join([chunk async for chunk in body])

    assert trio.run(collect) == path.read_bytes()
    monkeypatch.setitem(sys.modules, "anyio.to_thread", None)
    assert run(collect()) == path.read_bytes()


def test_a_file_is_closed_when_sending_is_given_up(path: pathlib.Path, recwarn: pytest.WarningsRecorder):
    async def begin() -> None:
        chunks = RawBody(path).__aiter__()
        await chunks.__anext__()
        await chunks.aclose()  # type: ignore[attr-defined]

    run(begin())
    iterator = iter(RawBody(path))
    next(iterator)
    del iterator

    assert not recwarn.list


def test_large_content_goes_in_pieces(path: pathlib.Path):
    content = b"x" * 300_000

    for body in (RawBody(content), RawBody(io.BytesIO(content)), RawBody(path)):
        assert max(map(len, body)) <= 256 * 1024


# -- files among parameters --------------------------------------------------------------------------------------------

IMAGE_PATHS = (("image",), ("image", "<array>"), ("mask",))


@pytest.mark.parametrize(
    ("image", "files"),
    [
        (b"a", [("image", b"a")]),
        (("n", b"a"), [("image", ("n", b"a"))]),
        ((None, b"a"), [("image", (None, b"a"))]),
        ([b"a", ("n", b"b")], [("image[]", b"a"), ("image[]", ("n", b"b"))]),
        ((b"a", b"b"), [("image[]", b"a"), ("image[]", b"b")]),
        ([], []),
    ],
)
def test_files_are_taken_out_of_the_parameters(image: Any, files: list[Any]):
    fields = {"image": image, "prompt": "p"}

    assert extract_files(fields, IMAGE_PATHS) == files
    assert fields == {"prompt": "p"}


def test_a_reference_to_a_file_stays_a_parameter():
    fields: dict[str, object] = {"video": {"id": "v"}, "mask": omit}

    assert extract_files(fields, (("video",), ("mask",))) == []
    assert fields == {"video": {"id": "v"}, "mask": omit}


def test_a_list_where_one_file_belongs_is_refused():
    with pytest.raises(TypeError, match="`mask` takes one file, not a list of them"):
        extract_files({"mask": [b"a"]}, IMAGE_PATHS)
