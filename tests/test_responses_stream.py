"""`responses.stream` over a real socket, sync and async."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from pydantic import BaseModel

import openai
from loopback import FIN, RST, Server, chunked, error, frame, json, sse
from openai._retry import Retry
from worlds import entered, first, gather, settle


class Sum(BaseModel):
    a: int


RESPONSE: Dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1,
    "model": "m",
    "status": "in_progress",
    "output": [],
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
}
PIECES = ['{"a"', ":", "1", "}"]


def message(text: str) -> Dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": content}


def events(**facts: Any) -> List[Dict[str, Any]]:
    """The events of a response whose text is `{"a":1}`, numbered."""
    response = {**RESPONSE, **facts}
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0, "logprobs": []}
    made: List[Dict[str, Any]] = [
        {"type": "response.created", "response": response},
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**message(""), "content": [], "status": "in_progress"},
        },
        *({"type": "response.output_text.delta", "delta": piece, **place} for piece in PIECES),
        {"type": "response.output_text.done", "text": "".join(PIECES), **place},
        {"type": "response.output_item.done", "output_index": 0, "item": message("".join(PIECES))},
        {
            "type": "response.completed",
            "response": {**response, "status": "completed", "output": [message("".join(PIECES))]},
        },
    ]
    return [{**each, "sequence_number": number} for number, each in enumerate(made)]


WHOLE = events()
KEPT = events(background=True)


def cut(sent: List[Dict[str, Any]], end: Any = RST) -> Any:
    """A stream that breaks off after these events."""
    return chunked(*(frame(each) for each in sent), end)


def numbers(got: List[Any]) -> List[int]:
    return [each.sequence_number for each in got]


def snapshot_of(error: openai.APIError) -> Any:
    return error.snapshot


def stream(client: Any, **more: Any) -> Any:
    """A stream of a new response as it is asked for."""
    return entered(client.responses.stream(model="m", input="Hi", **more))


async def test_events_arrive_and_the_response_has_everything(client: Any, server: Server) -> None:
    server.script(sse(WHOLE))

    async with stream(client, text_format=Sum) as events:
        got = await gather(events)
        final = await settle(events.get_final_response())
        response = events.response

    assert [each.type for each in got] == [each["type"] for each in WHOLE]
    assert got[3].snapshot == '{"a":'
    assert (got[6].parsed, got[-1].response.output_parsed, final.output_parsed) == (Sum(a=1), Sum(a=1), Sum(a=1))
    assert response.status_code == 200
    sent = server.requests[0].json()
    assert sent.pop("text")["format"]["name"] == "Sum"
    assert sent == {"model": "m", "input": "Hi", "stream": True}


async def test_events_that_are_numbered_badly_arrive_all_the_same(client: Any, server: Server) -> None:
    server.script(sse([{**each, "sequence_number": -1} for each in WHOLE]))

    async with stream(client) as events:
        assert len(await gather(events)) == len(WHOLE)


async def test_the_text_alone_can_be_followed(client: Any, server: Server) -> None:
    server.script(sse(WHOLE))

    async with stream(client) as events:
        assert await gather(events.text) == PIECES
        assert (await settle(events.until_done())) is events


async def test_the_arguments_of_create_go_out_and_tools_of_either_kind(client: Any, server: Server) -> None:
    server.script(sse(WHOLE))

    async with stream(
        client,
        tools=iter([openai.pydantic_function_tool(Sum)]),
        text={"verbosity": "low"},
        text_format=Sum,
        temperature=0.5,
        extra_headers={"x-mine": "1"},
        extra_body={"more": 1},
    ) as events:
        await settle(events.until_done())

    sent = server.requests[0].json()
    assert (sent["temperature"], sent["more"], sent["text"]["verbosity"]) == (0.5, 1, "low")
    assert (sent["tools"][0]["name"], sent["tools"][0]["strict"]) == ("Sum", True)
    assert server.requests[0].header("x-mine") == "1"


async def test_a_text_that_does_not_fit_raises_after_the_last_event(client: Any, server: Server) -> None:
    class Other(BaseModel):
        b: str

    server.script(sse(WHOLE))
    got = []

    async with stream(client, text_format=Other) as events:
        with pytest.raises(openai.OutputParsingError) as caught:
            for _ in range(len(WHOLE) + 1):
                got.append(await first(events))

    assert [each.type for each in got] == [each["type"] for each in WHOLE]
    assert getattr(caught.value.completion, "output_text", None) == '{"a":1}'


async def test_a_stream_that_breaks_off_gives_what_there_was(client: Any, server: Server) -> None:
    """P9: the error has the request's id, the number of the last event and the response so far."""
    server.script(chunked(*(frame(each) for each in WHOLE[:4]), RST, headers={"x-request-id": "req_1"}))

    async with stream(client) as events:
        with pytest.raises(openai.APIConnectionError) as caught:
            await gather(events)

    error, snapshot = caught.value, snapshot_of(caught.value)
    assert (error.request_id, error.sequence_number, snapshot.output_text) == ("req_1", 3, '{"a":')
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "answer", [cut(WHOLE[:4]), sse([*WHOLE[:4], {"type": "error", "message": "overloaded", "sequence_number": 4}])]
)
async def test_what_came_until_a_failure_is_never_given_as_the_whole(client: Any, server: Server, answer: Any) -> None:
    server.script(answer)

    async with stream(client) as events:
        with pytest.raises(openai.APIError) as caught:
            await gather(events)
        for method in (events.get_final_response, events.until_done):
            with pytest.raises(openai.APIError) as again:
                await settle(method())
            assert type(again.value) is type(caught.value)
            assert (again.value.args, again.value.snapshot) == (caught.value.args, caught.value.snapshot)
    with pytest.raises(openai.APIError) as later:
        await settle(events.get_final_response())

    assert (later.value.args, later.value.snapshot) == (caught.value.args, caught.value.snapshot)


