"""The state behind a chat stream: chunks in, events and a completion out; no client, no socket."""

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
from openai.lib import OutputParsingError, function_tool, pydantic_function_tool
from openai.lib.streaming._deltas import accumulate_delta
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.chat import ChatCompletionChunk, ChatCompletionMessageCustomToolCall, ParsedFunctionToolCall


class Sum(BaseModel):
    a: int


def chunk(delta: Any = None, finish_reason: Optional[str] = None, /, index: Any = 0, **more: Any) -> Any:
    """A chunk with one choice."""
    return of([{"index": index, "delta": {} if delta is None else delta, "finish_reason": finish_reason, **more}])


def of(choices: Any, **more: Any) -> Any:
    """A chunk of these choices."""
    made = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices, **more}
    return construct_type(value=made, type_=ChatCompletionChunk)


def call(index: Optional[int], arguments: Any, **more: Any) -> Dict[str, Any]:
    """A delta of one tool call."""
    where = {} if index is None else {"index": index}
    name = {"name": more.pop("name")} if "name" in more else {}
    return {**where, **more, "function": {**name, "arguments": arguments}}


def played(state: ChatCompletionStreamState[Any], *chunks: Any) -> List[Any]:
    """The events of all chunks."""
    return [event for item in chunks for event in state.handle_chunk(item)]


def kinds(events: List[Any]) -> List[str]:
    return [event.type for event in events]


def of_kind(events: List[Any], kind: str) -> List[Any]:
    return [event for event in events if event.type == kind]


def arguments_of(state: ChatCompletionStreamState[Any]) -> List[str]:
    calls = state.current_completion_snapshot.choices[0].message.tool_calls or []
    return [item.function.arguments for item in calls]


# -- text -------------------------------------------------------------------------------------------------------------


def test_text_is_told_piece_by_piece_and_as_a_whole() -> None:
    state = ChatCompletionStreamState[None]()

    events = played(
        state, chunk({"role": "assistant", "content": ""}), chunk({"content": "Hel"}), chunk({"content": "lo"})
    )
    end = played(state, chunk(None, "stop"))

    assert kinds(events) == ["chunk", "content.delta"] * 3
    assert [(event.delta, event.snapshot) for event in events[1::2]] == [("", ""), ("Hel", "Hel"), ("lo", "Hello")]
    assert kinds(end) == ["chunk", "content.done"]
    assert end[1].content == "Hello"
    assert state.get_final_completion().choices[0].message.content == "Hello"
    assert state.get_final_completion().choices[0].finish_reason == "stop"


def test_usage_of_the_last_chunk_is_kept() -> None:
    """It comes in a chunk that has no choices."""
    state = ChatCompletionStreamState[None]()

    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    events = played(state, chunk({"content": "x"}, "stop"), of([], usage=usage))

    final = state.get_final_completion()
    assert events[-1].type == "chunk"
    assert final.usage is not None
    assert final.usage.total_tokens == 3
    assert (final.id, final.object) == ("c", "chat.completion")


def test_a_first_chunk_of_empty_names_does_not_hide_the_real_ones() -> None:
    """As Azure begins, with the verdict of its filter."""
    state = ChatCompletionStreamState[None]()
    first = construct_type(
        value={"id": "", "model": "", "choices": [], "prompt_filter_results": []}, type_=ChatCompletionChunk
    )

    played(state, first, chunk({"content": "x"}, "stop"))

    assert state.get_final_completion().id == "c"
    assert state.get_final_completion().model == "m"


def test_a_response_format_is_read_while_it_comes_and_when_it_is_there() -> None:
    state = ChatCompletionStreamState(response_format=Sum)

    events = played(
        state, chunk({"content": '{"a"'}), chunk({"content": ":12"}), chunk({"content": "}"}), chunk(None, "stop")
    )

    assert of_kind(events, "content.delta")[0].parsed == {}
    assert of_kind(events, "content.delta")[-1].parsed == {"a": 12}
    assert of_kind(events, "content.done")[0].parsed == Sum(a=12)
    final = state.get_final_completion().choices[0].message
    assert final.parsed == Sum(a=12)


def test_a_list_at_the_root_is_partly_there_as_a_list() -> None:
    state = ChatCompletionStreamState(response_format=List[int])

    events = played(state, chunk({"content": '{"value":[1,2,'}), chunk({"content": "3]}"}), chunk(None, "stop"))

    assert of_kind(events, "content.delta")[0].parsed == [1, 2]
    assert of_kind(events, "content.done")[0].parsed == [1, 2, 3]
    assert state.get_final_completion().choices[0].message.parsed == [1, 2, 3]


