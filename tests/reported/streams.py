"""Streams: their events, their errors, what helpers make of them, and their connections."""

from __future__ import annotations

import threading
from typing import Any

from loopback import FIN, HANG, RST, chunked, frame, json, sse

from . import MESSAGES, World, reported

EVENTS = "text/event-stream"


def chunk(delta: object, finish: str | None = None, **more: object) -> dict[str, Any]:
    choices = [{"index": 0, "delta": delta, "finish_reason": finish}]
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices, **more}


def text(content: str) -> dict[str, Any]:
    return chunk({"content": content})


def event(kind: str, number: int, **more: object) -> tuple[str, dict[str, Any]]:
    return kind, {"type": kind, "sequence_number": number, **more}


def answer(status: str, output: object = (), **more: object) -> dict[str, Any]:
    return {
        "id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": status, "output": output,
        "parallel_tool_calls": True, "tool_choice": "auto", "tools": [], **more,
    }  # fmt: skip


def item(content: object = ()) -> dict[str, Any]:
    return {"id": "i", "type": "message", "role": "assistant", "status": "in_progress", "content": content}


def delta(content: str, number: int) -> tuple[str, dict[str, Any]]:
    place = {"item_id": "i", "output_index": 0, "content_index": 0, "logprobs": []}
    return event("response.output_text.delta", number, delta=content, **place)


OPENED = [
    event("response.created", 0, response=answer("in_progress", [])),
    event("response.output_item.added", 1, output_index=0, item=item([])),
    event(
        "response.content_part.added", 2, item_id="i", output_index=0, content_index=0,
        part={"type": "output_text", "text": "", "annotations": []},
    ),
]  # fmt: skip
DONE = item([{"type": "output_text", "text": "Hello", "annotations": []}])


def finish(world: World, **more: Any) -> Any:
    """The completion that the chat stream helper puts together."""
    with world.client().chat.completions.stream(model="m", messages=MESSAGES, **more) as stream:
        return stream.get_final_completion()


def follow(world: World, **more: Any) -> Any:
    """The response that the stream helper of responses puts together, after all of its events."""
    with world.client(max_retries=2).responses.stream(model="m", input="Hi", **more) as stream:
        for _ in stream:
            pass
        return stream.get_final_response()


@reported(
    "P8",
    "frames that hold no data are no events",
    "test_sse.py::test_frames_without_data_are_no_events",
    "test_streaming.py::test_frames_without_data_are_no_events",
    right="2 events",
)
def meta_frames(world: World) -> str:
    world.server.script(sse([text("a"), b"retry: 3000\n\n", b"event: x\n\n", b"id: 9\n\n", b"data:\n\n", text("b")]))
    return world.outcome(lambda: f"{len(list(world.chat(stream=True)))} events")


@reported(
    "R1",
    "comments, ids and retries between events",
    "test_sse.py::test_frames_without_data_are_no_events",
    "test_sse.py::test_where_a_body_is_cut_makes_no_difference",
    right="2 events",
)
def sentence_of_frames(world: World) -> str:
    body = b'id: 1\ndata: {"a":1}\n\n: ping\n\nretry: 3000\n\nevent: x\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'
    world.server.script(chunked(body, content_type=EVENTS))
    return world.outcome(lambda: f"{len(list(world.chat(stream=True)))} events")


@reported(
    "P9",
    "a stream that breaks is an error of the library, with request id, last number and what there was",
    "test_streaming.py::test_a_stream_that_is_cut_is_a_connection_error",
    "test_responses_stream.py::test_a_stream_that_breaks_off_gives_what_there_was",
    "test_chat_stream.py::test_what_was_complete_rides_on_the_error_that_ends_a_stream",
    right="chat APIConnectionError, helper APIConnectionError with the snapshot",
)
def cut(world: World) -> str:
    cut_chat = chunked(frame(text("a")), RST, content_type=EVENTS)
    cut_response = chunked(*(frame(event) for event in [*OPENED, delta("He", 3)]), RST, content_type=EVENTS)
    world.server.script(cut_chat, cut_response)
    chat = world.outcome(lambda: list(world.chat(stream=True)))
    try:
        helper = str(follow(world))
    except Exception as error:
        helper = world.name(error) + (" with the snapshot" if getattr(error, "snapshot", None) else "")
    return f"chat {chat}, helper {helper}"


