"""A response put together from its events: in the order that they should come in, in any other, and from anything."""

from __future__ import annotations

import copy
import pickle
import random
from typing import Any, Dict, List, Optional

import pytest
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel

import openai
from openai._models import construct_type
from openai.lib.streaming.responses import ResponseStreamState
from openai.types.responses import (
    ParsedResponse,
    ResponseStreamEvent as RawResponseStreamEvent,
    ResponseTextDeltaEvent as RawResponseTextDeltaEvent,
)


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
MESSAGE: Dict[str, Any] = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "in_progress",
    "content": [],
}
CALL: Dict[str, Any] = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "Sum", "arguments": ""}


def event(type: str, **fields: Any) -> Any:
    """An event as the stream gives it: typed as far as it can be."""
    return construct_type(value={"type": f"response.{type}", **fields}, type_=RawResponseStreamEvent)


def text(delta: Any, output_index: int = 0, content_index: int = 0, item_id: str = "msg_1") -> Any:
    return event(
        "output_text.delta",
        delta=delta,
        output_index=output_index,
        content_index=content_index,
        item_id=item_id,
        logprobs=[],
    )


def played(state: ResponseStreamState[Any], *events: Any) -> List[Any]:
    return [made for each in events for made in state.handle_event(each)]


def message(*texts: Optional[str], **fields: Any) -> Dict[str, Any]:
    content: List[Any] = [{"type": "output_text", "text": each, "annotations": []} for each in texts]
    return {**MESSAGE, "status": "completed", "content": content, **fields}


WHOLE = [
    event("created", response=RESPONSE, sequence_number=0),
    event("output_item.added", item=MESSAGE, output_index=0, sequence_number=1),
    event(
        "content_part.added",
        part={"type": "output_text", "text": "", "annotations": []},
        output_index=0,
        content_index=0,
        item_id="msg_1",
    ),
    text('{"a"'),
    text(":1}"),
    event("output_text.done", text='{"a":1}', output_index=0, content_index=0, item_id="msg_1", logprobs=[]),
    event("output_item.done", item=message('{"a":1}'), output_index=0),
    event("output_item.added", item=CALL, output_index=1),
    event("function_call_arguments.delta", delta='{"a"', output_index=1, item_id="fc_1"),
    event("function_call_arguments.delta", delta=":2}", output_index=1, item_id="fc_1"),
    event("function_call_arguments.done", arguments='{"a":2}', name="Sum", output_index=1, item_id="fc_1"),
    event("output_item.done", item={**CALL, "arguments": '{"a":2}', "status": "completed"}, output_index=1),
]
COMPLETED = event(
    "completed",
    response={**RESPONSE, "status": "completed", "output": [message('{"a":1}'), {**CALL, "arguments": '{"a":2}'}]},
    sequence_number=12,
)


def typed() -> ResponseStreamState[Sum]:
    return ResponseStreamState(text_format=Sum, input_tools=[openai.pydantic_responses_function_tool(Sum)])


# -- as it should be --------------------------------------------------------------------------------------------------


def test_every_event_arrives_and_four_kinds_know_more() -> None:
    state = typed()

    made = played(state, *WHOLE, COMPLETED)

    assert [each.type for each in made] == [each.type for each in (*WHOLE, COMPLETED)]
    assert [each.snapshot for each in made if each.type == "response.output_text.delta"] == ['{"a"', '{"a":1}']
    assert [each.parsed for each in made if each.type == "response.output_text.delta"] == [{}, {"a": 1}]
    assert [each.parsed for each in made if each.type == "response.output_text.done"] == [Sum(a=1)]
    assert [each.snapshot for each in made if each.type.endswith("arguments.delta")] == ['{"a"', '{"a":2}']
    assert made[-1].response.output_parsed == Sum(a=1)
    assert isinstance(made[3], RawResponseTextDeltaEvent)
    assert state.sequence_number == 12