def test_refusals_and_logprobs_have_events_of_their_own() -> None:
    state = ChatCompletionStreamState(response_format=Sum)

    def tokens(name: str, token: str) -> Dict[str, Any]:
        return {name: [{"token": token, "bytes": None, "logprob": -1.0, "top_logprobs": []}]}

    events = played(
        state,
        chunk({"content": "a"}, logprobs=tokens("content", "a")),
        chunk({"content": "b"}, logprobs=tokens("content", "b")),
        chunk({"refusal": "no"}, logprobs=tokens("refusal", "no")),
        chunk(None, "stop"),
    )

    assert [len(event.snapshot) for event in of_kind(events, "logprobs.content.delta")] == [1, 2]
    assert kinds(events)[-5:] == [
        "chunk",
        "content.done",
        "refusal.done",
        "logprobs.content.done",
        "logprobs.refusal.done",
    ]
    choice = state.get_final_completion().choices[0]
    assert choice.message.refusal == "no"
    assert choice.message.parsed is None
    assert choice.logprobs is not None
    assert [token.token for token in choice.logprobs.content or []] == ["a", "b"]


def test_what_the_api_does_not_know_is_put_together_all_the_same() -> None:
    """Such as the reasoning that other servers stream."""
    state = ChatCompletionStreamState[None]()

    played(
        state,
        chunk({"reasoning_content": "I th"}),
        chunk({"reasoning_content": "ink", "more": {"x": "a"}}),
        chunk({"more": {"x": "b"}}),
    )

    message: Any = state.current_completion_snapshot.choices[0].message
    assert message.reasoning_content == "I think"
    assert message.more == {"x": "ab"}


def test_audio_grows() -> None:
    state = ChatCompletionStreamState[None]()

    played(
        state, chunk({"audio": {"id": "a", "data": "AA"}}), chunk({"audio": {"id": "a", "data": "BB", "expires_at": 5}})
    )

    audio = state.current_completion_snapshot.choices[0].message.audio
    assert audio is not None
    assert (audio.id, audio.data, audio.expires_at) == ("a", "AABB", 5)


# -- tool calls -------------------------------------------------------------------------------------------------------


def test_arguments_are_told_with_what_can_be_read_of_them() -> None:
    state = ChatCompletionStreamState[None](input_tools=[pydantic_function_tool(Sum, name="f")])

    events = played(
        state,
        chunk({"tool_calls": [call(0, "", id="x", type="function", name="f")]}),
        chunk({"tool_calls": [call(0, '{"a"')]}),
        chunk({"tool_calls": [call(0, ":1}")]}),
        chunk({"tool_calls": [call(1, '{"q":', id="y", type="function", name="other")]}),
        chunk({"tool_calls": [call(1, "2}")]}),
        chunk(None, "tool_calls"),
    )

    deltas = of_kind(events, "tool_calls.function.arguments.delta")
    assert [event.parsed_arguments for event in deltas] == [None, {}, {"a": 1}, None, None]
    assert [event.arguments for event in deltas] == ["", '{"a"', '{"a":1}', '{"q":', '{"q":2}']
    done = of_kind(events, "tool_calls.function.arguments.done")
    assert [(event.index, event.name, event.parsed_arguments) for event in done] == [
        (0, "f", Sum(a=1)),
        (1, "other", None),
    ]
    assert events.index(done[0]) < events.index(deltas[-1]), "a call is done as soon as the next one begins"
    calls = state.get_final_completion().choices[0].message.tool_calls or []
    assert all(isinstance(item, ParsedFunctionToolCall) for item in calls)
    assert [(item.id, item.function.parsed_arguments) for item in calls] == [("x", Sum(a=1)), ("y", None)]


@pytest.mark.parametrize("index", [0, None])
def test_two_deltas_of_one_call_in_one_chunk_are_one_call(index: Optional[int]) -> None:
    state = ChatCompletionStreamState[None]()

    played(
        state,
        chunk({"tool_calls": [call(index, '{"a"', id="c", name="f"), call(index, ":1")]}),
        chunk({"tool_calls": [call(index, "}")]}),
    )

    assert arguments_of(state) == ['{"a":1}']