@reported(
    "P10",
    "an error event is raised, on streams of every kind",
    "test_streaming.py::test_an_error_event_is_raised_with_its_message_and_code",
    "test_responses_stream.py::test_an_error_event_is_handed_over_and_raised",
    right="chat APIError, responses APIError, thread APIError",
)
def error_events(world: World) -> str:
    said = ("error", {"type": "error", "code": "server_error", "message": "boom", "sequence_number": 3})
    world.server.always(sse([said]))
    threads = world.client().beta.threads.runs
    told = {
        "chat": world.outcome(lambda: (list(world.chat(stream=True)) and "handed over") or "swallowed"),
        "responses": world.outcome(
            lambda: list(world.client().responses.create(model="m", input="Hi", stream=True)) and "handed over"
        ),
        "thread": world.outcome(
            lambda: (list(threads.create("thread_1", assistant_id="a", stream=True)) and "handed over") or "swallowed"
        ),
    }
    return ", ".join(f"{where} {what}" for where, what in told.items())


@reported(
    "R2",
    "message and code of an error in a stream survive, the code as text",
    "test_streaming.py::test_an_error_event_is_raised_with_its_message_and_code",
    right="m '429'; boom",
)
def error_in_data(world: World) -> str:
    world.server.script(sse([{"error": {"message": "m", "code": 429}}]), sse([{"error": "boom"}]))
    told = []
    for _ in range(2):
        try:
            told.append(f"{len(list(world.chat(stream=True)))} events")
        except Exception as error:
            code = getattr(error, "code", None)
            told.append(f"{error}" + (f" {code!r}" if code else ""))
    return "; ".join(told)


@reported(
    "P11",
    "odd order, nulls and gaps never break what a helper puts together",
    "test_chat_stream_state.py::test_whatever_comes_the_chunks_arrive_and_only_errors_of_openai_are_raised",
    "test_responses_stream_state.py::test_whatever_comes_the_events_arrive_and_only_errors_of_openai_are_raised",
    right="no index: 1 call; second choice first: 2 choices; null delta: x",
)
def odd_orders(world: World) -> str:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    second = chunk({"content": "b"}, "stop")
    second["choices"][0]["index"] = 1
    world.server.script(
        sse([chunk({"tool_calls": [call]}), chunk({}, "tool_calls")]),
        sse([second, chunk({"content": "a"}, "stop")]),
        sse([chunk(None), text("x"), chunk({}, "stop")]),
    )
    calls = world.outcome(lambda: f"{len(finish(world).choices[0].message.tool_calls)} call")
    choices = world.outcome(lambda: f"{len(finish(world).choices)} choices")
    null = world.outcome(lambda: finish(world).choices[0].message.content)
    return f"no index: {calls}; second choice first: {choices}; null delta: {null}"


@reported(
    "R6",
    "two deltas of one call in one chunk are one call",
    "test_chat_stream_state.py::test_two_deltas_of_one_call_in_one_chunk_are_one_call",
    "test_chat_stream_state.py::test_calls_are_told_apart_by_whatever_they_have",
    right='{"a":1}',
)
def two_deltas(world: World) -> str:
    first = {"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": '{"a"'}}
    more = {"index": 0, "function": {"arguments": ":1"}}
    last = {"index": 0, "function": {"arguments": "}"}}
    world.server.script(sse([chunk({"tool_calls": [first, more]}), chunk({"tool_calls": [last]}, "tool_calls")]))
    return world.outcome(lambda: finish(world).choices[0].message.tool_calls[0].function.arguments)