def test_the_final_response_has_text_and_arguments_as_values() -> None:
    state = typed()
    played(state, *WHOLE, COMPLETED)

    final = state.get_final_response()

    assert isinstance(final, ParsedResponse)
    assert (final.output_parsed, final.status, final.id) == (Sum(a=1), "completed", "resp_1")
    assert final.output[1].parsed_arguments == Sum(a=2)  # type: ignore[union-attr]  # of a function call


def test_the_snapshot_equals_the_response_before_that_comes() -> None:
    state, whole = typed(), typed()
    played(state, *WHOLE)
    played(whole, *WHOLE, COMPLETED)

    got, wanted = state.current_response_snapshot, whole.current_response_snapshot

    assert got.output_text == wanted.output_text == '{"a":1}'
    assert [item.type for item in got.output] == ["message", "function_call"]
    assert got.output[1].arguments == '{"a":2}'  # type: ignore[union-attr]  # of a function call
    assert got.status == "in_progress"


def test_a_snapshot_is_what_it_was_when_its_event_came() -> None:
    first, second = played(ResponseStreamState(), text("a"), text("b"))

    assert (second.snapshot, first.snapshot) == ("ab", "a")


def test_a_snapshot_that_nobody_reads_is_not_put_together() -> None:
    state = ResponseStreamState[None]()

    played(state, *(text("x" * 10) for _ in range(2000)))

    grown = state._items[0].parts["content"][0].texts["text"]
    assert (len(grown._pieces), grown._joined) == (2000, 0)
    assert len(state.current_response_snapshot.output_text) == 20_000


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])
def test_events_are_models_like_any_other(copied: Any) -> None:
    (made,) = played(ResponseStreamState(), text("a"))
    (again,) = played(ResponseStreamState(), text("a"))

    assert copied(made) == again
    assert made.model_dump()["snapshot"] == "a"
    assert made.model_fields_set >= {"delta", "snapshot", "type"}
    assert "snapshot='a'" in repr(made)
    (more,) = played(
        ResponseStreamState(),
        construct_type(value={**text("a").to_dict(), "obfuscation": "x"}, type_=RawResponseStreamEvent),
    )
    assert more.obfuscation == "x"


@pytest.mark.parametrize(
    ("kind", "field", "item"),
    [
        ("refusal", "refusal", "content"),
        ("reasoning_text", "text", "content"),
        ("reasoning_summary_text", "text", "summary"),
        ("mcp_call_arguments", "arguments", None),
        ("custom_tool_call_input", "input", None),
        ("code_interpreter_call_code", "code", None),
    ],
)
def test_every_text_that_grows_is_part_of_the_snapshot(kind: str, field: str, item: Optional[str]) -> None:
    state = ResponseStreamState[None]()
    where = {"output_index": 0, "item_id": "x", "content_index": 0, "summary_index": 0}

    played(state, event(f"{kind}.delta", delta="a", **where), event(f"{kind}.delta", delta="b", **where))
    growing = state.current_response_snapshot.output[0].to_dict()
    played(state, event(f"{kind}.done", **{field: "ab!"}, **where))
    done = state.current_response_snapshot.output[0].to_dict()

    for got, wanted in ((growing, "ab"), (done, "ab!")):
        holder: Any = got if item is None else got[item][0]  # type: ignore[index]  # a list of parts
        assert holder[field] == wanted


def test_annotations_join_their_text() -> None:
    state = ResponseStreamState[None]()
    note = {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}

    played(
        state,
        text("a"),
        event(
            "output_text.annotation.added",
            annotation=note,
            annotation_index=0,
            output_index=0,
            content_index=0,
            item_id="msg_1",
        ),
    )

    part: Any = state.current_response_snapshot.output[0].content[0]  # type: ignore[union-attr,index]  # of a message
    assert part.annotations[0].url == "u"