@pytest.mark.parametrize(
    "deltas",
    [
        [call(1, "{1", id="y", name="g"), call(0, "{0", id="x", name="f"), call(1, "}"), call(0, "}")],
        [call(5, "{1", id="y", name="g"), call(2, "{0", id="x", name="f"), call(5, "}"), call(2, "}")],
        [
            call(None, "{0", id="x", name="f"),
            call(None, "{1", id="y", name="g"),
            call(None, "}", id="x"),
            call(None, "}", id="y"),
        ],
        [call(None, "{0}", name="f"), call(None, "{1}", name="g")],
        [call(0, "{0}", id="x", name="f"), call(0, "{1", id="y", name="f"), call(0, "}")],
        [call(0, "{0", id="x", name="f"), call(0, "}", id="another every time"), call(1, "{1}", id="y", name="f")],
    ],
    ids=["out of order", "with gaps", "by id", "by name", "all at index 0", "ids that change"],
)
def test_calls_are_told_apart_by_whatever_they_have(deltas: List[Any]) -> None:
    state = ChatCompletionStreamState[None]()

    played(state, *(chunk({"tool_calls": [delta]}) for delta in deltas), chunk(None, "tool_calls"))

    assert arguments_of(state) == ["{0}", "{1}"]


def test_a_name_that_is_said_in_every_delta_is_said_once() -> None:
    state = ChatCompletionStreamState[None]()

    played(state, chunk({"tool_calls": [call(0, "{", name="f")]}), chunk({"tool_calls": [call(0, "}", name="f")]}))

    calls = state.current_completion_snapshot.choices[0].message.tool_calls or []
    assert [item.function.name for item in calls] == ["f"]


def test_what_comes_after_the_end_of_a_call_is_told_again_as_done() -> None:
    state = ChatCompletionStreamState[None]()

    events = played(
        state,
        chunk({"tool_calls": [call(0, "{", name="f")]}),
        chunk({"tool_calls": [call(1, "{}", name="g")]}),
        chunk({"tool_calls": [call(0, "}")]}),
        chunk(None, "tool_calls"),
    )

    done = of_kind(events, "tool_calls.function.arguments.done")
    assert [(event.index, event.arguments) for event in done] == [(0, "{"), (1, "{}"), (0, "{}")]


def test_calls_of_custom_tools_are_put_together() -> None:
    state = ChatCompletionStreamState[None]()
    first = {"index": 0, "id": "x", "type": "custom", "custom": {"name": "run", "input": "ls"}}

    played(
        state,
        chunk({"tool_calls": [first]}),
        chunk({"tool_calls": [{"index": 0, "custom": {"input": " -l"}}]}),
        chunk(None, "tool_calls"),
    )

    made: Any = (state.get_final_completion().choices[0].message.tool_calls or [])[0]
    assert isinstance(made, ChatCompletionMessageCustomToolCall)
    assert (made.custom.name, made.custom.input) == ("run", "ls -l")


def test_a_call_without_arguments_is_read_as_an_empty_object() -> None:
    def now() -> str:
        """Say what time it is."""
        return ""

    state = ChatCompletionStreamState[None](input_tools=[function_tool(now)])

    events = played(state, chunk({"tool_calls": [call(0, "", id="x", name="now")]}), chunk(None, "tool_calls"))

    assert of_kind(events, "tool_calls.function.arguments.done")[0].parsed_arguments == {}
    assert (state.get_final_completion().choices[0].message.tool_calls or [])[0].function.parsed_arguments == {}


# -- odd ends and odd shapes ------------------------------------------------------------------------------------------


def test_choices_may_come_in_any_order() -> None:
    state = ChatCompletionStreamState[None]()

    played(state, chunk({"content": "b"}, index=1), chunk({"content": "a"}, index=0), chunk({"content": "d"}, index=3))

    choices = state.current_completion_snapshot.choices
    assert [(choice.index, choice.message.content) for choice in choices] == [(0, "a"), (1, "b"), (3, "d")]


def test_an_answer_that_was_cut_raises_with_all_that_there_is() -> None:
    state = ChatCompletionStreamState(response_format=Sum)
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}

    events = played(state, chunk({"content": '{"a":'}), chunk(None, "length"), of([], usage=usage))

    assert of_kind(events, "content.done")[0].parsed is None
    with pytest.raises(openai.LengthFinishReasonError) as caught:
        state.get_final_completion()
    assert caught.value.partial_text == '{"a":'
    assert caught.value.usage is not None
    assert caught.value.usage.total_tokens == 3


