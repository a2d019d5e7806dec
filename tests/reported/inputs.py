"""What callers hand in: files, iterators, cursors, signatures."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Iterator
from typing import Any

from loopback import error, json

from . import World, reported

AGAIN = error(500, headers={"retry-after-ms": "1"})
FILE = {"id": "f", "object": "file"}


def content(body: bytes) -> bytes:
    """What the last part of a multipart body holds that is a file."""
    part = next(part for part in body.split(b"\r\n--") if b'name="file"' in part)
    return part.partition(b"\r\n\r\n")[2]


@reported(
    "R12",
    "a retried upload sends the same bytes or is not retried",
    "test_uploads.py::test_a_retry_sends_the_same_file",
    "test_uploads.py::test_what_can_be_read_once_is_sent_once",
    "test_uploads.py::test_a_one_pass_iterator_in_a_json_body_is_read_once",
    "test_multipart.py::test_nameless_media_get_the_extension_that_the_api_goes_by",
    "test_multipart.py::test_every_form_of_a_file_arrives",
    right="offset: cdef, cdef; pipe: abc; generator: abc; nameless sound: a name with an extension",
)
def uploads(world: World) -> str:
    def pipe() -> Any:
        reader, writer = os.pipe()
        os.write(writer, b"abc")
        os.close(writer)
        return open(reader, "rb")

    def offset() -> Any:
        file = io.BytesIO(b"abcdef")
        file.name = "a.jsonl"
        file.seek(2)
        return file

    def generated() -> Iterator[bytes]:
        yield b"a"
        yield b"bc"

    told = []
    for what, file in (("offset", offset()), ("pipe", pipe()), ("generator", generated())):
        world.next(AGAIN, json(FILE))
        before = len(world.server.requests)
        said = world.outcome(
            lambda file=file: world.client(max_retries=1).files.create(file=file, purpose="batch")  # type: ignore[misc]  # bound now
        )
        sent = [content(request.body).decode() or "nothing" for request in world.server.requests[before:]]
        told.append(f"{what}: {', '.join(sent) or said}")
    world.next(json({"text": "hi"}))
    world.outcome(lambda: world.client().audio.transcriptions.create(file=io.BytesIO(b"RIFF0000WAVE"), model="m"))
    name = world.server.last.body.partition(b'filename="')[2].partition(b'"')[0]
    told.append(f"nameless sound: {'a name with an extension' if b'.' in name else name.decode() or 'no name'}")
    return "; ".join(told)


@reported(
    "R17",
    "an empty page that has more is gone on from; a cursor that never moves is an error",
    "test_pagination.py::test_an_empty_page_is_not_the_last_where_the_server_says_so",
    "test_pagination.py::test_a_cursor_that_never_moves_is_an_error_and_no_loop",
    right="empty page: goes on; same cursor: OpenAIError after 2 requests",
)
def cursors(world: World) -> str:
    def page(*ids: str, **more: object) -> Any:
        return json({"object": "list", "data": [{"id": id_} for id_ in ids], "has_more": True, **more})

    world.server.script(page(last_id="x"), json({"object": "list", "data": [{"id": "a"}], "has_more": False}))
    empty = "goes on" if [file.id for file in world.client().files.list()] == ["a"] else "stops"
    world.next()
    world.server.always(page("a", last_id="a"))
    before = len(world.server.requests)

    def walk() -> str:
        for number, _ in enumerate(world.client().files.list()):
            if number == 50:
                return "loops"
        return "stops"

    same = world.outcome(walk)
    count = len(world.server.requests) - before
    return f"empty page: {empty}; same cursor: {same}" + (f" after {count} requests" if same != "loops" else "")


@reported(
    "R18",
    "a webhook signature of any characters is refused with the one error",
    "test_webhooks.py::test_what_is_not_signed_is_refused",
    "test_webhooks.py::test_junk_is_never_anything_but_a_value_error",
    right="InvalidWebhookSignatureError",
)
def signature(world: World) -> str:
    headers = {"webhook-id": "w", "webhook-timestamp": str(int(time.time())), "webhook-signature": "v1,žluťoučký"}
    webhooks = world.client(webhook_secret="whsec_c2VjcmV0c2VjcmV0c2VjcmV0").webhooks
    return world.outcome(lambda: webhooks.verify_signature("{}", headers) or "accepted")