async def test_an_error_event_is_handed_over_and_raised(client: Any, server: Server) -> None:
    failure = {"type": "error", "code": "server_error", "message": "boom", "param": None, "sequence_number": 4}
    server.script(sse([*WHOLE[:4], failure]))
    got = []

    async with stream(client) as events:
        with pytest.raises(openai.APIError, match="boom") as caught:
            while True:
                got.append(await first(events))

    assert got[-1].type == "error"
    assert snapshot_of(caught.value).output_text == '{"a":'


# -- responses that go on at the server -------------------------------------------------------------------------------


@pytest.mark.parametrize("place", range(1, len(KEPT)))
async def test_p12_a_background_response_is_taken_up_where_it_broke_off(
    client: Any, server: Server, place: int
) -> None:
    server.script(sse(KEPT), cut(KEPT[:place]), sse(KEPT[place:]))
    quick = client.with_options(retry=openai.RetryPolicy(base=0.001))
    async with stream(quick, background=True) as events:
        whole = await settle(events.get_final_response())

    async with stream(quick, background=True) as events:
        got = await gather(events)
        final = await settle(events.get_final_response())

    assert numbers(got) == [*range(len(KEPT))]
    assert final == whole
    again = server.requests[2]
    assert (again.method, again.path) == ("GET", "/v1/responses/resp_1")
    assert dict(again.query) == {"stream": "true", "starting_after": str(place - 1)}


async def test_an_end_before_the_response_ends_counts_as_broken_off(client: Any, server: Server) -> None:
    server.script(cut(KEPT[:3], FIN), sse(KEPT[3:5]), sse(KEPT[5:]))
    quick = client.with_options(retry=openai.RetryPolicy(base=0.001))

    async with stream(quick, background=True) as events:
        assert numbers(await gather(events)) == [*range(len(KEPT))]


async def test_events_that_come_again_are_not_handed_over_again(client: Any, server: Server) -> None:
    server.script(cut(KEPT[:5]), sse(KEPT))
    quick = client.with_options(retry=openai.RetryPolicy(base=0.001))

    async with stream(quick, background=True) as events:
        assert numbers(await gather(events)) == [*range(len(KEPT))]
        assert (await settle(events.get_final_response())).output_text == '{"a":1}'


async def test_as_often_as_the_policy_says_without_an_event_in_between(client: Any, server: Server) -> None:
    server.script(cut(KEPT[:2]), cut(KEPT[2:3]), chunked(RST))
    quick = client.with_options(retry=openai.RetryPolicy(attempts=1, base=0.001))

    async with stream(quick, background=True) as events:
        with pytest.raises(openai.APIConnectionError) as caught:
            await gather(events)

    assert caught.value.sequence_number == 2
    assert len(server.requests) == 3