def test_an_answer_that_was_cut_is_left_unparsed_where_that_is_asked_for() -> None:
    state = ChatCompletionStreamState(response_format=Sum, raise_unfinished=False)

    played(state, chunk({"content": '{"a":'}), chunk(None, "length"))

    assert state.get_final_completion().choices[0].message.parsed is None
    assert state.get_final_completion().choices[0].message.content == '{"a":'


def test_an_answer_that_does_not_fit_raises_when_it_is_asked_for() -> None:
    state = ChatCompletionStreamState(response_format=Sum)

    events = played(state, chunk({"content": '{"b":1}'}), chunk(None, "stop"))

    assert of_kind(events, "content.done")[0].parsed is None
    with pytest.raises(OutputParsingError) as caught:
        state.get_final_completion()
    assert caught.value.completion is not None


def test_without_a_chunk_there_is_no_completion() -> None:
    state = ChatCompletionStreamState[None]()

    assert state.current_completion_snapshot.choices == []
    with pytest.raises(openai.OpenAIError, match="no chunk"):
        state.get_final_completion()


def test_the_snapshot_reads_what_is_there_of_the_json() -> None:
    state = ChatCompletionStreamState(response_format=Sum)

    events = played(state, chunk({"content": '{"a":1'}))

    assert events[0].snapshot is state.current_completion_snapshot
    assert state.current_completion_snapshot.choices[0].message.parsed == {"a": 1}


def test_no_event_changes_the_chunk_that_it_came_from() -> None:
    state = ChatCompletionStreamState[None]()
    first = chunk({"more": {"x": ["a"]}, "tool_calls": [{**call(0, "{", name="f"), "note": {"y": "a"}}]})
    before = copy.deepcopy(first)

    events = played(state, first, chunk({"more": {"x": ["b"]}, "tool_calls": [{**call(0, "}"), "note": {"y": "b"}}]}))

    assert events[0].chunk is first
    assert first == before


def test_events_can_be_dumped_compared_copied_and_pickled() -> None:
    """Although their costly fields are worked out when they are first read."""

    def delta() -> Any:
        return played(ChatCompletionStreamState[None](), chunk({"content": "a"}))[1]

    assert delta().model_dump() == {"type": "content.delta", "delta": "a", "snapshot": "a", "parsed": None}
    assert '"snapshot":"a"' in delta().model_dump_json()
    assert "snapshot='a'" in repr(delta())
    assert delta() == delta()
    assert pickle.loads(pickle.dumps(delta())).snapshot == "a"
    assert copy.deepcopy(delta()).snapshot == "a"
    assert delta().model_copy().snapshot == "a"
    assert dict(delta())["snapshot"] == "a"
    assert not hasattr(delta(), "nothing")


@pytest.mark.parametrize(
    ("acc", "delta", "whole"),
    [
        ({}, {"a": None}, {}),
        ({"a": "x"}, {"a": "y"}, {"a": "xy"}),
        ({"a": 1}, {"a": 2}, {"a": 3}),
        (
            {"id": "x", "type": "t", "index": 1},
            {"id": "x", "type": "t", "index": 1},
            {"id": "x", "type": "t", "index": 1},
        ),
        ({"d": {"x": "a"}}, {"d": {"x": "b", "y": 1}}, {"d": {"x": "ab", "y": 1}}),
        (
            {"l": [{"index": 1, "t": "a"}]},
            {"l": [{"index": 1, "t": "b"}, {"index": 0}]},
            {"l": [{"index": 1, "t": "ab"}, {"index": 0}]},
        ),
        ({"l": [{"t": "a"}]}, {"l": [{"t": "b"}]}, {"l": [{"t": "a"}, {"t": "b"}]}),
        ({"a": "x"}, {"a": 1}, {"a": "x"}),
        ({"a": {"x": 1}}, {"a": "x"}, {"a": {"x": 1}}),
    ],
)
def test_deltas_add_up(acc: Any, delta: Any, whole: Any) -> None:
    assert accumulate_delta(acc, delta) == whole
    assert acc == whole


def test_a_snapshot_that_nobody_reads_is_not_put_together() -> None:
    state = ChatCompletionStreamState(response_format=Sum)

    events = [event for _ in range(2000) for event in state.handle_chunk(chunk({"content": "x" * 10}))]

    text = state._choices[0]._texts["content"]
    assert (len(text._pieces), text._joined) == (2000, 0)
    assert [len(event.snapshot) for event in of_kind(events, "content.delta")][::500] == [10, 5010, 10010, 15010]


# -- anything at all --------------------------------------------------------------------------------------------------

