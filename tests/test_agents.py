"""Agents without a server: turns put together from events, tools made of functions."""

from __future__ import annotations

import pickle
from typing import Any, Optional

import pydantic
import pytest
from hypothesis import given, strategies as st

from agent_session import COMPLETED, CREATED, IDLE, SESSION, TURN, calls, says, session, turn, typed, wants
from openai import OpenAIError
from openai.lib.beta.agents import (
    AgentOutputParseError,
    AgentTurnResult,
    AgentTurnResultError,
    agent_text_format,
    function_tool,
    pydantic_function_tool,
)
from openai.lib.beta.agents._result import AgentTurnResultCollection, AgentTurnResultCollector
from openai.lib.streaming.agents._dispatch import ToolDispatcher
from openai.lib.streaming.agents._tools import result_event


def collect(*events: object) -> AgentTurnResultCollector:
    collector = AgentTurnResultCollector()
    for event in events:
        collector.accept(typed(event))
    return collector


# -- a turn's result --------------------------------------------------------------------------------------------------


def test_a_result_has_the_messages_of_the_agents_own_turn_and_no_commentary() -> None:
    other, user = says("other", "msg_2", turn_id="turn_2"), says("user", "msg_3", role="user")

    result = collect(
        turn("created", "turn_0", subagent_id="sub_1"), CREATED, says("hm", "msg_0", phase="commentary"), other, user,
        says("one "), says("two", "msg_4", phase=None), turn("completed", "turn_2"), COMPLETED, IDLE,
    ).result()  # fmt: skip

    assert result.output_text == "one two"
    assert (result.session_id, result.turn_id) == (SESSION, TURN)
    assert [message.id for message in result.messages] == ["msg_1", "msg_4"]


def test_a_message_that_comes_twice_counts_once() -> None:
    assert collect(CREATED, says("draft"), says("final"), COMPLETED).result().output_text == "final"


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ([CREATED, turn("failed", error={"code": "server_error", "message": "Out of order."})], "failed"),
        ([CREATED, session("failed")], "failed"),
        ([CREATED, turn("cancelled"), IDLE], "cancelled"),
        ([CREATED, session("requires_action", wants())], "requires_action"),
        ([CREATED, session("requires_action", {"type": "environment_connection"})], "requires_action"),
        ([CREATED, says("half")], "incomplete"),
        ([], "incomplete"),
    ],
)
def test_a_turn_without_a_result_says_why(events: list[Any], reason: str) -> None:
    with pytest.raises(AgentTurnResultError) as caught:
        collect(*events).result()

    assert caught.value.reason == reason
    assert caught.value.turn_id == (TURN if events else None)
    assert pickle.loads(pickle.dumps(caught.value)).reason == reason


def test_the_servers_own_words_are_in_the_error() -> None:
    failed = turn("failed", error={"code": "server_error", "message": "Out of order."})

    with pytest.raises(AgentTurnResultError, match="Out of order"):
        collect(CREATED, failed).result()


def test_an_action_that_was_taken_is_no_longer_required() -> None:
    waiting = collect(CREATED, session("requires_action", wants()))
    assert waiting.is_blocked() and not waiting.is_blocked(["add"])

    waiting.accept(typed(session("in_progress")))

    assert not waiting.is_blocked()


def test_an_error_that_ends_the_events_is_the_cause() -> None:
    collection = AgentTurnResultCollection[Any]()
    collection.accept(typed(CREATED))
    collection.accept(typed(says("half")))
    collection.record_error(cause := OSError("gone"))

    with pytest.raises(AgentTurnResultError) as caught:
        collection.result()

    assert (caught.value.reason, caught.value.__cause__) == ("observation_failed", cause)
    assert caught.value.messages[0].output_text == "half"


class Sum(pydantic.BaseModel):
    """A sum."""

    value: int
    note: Optional[str] = None


def test_a_result_is_read_as_a_type() -> None:
    result = collect(CREATED, says('{"value": 3, "note": null}'), COMPLETED).result()

    assert result.parse(Sum).output_parsed == Sum(value=3)
    assert result.output_parsed is None


def test_what_is_not_of_the_type_keeps_the_result() -> None:
    result = collect(CREATED, says("three"), COMPLETED).result()

    with pytest.raises(AgentOutputParseError) as caught:
        result.parse(Sum)

    assert caught.value.result is result
    assert isinstance(pickle.loads(pickle.dumps(caught.value)).result, AgentTurnResult)


