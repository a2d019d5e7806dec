"""Server-sent events: the WHATWG rules, any cut between chunks, and time that grows with the size only."""

from __future__ import annotations

from typing import Any, AsyncIterator

import pytest
from hypothesis import given, strategies as st

from openai._sse import ServerSentEvent, SSEDecoder


def decode(body: bytes, size: int | None = None) -> list[tuple[str | None, str, str | None, int | None]]:
    """Feed a body in pieces of a size and list what comes out."""
    decoder = SSEDecoder()
    pieces = [body[start : start + size] for start in range(0, len(body), size)] if size else [body]
    events = [event for piece in pieces for event in decoder.feed(piece)]
    return [(event.event, event.data, event.id, event.retry) for event in events + decoder.flush()]


def data_of(body: bytes, size: int | None = None) -> list[str]:
    return [event[1] for event in decode(body, size)]


R1 = b'id: 1\ndata: {"a":1}\n\n: ping\n\nretry: 3000\n\nevent: x\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'


@pytest.mark.parametrize("size", [None, 1, 2, 3, 7])
def test_frames_without_data_are_no_events(size: int | None):
    assert decode(R1, size) == [
        (None, '{"a":1}', "1", None),
        (None, '{"a":2}', "1", None),
        (None, "[DONE]", "1", None),
    ]


def test_retry_and_id_of_a_frame_without_data_are_remembered():
    decoder = SSEDecoder()

    events = decoder.feed(b"retry: 3000\nid: 7\n\nretry: x\nid: a\0b\n\n")

    assert events == []
    assert (decoder.retry, decoder.last_event_id) == (3000, "7")


@pytest.mark.parametrize("size", [None, 1, 2, 3, 5])
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
        (b"data: a\r\rdata: b\r\r", ["a", "b"]),
        (b"data: a\n\r\ndata: b\r\n\ndata: c\r\n\rdata: d\n\r", ["a", "b", "c", "d"]),
        (b"\xef\xbb\xbfdata: a\n\n\xef\xbb\xbfdata: b\n\n", ["a"]),
        (b"\xef\xbb", []),
        (b"data: a\n\n\n\n\ndata: b\n\n", ["a", "b"]),
        (b"\n\n\ndata: a\n\n", ["a"]),
        (b"data: a\ndata:b\ndata:  c\n\n", ["a\nb\n c"]),
        (b"data: no blank line", ["no blank line"]),
        (b"data: no blank line\n", ["no blank line"]),
        (b"data: no blank line\r", ["no blank line"]),
        (b"data\n\ndata\ndata\n\ndata:\n\n", ["", "\n", ""]),
        (b"data:test\n\ndata: test\n\n", ["test", "test"]),
        (b"datax: a\nDATA: b\n data: c\nnothing\n\n", []),
        (b"event: x\nid: 1\ndata: a\n\n", ["a"]),
        (b"data: a\nevent: x\n: note\n\n", ["a"]),
        (b"", []),
    ],
)
def test_lines_and_frames_end_where_they_should(body: bytes, expected: list[str], size: int | None):
    assert data_of(body, size) == expected


@pytest.mark.parametrize("size", [None, 1, 2, 3])
def test_line_separators_of_other_worlds_are_data(size: int | None):
    text = '{"a":"\u2028\u2029\u0085\x0b\x0c\x1c é 😀"}'

    events = decode(f"data: {text}\n\n".encode(), size)

    assert [event[1] for event in events] == [text]


def test_control_characters_inside_strings_do_not_break_json():
    (event,) = SSEDecoder().feed(b'data: {"a":"\x0b\x0c"}\n\n')

    assert event.json() == {"a": "\x0b\x0c"}


@pytest.mark.parametrize("size", [None, 1])
def test_bytes_that_are_not_utf8_are_replaced(size: int | None):
    assert decode(b"event: \xff\ndata: a\xe2\x82\n\nid: \xfe\ndata: b\n\n", size) == [
        ("\ufffd", "a\ufffd", None, None),
        (None, "b", "\ufffd", None),
    ]


@pytest.mark.parametrize("size", [None, 1, 4])
def test_an_event_has_its_own_name_and_retry_and_the_latest_id(size: int | None):
    body = b"event: a\ndata: 1\n\nevent: b\nretry: 5\nid: 9\ndata: 2\n\nevent:\ndata: 3\n\nid\ndata: 4\n\n"

    assert decode(body, size) == [
        ("a", "1", None, None),
        ("b", "2", "9", 5),
        (None, "3", "9", None),
        (None, "4", "", None),
    ]


LINES = st.sampled_from(
    [b"data: a", b"data: b\xe2\x80\xa8", b"data:", b"event: e", b"id: 1", b"id: ", b"retry: 2", b": c", b"", b"", b"x"]
)
ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])


@given(st.lists(st.tuples(LINES, ENDS)), st.integers(1, 9))
def test_where_a_body_is_cut_makes_no_difference(lines: list[tuple[bytes, bytes]], size: int):
    body = b"".join(line + end for line, end in lines)

    assert decode(body, size) == decode(body) == decode(body.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))


def test_the_line_by_line_way_gives_the_same_events():
    decoder = SSEDecoder()

    found = [decoder.decode(line) for line in R1.decode().split("\n")]

    assert [event.data for event in found if event] == ['{"a":1}', '{"a":2}', "[DONE]"]


async def test_whole_bodies_are_read_sync_and_async():
    async def pieces() -> AsyncIterator[bytes]:
        yield R1[:9]
        yield R1[9:]

    sync = [event.data for event in SSEDecoder().iter_bytes(iter([R1[:9], R1[9:] + b"data: end"]))]
    asynchronous = [event.data async for event in SSEDecoder().aiter_bytes(pieces())]

    assert sync == [*asynchronous, "end"]


def test_an_event_can_be_made_by_hand_and_shows_itself():
    event = ServerSentEvent(event="e", data='{"a": "é"}', id="1", retry=2)

    assert (event.json(), event.raw) == ({"a": "é"}, '{"a": "é"}'.encode())
    assert repr(event) == "ServerSentEvent(event='e', data='{\"a\": \"é\"}', id='1', retry=2)"
    assert ServerSentEvent().data == ""


class Held(bytearray):
    """The frame that a decoder has in hand; counts the bytes copied into it and out, and may not be searched."""

    copied = 0

    def __iadd__(self, piece: Any) -> Held:
        self.copied += len(piece)
        return super().__iadd__(piece)

    def __bytes__(self) -> bytes:
        self.copied += len(self)
        return bytes(memoryview(self))

    def __contains__(self, key: object) -> bool:
        raise AssertionError("looked again at what had come before")

    find = index = split = partition = splitlines = replace = endswith = startswith = __contains__


@pytest.mark.parametrize(("total", "size"), [(8 << 20, 1024), (1 << 20, 1)])
def test_work_grows_with_the_size_only(total: int, size: int):
    """R4: every byte of a frame is copied in once and out once, however many pieces it comes in."""
    body = b"data: " + b"x" * total + b"\n\n"
    decoder = SSEDecoder()
    decoder._pending = held = Held()

    (event,) = [event for start in range(0, len(body), size) for event in decoder.feed(body[start : start + size])]

    assert len(event.raw) == total
    assert decoder._pending is held
    assert held.copied <= 2 * len(body) + 16  # a byte order mark is looked for in the first three