JUNK = st.one_of(
    st.none(), st.integers(-2, 3), st.text(max_size=3), st.booleans(), st.just([]), st.just({}), st.just([None])
)
TEXTS = st.text(alphabet='ab{}":1, \\', max_size=6)


def maybe(value: Any) -> Any:
    """The value as it should be, or missing, or something else."""
    return st.one_of(value, value, value, JUNK)


def some(**fields: Any) -> Any:
    return st.fixed_dictionaries({}, optional=fields)


CALLS = some(
    index=maybe(st.integers(0, 3)),
    id=maybe(st.sampled_from(["x", "y"])),
    type=maybe(st.sampled_from(["function", "custom"])),
    function=maybe(some(name=maybe(st.sampled_from(["f", "g"])), arguments=maybe(TEXTS))),
    custom=maybe(some(name=maybe(st.just("c")), input=maybe(TEXTS))),
)
TOKENS = st.lists(maybe(st.just({"token": "a", "logprob": -1.0, "top_logprobs": []})), max_size=2)
DELTAS = some(
    role=maybe(st.just("assistant")),
    content=maybe(TEXTS),
    refusal=maybe(TEXTS),
    audio=maybe(some(id=maybe(st.just("a")), data=maybe(TEXTS))),
    function_call=maybe(some(name=maybe(st.just("f")), arguments=maybe(TEXTS))),
    tool_calls=maybe(st.lists(maybe(CALLS), max_size=3)),
    extra=maybe(TEXTS),
)
CHOICES = some(
    index=maybe(st.integers(0, 2)),
    delta=maybe(DELTAS),
    finish_reason=maybe(st.sampled_from(["stop", "length", "tool_calls", "content_filter"])),
    logprobs=maybe(some(content=maybe(TOKENS), refusal=maybe(TOKENS))),
    more=JUNK,
)
CHUNKS = some(
    id=maybe(st.just("c")),
    choices=maybe(st.lists(maybe(CHOICES), max_size=3)),
    created=JUNK,
    model=maybe(st.just("m")),
    usage=maybe(some(total_tokens=maybe(st.just(3)))),
    moderation=JUNK,
)


@settings(max_examples=400, deadline=None)
@given(st.lists(maybe(CHUNKS), max_size=6), st.booleans())
def test_whatever_comes_the_chunks_arrive_and_only_errors_of_openai_are_raised(
    values: List[Any], is_typed: bool
) -> None:
    state = ChatCompletionStreamState[Any](
        response_format=Sum if is_typed else openai.omit, input_tools=[pydantic_function_tool(Sum, name="f")]
    )
    chunks = [construct_type(value=value, type_=ChatCompletionChunk) for value in values]

    for item in chunks:
        events: List[Any] = list(state.handle_chunk(item))  # type: ignore[arg-type]
        assert [event.chunk for event in of_kind(events, "chunk")] == [item]
        for event in events:
            event.model_dump()
        state.current_completion_snapshot.model_dump_json()
    try:
        list(state.finish())
        state.get_final_completion().model_dump_json()
    except openai.OpenAIError as error:
        pickle.loads(pickle.dumps(error))


@settings(max_examples=200, deadline=None)
@given(
    st.randoms(use_true_random=False), st.lists(TEXTS, min_size=1, max_size=8), st.lists(TEXTS, min_size=1, max_size=8)
)
def test_text_is_the_sum_of_its_deltas_however_they_are_interleaved(
    dice: random.Random, left: List[str], right: List[str]
) -> None:
    state = ChatCompletionStreamState[None]()
    streams = {
        "content": [chunk({"content": text}) for text in left],
        "call": [chunk({"tool_calls": [call(2, text, name="f")]}) for text in right],
        "other call": [chunk({"tool_calls": [call(0, text)]}) for text in left],
        "other choice": [chunk({"content": text}, index=1) for text in right],
    }
    order = [name for name, chunks in streams.items() for _ in chunks]
    dice.shuffle(order)

    events = played(state, *(streams[name].pop(0) for name in order), chunk(None, "stop"), chunk(None, "stop", index=1))

    first, second = state.get_final_completion().choices
    assert first.message.content == "".join(left)
    assert second.message.content == "".join(right)
    assert arguments_of(state) == ["".join(left), "".join(right)]
    assert "".join(
        event.arguments_delta for event in of_kind(events, "tool_calls.function.arguments.delta") if event.index == 2
    ) == "".join(right)
    assert {event.content for event in of_kind(events, "content.done")} >= {"".join(left), "".join(right)}