@reported(
    "R7",
    "nulls in the place of items, a start in the middle, content before its item",
    "test_responses_stream_state.py::test_r7_nulls_and_gaps",
    "test_responses_stream_state.py::test_r7_content_before_its_item",
    "test_responses_stream_state.py::test_r7_a_stream_that_starts_in_the_middle",
    right="null output: Hello; from the middle: Hello; content first: Hello",
)
def gaps(world: World) -> str:
    null = [event("response.created", 0, response=answer("in_progress", None)), *OPENED[1:], delta("Hello", 3)]
    end = event("response.completed", 9, response=answer("completed", [DONE]))
    early = [OPENED[0], delta("Hello", 1), event("response.output_item.added", 2, output_index=0, item=item([]))]
    world.server.script(*(sse([*events, end], done=False) for events in (null, [delta("lo", 7)], early)))
    told = [world.outcome(lambda: follow(world).output_text) for _ in range(3)]
    return f"null output: {told[0]}; from the middle: {told[1]}; content first: {told[2]}"


@reported(
    "P12",
    "the stream of a background response is taken up where it dropped",
    "test_responses_stream.py::test_p12_a_background_response_is_taken_up_where_it_broke_off",
    right="completed, asked again after event 3",
)
def dropped(world: World) -> str:
    created = event("response.created", 0, response=answer("in_progress", [], background=True))
    end = event("response.completed", 9, response=answer("completed", [DONE]))
    opening = (frame(each) for each in [created, *OPENED[1:], delta("He", 3)])
    world.server.script(chunked(*opening, RST, content_type=EVENTS), sse([delta("llo", 4), end], done=False))
    told = world.outcome(lambda: follow(world, background=True).status)
    after = [dict(request.query).get("starting_after") for request in world.server.requests[1:]]
    return told + "".join(f", asked again after event {number}" for number in after)