def test_a_text_that_was_cut_says_so_with_all_there_is() -> None:
    end = {**RESPONSE, "status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
    state = typed()
    played(state, *WHOLE[:4], event("incomplete", response={**end, "output": [message('{"a"')]}))

    with pytest.raises(openai.LengthFinishReasonError) as caught:
        state.get_final_response()
    lenient = ResponseStreamState(text_format=Sum, raise_unfinished=False)
    played(lenient, *WHOLE[:4], event("incomplete", response={**end, "output": [message('{"a"')]}))

    assert caught.value.completion.output_text == '{"a"'  # type: ignore[attr-defined]  # of a response
    assert (lenient.get_final_response().output_parsed, lenient.get_final_response().output_text) == (None, '{"a"')


def test_a_response_that_failed_is_given_as_it_is() -> None:
    failed = {**RESPONSE, "status": "failed", "error": {"code": "server_error", "message": "boom"}}
    state = ResponseStreamState[None]()
    played(state, text("a"), event("failed", response=failed))

    final = state.get_final_response()

    assert (final.status, final.error.message, final.output_text) == ("failed", "boom", "a")  # type: ignore[union-attr]


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_a_response_that_failed_is_not_blamed_for_not_fitting(status: str) -> None:
    state = typed()
    played(state, text('{"a'), event(status, response={**RESPONSE, "status": status, "error": {"message": "boom"}}))

    state.finish()
    final = state.get_final_response()

    assert (final.status, final.output_text, final.output_parsed) == (status, '{"a', None)


def test_a_stream_without_an_event_has_no_response() -> None:
    with pytest.raises(openai.OpenAIError, match="no event"):
        ResponseStreamState[None]().get_final_response()


# -- as it also comes -------------------------------------------------------------------------------------------------


def test_r7_nulls_and_gaps() -> None:
    state = ResponseStreamState[None]()

    played(
        state,
        event("created", response={**RESPONSE, "output": None}),
        event("output_item.added", item=None, output_index=0),
        text("b", output_index=1, item_id="msg_2"),
        event("output_item.done", item=message("b", id="msg_2"), output_index=1),
        event("completed", response={**RESPONSE, "status": "completed", "output": None}),
    )

    final = state.get_final_response()
    assert (final.output_text, final.status) == ("b", "completed")


def test_r7_content_before_its_item() -> None:
    state = ResponseStreamState[None]()

    played(state, text("a"), event("output_item.added", item=MESSAGE, output_index=0), text("b"))

    (item,) = state.current_response_snapshot.output
    assert (item.to_dict()["id"], state.current_response_snapshot.output_text) == ("msg_1", "ab")


def test_r7_a_stream_that_starts_in_the_middle() -> None:
    state = ResponseStreamState[None]()

    made = played(state, text("lo", output_index=3), event("output_item.done", item=None, output_index=3))

    assert made[0].snapshot == "lo"
    assert state.get_final_response().output_text == "lo"


def test_r8_text_that_is_null() -> None:
    state = ResponseStreamState[None]()

    played(state, event("output_item.done", item=message(None), output_index=0))

    assert state.get_final_response().output_text == ""


def test_p34_events_without_output_and_without_indexes_find_their_item_by_its_id() -> None:
    """As llama.cpp's server sends them."""
    created = {name: value for name, value in RESPONSE.items() if name != "output"}
    state = typed()

    played(
        state,
        event("created", response=created),
        event("output_item.added", item={**MESSAGE, "id": "msg_1"}),
        event("content_part.added", item_id="msg_1", part={"type": "output_text", "text": ""}),
        event("output_item.added", item={**CALL, "id": "fc_1"}),
        event("function_call_arguments.delta", item_id="fc_1", delta='{"a":2}'),
        event("output_text.delta", item_id="msg_1", delta='{"a"'),
        event("output_text.delta", item_id="msg_1", delta=":1}"),
        event("output_text.done", item_id="msg_1", text='{"a":1}'),
        event("output_item.done", item=message('{"a":1}')),
        event("completed", response={**created, "status": "completed"}),
    )

    final = state.get_final_response()
    assert (final.output_parsed, len(final.output)) == (Sum(a=1), 2)
    assert final.output[1].parsed_arguments == Sum(a=2)  # type: ignore[union-attr]  # of a function call


def test_events_without_any_place_go_on_where_the_last_ones_were() -> None:
    state = ResponseStreamState[None]()

    played(state, event("output_text.delta", delta="a"), event("output_text.delta", delta="b"))

    assert state.get_final_response().output_text == "ab"


# -- anything at all --------------------------------------------------------------------------------------------------

JUNK = st.one_of(st.none(), st.integers(-2, 3), st.text(max_size=3), st.booleans(), st.just([]), st.just({}))
TEXTS = st.text(alphabet='ab{}":1, \\', max_size=6)
DELTAS = st.one_of(st.none(), TEXTS)
ANY_EVENT = [*WHOLE, COMPLETED, text("x", 2, 1, "msg_9"), event("refusal.delta", delta="no", output_index=0)]


@st.composite
def spoiled(draw: Any) -> Any:
    """An event of any kind with a few of its members missing, null or of another kind."""
    value = copy.deepcopy(draw(st.sampled_from(ANY_EVENT)).to_dict())
    for _ in range(draw(st.integers(0, 3))):
        holder = value
        while isinstance(holder, dict) and holder:
            name = draw(st.sampled_from(sorted(holder)))
            if isinstance(holder[name], dict) and draw(st.booleans()):
                holder = holder[name]
                continue
            if draw(st.booleans()):
                holder.pop(name)
            else:
                holder[name] = draw(JUNK)
            break
    return construct_type(value=value, type_=RawResponseStreamEvent)


@settings(max_examples=400, deadline=None)
@given(st.lists(spoiled(), max_size=8), st.booleans())
def test_whatever_comes_the_events_arrive_and_only_errors_of_openai_are_raised(
    events: List[Any], is_typed: bool
) -> None:
    state: ResponseStreamState[Any] = typed() if is_typed else ResponseStreamState()

    for each in events:
        (made,) = state.handle_event(each)
        assert getattr(made, "type", None) == getattr(each, "type", None)
        if isinstance(made, openai.BaseModel):
            made.model_dump(warnings=False)
        state.current_response_snapshot.model_dump_json(warnings=False)
    try:
        state.finish()
        state.get_final_response().model_dump_json(warnings=False)
    except openai.OpenAIError as error:
        pickle.loads(pickle.dumps(error))


@settings(max_examples=200, deadline=None)
@given(
    st.randoms(use_true_random=False),
    st.lists(DELTAS, min_size=1, max_size=8),
    st.lists(DELTAS, min_size=1, max_size=8),
)
def test_text_is_the_sum_of_its_deltas_however_they_are_interleaved(
    dice: random.Random, left: List[Optional[str]], right: List[Optional[str]]
) -> None:
    state = ResponseStreamState[None]()
    where = {"output_index": 2, "item_id": "fc_1"}
    streams = {
        "first": [text(each) for each in left],
        "second part": [text(each, content_index=1) for each in right],
        "call": [event("function_call_arguments.delta", delta=each, **where) for each in left],
        "other item": [text(each, output_index=1, item_id="msg_2") for each in right],
    }
    order = [name for name, events in streams.items() for _ in events]
    dice.shuffle(order)

    made = played(state, *(streams[name].pop(0) for name in order))

    final = state.get_final_response()
    first, second = ("".join(filter(None, deltas)) for deltas in (left, right))
    arguments = [each for each in made if each.type.endswith("arguments.delta")]
    assert final.output_text == first + second * 2
    calls = [item.arguments for item in final.output if item.type == "function_call"]
    assert calls == [first] * (left != [None] * len(left))
    assert [each.delta for each in arguments] == left
    assert all(each.snapshot for each in arguments if each.delta)