async def test_the_policy_is_told_of_every_time_it_is_taken_up(client: Any, server: Server) -> None:
    server.script(cut(KEPT[:2]), chunked(RST), cut(KEPT[2:3]), sse(KEPT[3:]))
    told: List[Retry] = []
    quick = client.with_options(retry=openai.RetryPolicy(base=0.001, on_retry=told.append))

    async with stream(quick, background=True) as events:
        assert numbers(await gather(events)) == [*range(len(KEPT))]

    assert [each.attempt for each in told] == [1, 2, 1]
    assert told[0].elapsed < told[1].elapsed
    assert isinstance(told[1].error, openai.APIConnectionError)


async def test_a_response_that_is_gone_raises_with_what_there_was(client: Any, server: Server) -> None:
    server.script(cut(KEPT[:4]), error(404, "no such response"))
    quick = client.with_options(retry=openai.RetryPolicy(base=0.001))

    async with stream(quick, background=True) as events:
        with pytest.raises(openai.NotFoundError) as caught:
            await gather(events)

    assert snapshot_of(caught.value).output_text == '{"a":'


async def test_a_response_that_exists_is_followed_from_its_start(client: Any, server: Server) -> None:
    server.script(cut(WHOLE[:4]), sse(WHOLE[4:]))
    quick = client.with_options(retry=openai.RetryPolicy(base=0.001))

    async with entered(quick.responses.stream(response_id="resp_1", text_format=Sum)) as events:
        got = await gather(events)
        final = await settle(events.get_final_response())

    assert numbers(got) == [*range(len(WHOLE))]
    assert final.output_parsed == Sum(a=1)
    assert [dict(request.query) for request in server.requests] == [
        {"stream": "true"},
        {"stream": "true", "starting_after": "3"},
    ]


async def test_a_response_that_exists_is_asked_for_again_if_its_stream_breaks_off_at_once(
    client: Any, server: Server
) -> None:
    server.script(chunked(RST), sse(WHOLE))
    quick = client.with_options(retry=openai.RetryPolicy(base=0.001))

    async with entered(quick.responses.stream(response_id="resp_1")) as events:
        assert numbers(await gather(events)) == [*range(len(WHOLE))]

    assert [dict(request.query) for request in server.requests] == [{"stream": "true"}] * 2


async def test_events_without_numbers_are_not_asked_for_again(client: Any, server: Server) -> None:
    """They would come twice, and nobody could tell."""
    server.script(cut([{**each, "sequence_number": None} for each in WHOLE[:4]]))

    async with entered(client.responses.stream(response_id="resp_1")) as events:
        with pytest.raises(openai.APIConnectionError) as caught:
            await gather(events)

    assert snapshot_of(caught.value).output_text == '{"a":'


async def test_a_background_response_is_taken_up_from_servers_that_do_not_say_it_is_one(
    client: Any, server: Server
) -> None:
    server.script(cut(WHOLE[:4]), sse(WHOLE[4:]))
    quick = client.with_options(retry=openai.RetryPolicy(base=0.001))

    async with stream(quick, background=True) as events:
        assert numbers(await gather(events)) == [*range(len(WHOLE))]


async def test_starting_after_leaves_out_events_and_keeps_snapshots_whole(client: Any, server: Server) -> None:
    server.script(sse(WHOLE))

    async with entered(client.responses.stream(response_id="resp_1", starting_after=3)) as events:
        got = await gather(events)

    assert numbers(got) == [*range(4, len(WHOLE))]
    assert got[0].snapshot == '{"a":1'


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"response_id": "r", "input": "x"}, "input"),
        ({"response_id": "r", "model": "m", "temperature": 1}, "temperature"),
        ({"starting_after": 1, "input": "x"}, "starting_after"),
        ({"model": "m"}, "input"),
    ],
)
def test_arguments_that_contradict_each_other_are_refused(client: Any, arguments: Any, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        client.responses.stream(**arguments)


async def test_leaving_the_block_lets_the_connection_go(client: Any, server: Server) -> None:
    server.script(sse(WHOLE), json(RESPONSE))

    async with stream(client) as events:
        await first(events)
    with pytest.raises(openai.OpenAIError):
        await gather(events)

    assert (await settle(client.responses.retrieve("resp_1"))).id == "resp_1"