ODD = st.sampled_from([None, 0, "", "text", [], [None], {}, {"type": "message"}, True])
KNOWN = [CREATED, says("a"), calls(), COMPLETED, turn("failed"), IDLE, session("requires_action", wants())]


@st.composite
def damaged(draw: st.DrawFn) -> Any:
    """An event with a member lost, nulled or replaced, at any depth."""

    def harm(value: Any) -> Any:
        if isinstance(value, dict):
            kept = {key: harm(each) for key, each in value.items() if key == "type" or draw(st.integers(0, 9))}
            return kept if draw(st.integers(0, 9)) else draw(ODD)
        if isinstance(value, list):
            return [harm(each) for each in value]
        return value if draw(st.integers(0, 9)) else draw(ODD)

    event = harm(draw(st.sampled_from(KNOWN)))
    return event if isinstance(event, dict) else {"type": event}


@given(st.lists(damaged(), max_size=8))
def test_whatever_events_lack_nothing_raises_but_an_error_of_ours(events: list[Any]) -> None:
    collector, dispatcher = AgentTurnResultCollector(), ToolDispatcher(None, {"add": str})  # type: ignore[arg-type]
    for event in events:
        collector.accept(typed(event))
        list(dispatcher.pending(typed(event), collector.session_id))

    try:
        assert isinstance(collector.result().output_text, str)
    except OpenAIError as error:
        assert str(error)


# -- tools ------------------------------------------------------------------------------------------------------------


def add(a: int, b: int = 2) -> int:
    """Add numbers.

    Args:
        a: the first.
    """
    return a + b


def test_a_function_becomes_a_tool_whose_defaults_are_optional() -> None:
    tool = function_tool(add)

    assert tool.definition == {
        "type": "function",
        "name": "add",
        "description": "Add numbers.",
        "parameters": {
            "type": "object",
            "title": "add",
            "properties": {
                "a": {"type": "integer", "title": "A", "description": "the first."},
                "b": {"type": "integer", "title": "B"},
            },
            "required": ["a"],
        },
    }
    assert tool({"a": 1}) == 3


def test_a_decorator_makes_a_tool_too() -> None:
    @function_tool(name="plus", description="Sums.", defer_loading=True)
    def added(a: int, b: int) -> int:
        return a + b

    assert added.name == "plus"
    assert added.definition["description"] == "Sums."
    assert added.definition["defer_loading"] is True


def test_a_model_and_a_handler_make_a_tool() -> None:
    tool = pydantic_function_tool(Sum, handler=lambda asked: asked.value + 1)

    assert (tool.name, tool.definition["description"]) == ("Sum", "A sum.")
    assert tool({"value": 1}) == 2


def test_arguments_that_do_not_fit_are_refused_before_the_function_runs() -> None:
    with pytest.raises(OpenAIError, match="does not fit"):
        function_tool(add)({"a": "x"})


def test_the_format_of_an_agents_text_is_a_strict_schema() -> None:
    schema: Any = agent_text_format(Sum)["schema"]

    assert schema["required"] == ["value", "note"]
    assert schema["additionalProperties"] is False


def test_a_call_is_pending_once_however_often_events_tell_of_it() -> None:
    dispatcher = ToolDispatcher(None, {"add": str})  # type: ignore[arg-type]  # nothing is sent
    events = [calls(), calls(), session("requires_action", wants(), wants(id="call_2")), session("requires_action")]

    found = [call.call_id for event in events for _, call, _ in dispatcher.pending(typed(event), SESSION)]

    assert found == ["call_1", "call_2"]


@pytest.mark.parametrize(
    ("output", "sent"),
    [
        (None, None),
        ("text", "text"),
        ({"x": [1, "é"]}, '{"x":[1,"é"]}'),
        ([{"type": "input_text", "text": "a"}], [{"type": "input_text", "text": "a"}]),
        (iter([{"type": "input_text", "text": "a"}]), [{"type": "input_text", "text": "a"}]),
        ([1, 2], "[1,2]"),
        (5, "5"),
        (Sum(value=1), '{"value":1}'),
    ],
)
def test_what_a_handler_gives_is_spelled_for_the_agent(output: Any, sent: Any) -> None:
    call: Any = typed(calls()).item

    assert result_event(call, output)["output"] == sent