@reported(
    "P13",
    "ten streams take one connection; a server that hangs after the end costs 50 ms",
    "test_streaming.py::test_ten_streams_take_one_connection",
    "test_streaming.py::test_the_end_of_a_body_is_waited_for_after_the_last_word",
    "test_streaming.py::test_a_server_that_hangs_after_the_last_word_costs_fifty_milliseconds",
    right="1 connection",
)
def ten_streams(world: World) -> str:
    world.server.always(sse([text("a")]))
    client = world.client()
    for _ in range(10):
        list(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    return f"{world.server.accepts} connection" + "s" * (world.server.accepts > 1)


@reported(
    "R9",
    "the connection is used again after the last event",
    "test_streaming.py::test_ten_streams_take_one_connection",
    "test_streaming.py::test_streams_without_a_last_word_take_one_connection",
    right="1 connection",
)
def used_again(world: World) -> str:
    world.server.script(sse([text("a")]), json({"id": "m"}))
    client = world.client()
    list(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    client.models.retrieve("m")
    return f"{world.server.accepts} connection" + "s" * (world.server.accepts > 1)


@reported(
    "P14",
    "leaving a loop early lets the connection go; `close` and `aclose` both exist",
    "test_streaming.py::test_leaving_a_loop_lets_the_connection_go",
    "test_streaming.py::test_closing_lets_the_connection_go",
    right="let go",
)
def left_early(world: World) -> str:
    world.server.script(sse([text("a"), HANG]))
    stream = world.chat(stream=True)
    for _ in stream:
        break
    return "let go" if world.server.connections[0].gone.wait(1) else "kept"


@reported(
    "P17",
    "usage in a last chunk without choices is in the final completion",
    "test_chat_stream.py::test_events_arrive_and_the_completion_has_everything",
    "test_streaming.py::test_the_last_chunk_has_usage_and_no_choices",
    right="3 tokens",
)
def last_usage(world: World) -> str:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    world.server.script(sse([text("a"), chunk({}, "stop"), {**chunk({}), "choices": [], "usage": usage}]))
    return world.outcome(lambda: f"{finish(world).usage.total_tokens} tokens")


@reported(
    "P18",
    "the first sound reaches the caller before the server has the last",
    "test_views.py::test_the_first_sound_is_heard_before_the_last_is_spoken",
    right="heard first",
)
def first_sound(world: World) -> str:
    heard = threading.Event()
    world.server.script(chunked(b"first", heard, b"last", content_type="audio/mpeg"))
    speech = world.client(timeout=2).audio.speech.with_streaming_response
    with speech.create(input="Hi", model="m", voice="alloy") as response:
        piece = next(iter(response.iter_bytes()))
        heard.set()
    return "heard first" if piece == b"first" else "buffered"


@reported(
    "R3",
    "separators of other worlds, cuts of any kind, data on two lines",
    "test_streaming.py::test_text_survives_line_ends_and_cuts_of_any_kind",
    "test_sse.py::test_line_separators_of_other_worlds_are_data",
    "test_sse.py::test_where_a_body_is_cut_makes_no_difference",
    right="U+2028 1; VT 1; CR only 1; cut letter 1; no last blank line 1",
)
def separators(world: World) -> str:
    bodies = {
        "U+2028": ['data: {"a":"\u2028\u2029\x85"}\n\n'.encode()],
        "VT": [b'data: {"a":"\x0b\x0c"}\n\n'],
        "CR only": [b'data: {"a":1}\r\r'],
        "cut letter": [b'\xef\xbb\xbfdata: {"a":"\xc3', b'\xa9"}\r', b"\n\r\n"],
        "no last blank line": [b'data: {"a":\ndata: 1}\n'],
    }
    world.server.script(*(chunked(*pieces, content_type=EVENTS) for pieces in bodies.values()))
    return "; ".join(f"{what} {world.outcome(lambda: len(list(world.chat(stream=True))))}" for what in bodies)


@reported(
    "R4",
    "reading takes work by the size of an event, in however many pieces it comes",
    "test_sse.py::test_work_grows_with_the_size_only",
    right="8 MiB in 1 KiB pieces within 5 s",
)
def eight_megabytes(world: World) -> str:
    import time

    body = b'data: {"a":"' + b"x" * (8 << 20) + b'"}\n\n'
    world.server.script(chunked(*(body[at : at + 1024] for at in range(0, len(body), 1024)), content_type=EVENTS))
    started = time.perf_counter()
    told = world.outcome(lambda: len(list(world.chat(stream=True))))
    spent = time.perf_counter() - started
    return f"8 MiB in 1 KiB pieces {'within 5 s' if told == '1' and spent < 5 else f'took {spent:.0f} s ({told})'}"


@reported(
    "R5",
    "a body that ends without its last chunk is an error, in plain streams and in helpers",
    "test_streaming.py::test_a_stream_that_is_cut_is_a_connection_error",
    "test_chat_stream.py::test_what_came_until_a_failure_is_never_given_as_the_whole",
    right="plain APIConnectionError, helper APIConnectionError",
)
def cut_short(world: World) -> str:
    world.server.always(chunked(frame(text("a")), frame(text("b")), FIN, content_type=EVENTS, end=False))
    plain = world.outcome(lambda: len(list(world.chat(stream=True))))
    return f"plain {plain}, helper {world.outcome(lambda: finish(world).choices[0].message.content)}"


@reported(
    "R8",
    "text and content that are null make an empty text",
    "test_client.py::test_the_text_of_a_response_is_text_whatever_is_missing",
    "test_responses_stream_state.py::test_r8_text_that_is_null",
    right="'', '', ''",
)
def null_text(world: World) -> str:
    outputs: list[Any] = [[item([{"type": "output_text", "text": None, "annotations": []}])], [item(None)], None]
    world.server.script(*(json(answer("completed", output)) for output in outputs))
    client = world.client()
    told = [world.outcome(lambda: repr(client.responses.create(model="m", input="Hi").output_text)) for _ in outputs]
    return ", ".join(told)
