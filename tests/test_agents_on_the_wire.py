"""Turns of agents on a real socket, sync and async: followed to their end, with calls answered on the way."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Optional

import pydantic
import pytest

import loopback
from agent_session import COMPLETED, CREATED, EVENTS, IDLE, SESSION, TURN, Agent, calls, says, session, turn, wants
from openai import BadRequestError, OpenAIError
from openai.lib.beta.agents import AgentToolError, AgentTurnResultError, agent_text_format, function_tool
from worlds import entered, first, gather, settle


class Sum(pydantic.BaseModel):
    """A sum."""

    value: int
    note: Optional[str] = None


def add(a: int, b: int = 2) -> int:
    """Add numbers.

    Args:
        a: the first.
    """
    return a + b


# -- a turn -----------------------------------------------------------------------------------------------------------


async def follow(client: Any, **given: Any) -> list[str]:
    """The types of the events of one turn."""
    async with entered(client.beta.agents.sessions.stream(SESSION, **{"input": "Hi.", **given})) as stream:
        return [event.type for event in await gather(stream)]


async def result_of(client: Any, **given: Any) -> Any:
    async with entered(client.beta.agents.sessions.stream(SESSION, **{"input": "Hi.", **given})) as stream:
        return await settle(stream.get_final_result())


TURN_WITH_CALL = (CREATED, calls(), ..., says("3"), COMPLETED, IDLE)


async def test_a_turn_listens_before_it_speaks(client: Any, server: loopback.Server) -> None:
    Agent(server, CREATED, says("Hello."), COMPLETED, IDLE)

    result = await result_of(client, idempotency_key="key_1")

    assert result.output_text == "Hello."
    assert [(r.method, r.path) for r in server.requests] == [
        ("GET", f"/v1/agents/sessions/{SESSION}"),
        ("GET", EVENTS),
        ("POST", EVENTS),
    ]
    message = {"role": "user", "content": [{"type": "input_text", "text": "Hi."}]}
    assert server.last.json() == {"events": [{"type": "agent.session.input.message", "input": [message]}]}
    assert server.last.header("idempotency-key") == "key_1"


async def test_a_stream_ends_when_the_session_is_idle_again_though_the_server_goes_on(
    client: Any, server: loopback.Server
) -> None:
    unknown = {"type": "agent.session.dreaming", "session_id": SESSION}
    Agent(server, unknown, CREATED, IDLE, COMPLETED, IDLE, loopback.HANG)

    seen = await follow(client)

    assert seen == [event["type"] for event in (unknown, CREATED, IDLE, COMPLETED, IDLE)]
    assert await asyncio.to_thread(server.requests[1].connection.gone.wait, 5)


async def test_a_session_that_is_busy_is_refused_before_anything_is_said(client: Any, server: loopback.Server) -> None:
    Agent(server, status="in_progress")

    with pytest.raises(ValueError, match="'in_progress'"):
        await result_of(client)

    assert len(server.requests) == 1


@pytest.mark.parametrize("odd", [{}, {"status": None}, [], "text"])
async def test_a_session_of_no_known_status_is_refused(client: Any, server: loopback.Server, odd: Any) -> None:
    server.always(loopback.json(odd))

    with pytest.raises(ValueError, match="idle"):
        await result_of(client)


async def test_events_without_members_are_handed_out_all_the_same(client: Any, server: loopback.Server) -> None:
    odd = [{"type": calls()["type"]}, {"type": "agent.session.requires_action", "session": None}, {"type": None}]
    Agent(server, CREATED, *odd, {**says("a"), "item": None}, says("b"), COMPLETED, IDLE)

    seen = await follow(client, tool_handlers={"add": lambda given: "text"})

    assert seen == [event["type"] for event in (CREATED, *odd, says("a"), says("b"), COMPLETED, IDLE)]


async def test_when_the_input_is_refused_the_events_are_closed(client: Any, server: loopback.Server) -> None:
    agent = loopback.sse([CREATED, loopback.HANG], end=False)
    server.script(loopback.json(session()["session"]), agent, loopback.error(400, "No."))

    with pytest.raises(BadRequestError):
        await result_of(client)

    assert await asyncio.to_thread(server.requests[1].connection.gone.wait, 5)


@pytest.mark.parametrize("input", ["", []])
async def test_an_empty_input_is_refused(client: Any, input: Any) -> None:
    with pytest.raises(ValueError, match="`input`"):
        client.beta.agents.sessions.stream(SESSION, input=input)


async def test_a_stream_outside_of_its_block_says_so(client: Any) -> None:
    stream = client.beta.agents.sessions.stream(SESSION, input="Hi.")

    with pytest.raises(RuntimeError, match="with"):
        await first(stream)
    with pytest.raises(RuntimeError, match="with"):
        await settle(stream.get_final_result())


async def test_a_closed_stream_has_no_further_events(client: Any, server: loopback.Server) -> None:
    Agent(server, CREATED, says("a"), COMPLETED, IDLE)

    async with entered(client.beta.agents.sessions.stream(SESSION, input="Hi.")) as stream:
        await first(stream)
        await settle(stream.close())

        assert await gather(stream) == []


async def test_events_that_break_off_are_an_error_of_ours(client: Any, server: loopback.Server) -> None:
    Agent(server, CREATED, says("half"), loopback.RST, done=False)

    with pytest.raises(OpenAIError):
        await follow(client)
    with pytest.raises(AgentTurnResultError) as caught:
        await result_of(client)

    assert caught.value.reason == "observation_failed"
    assert isinstance(caught.value.__cause__, OpenAIError)
    assert caught.value.messages[0].output_text == "half"


async def test_a_failure_is_raised_again_and_is_the_reason_that_there_is_no_result(
    client: Any, server: loopback.Server
) -> None:
    Agent(server, CREATED, says("half"), loopback.RST, done=False)

    async with entered(client.beta.agents.sessions.stream(SESSION, input="Hi.")) as stream:
        with pytest.raises(OpenAIError) as first_time:
            await settle(stream.until_done())
        with pytest.raises(OpenAIError) as again:
            await settle(stream.until_done())
        with pytest.raises(AgentTurnResultError) as caught:
            await settle(stream.get_final_result())

    assert str(again.value) == str(first_time.value)
    assert str(caught.value.__cause__) == str(first_time.value)


async def test_events_that_end_early_are_an_error(client: Any, server: loopback.Server) -> None:
    Agent(server, CREATED)

    with pytest.raises(OpenAIError, match="before the turn did"):
        await follow(client)


async def test_until_done_answers_calls_and_the_result_is_there_afterwards(
    client: Any, server: loopback.Server
) -> None:
    agent = Agent(server, *TURN_WITH_CALL)

    async with entered(
        client.beta.agents.sessions.stream(SESSION, input="1 + 2?", tool_handlers={"add": function_tool(add)})
    ) as stream:
        await settle(stream.with_result_collection().until_done())
        result = await settle(stream.get_final_result())

    assert result.output_text == "3"
    assert agent.results == [
        {
            "type": "agent.session.input.tool_result",
            "turn_id": TURN,
            "call_id": "call_1",
            "success": True,
            "output": "3",
        }
    ]


async def test_a_turn_is_read_as_a_type(client: Any, server: loopback.Server) -> None:
    Agent(server, CREATED, says('{"value": 3, "note": null}'), COMPLETED, IDLE)

    assert (await result_of(client, output_type=Sum)).output_parsed == Sum(value=3)


# -- calls ------------------------------------------------------------------------------------------------------------


async def test_an_event_is_handed_out_before_the_call_in_it_is_answered(client: Any, server: loopback.Server) -> None:
    agent, told = Agent(server, *TURN_WITH_CALL), list[str]()

    async with entered(
        client.beta.agents.sessions.stream(SESSION, input="Hi.", tool_handlers={"add": lambda a: told.append("ran")})
    ) as stream:
        for _ in range(2):
            told.append((await first(stream)).type)
        assert agent.results == []
        await settle(stream.until_done())

    assert told == [CREATED["type"], calls()["type"], "ran"]


async def test_calls_are_answered_once_and_in_order(client: Any, server: loopback.Server) -> None:
    asked = session("requires_action", wants(), wants(id="call_2"))
    agent = Agent(server, CREATED, calls(), calls(id="call_2"), calls(), asked, ..., COMPLETED, IDLE)

    await follow(client, tool_handlers={"add": lambda given: "text"})

    assert [(result["call_id"], result["output"]) for result in agent.results] == [
        ("call_1", "text"),
        ("call_2", "text"),
    ]


async def test_a_call_that_only_the_session_tells_of_is_answered(client: Any, server: loopback.Server) -> None:
    agent = Agent(server, CREATED, session("requires_action", wants()), ..., says("3"), COMPLETED, IDLE)

    result = await result_of(client, tool_handlers={"add": lambda given: str(given["a"])})

    assert result.output_text == "3"
    assert agent.results[0]["output"] == "1"


async def test_calls_of_turns_before_ours_are_left_alone(client: Any, server: loopback.Server) -> None:
    agent = Agent(server, calls(), CREATED, COMPLETED, IDLE)

    await follow(client, tool_handlers={"add": lambda given: "text"})

    assert agent.results == []


def broken(_: dict[str, Any]) -> str:
    raise ValueError("password123")


@pytest.mark.parametrize(
    ("handler", "arguments", "stage"),
    [
        (broken, {"a": 1}, "execution"),
        (function_tool(add), {"a": "x"}, "arguments"),
        (lambda given: "never", [1], "arguments"),
        (lambda given: "never", "{", "arguments"),
        (lambda given: {"x": object()}, {"a": 1}, "output"),
        (lambda given: {"x": float("nan")}, {"a": 1}, "output"),
    ],
)
async def test_a_failed_call_tells_the_program_why_and_the_agent_that(
    client: Any, server: loopback.Server, caplog: pytest.LogCaptureFixture, handler: Any, arguments: Any, stage: str
) -> None:
    agent = Agent(server, CREATED, calls(arguments=arguments), ..., COMPLETED, IDLE)
    errors: list[AgentToolError] = []

    with caplog.at_level(logging.DEBUG, "openai.agents"):
        await follow(client, tool_handlers={"add": handler}, on_tool_error=errors.append)

    assert [(e.tool_name, e.session_id, e.turn_id, e.call_id, e.stage) for e in errors] == [
        ("add", SESSION, TURN, "call_1", stage)
    ]
    assert agent.results[0]["success"] is False
    assert "password123" not in caplog.text + str(agent.results)


async def test_a_callback_that_fails_does_not_keep_the_agent_waiting(client: Any, server: loopback.Server) -> None:
    agent = Agent(server, *TURN_WITH_CALL)

    def fails(_: AgentToolError) -> None:
        raise KeyError

    await follow(client, tool_handlers={"add": broken}, on_tool_error=fails)

    assert agent.results[0]["success"] is False


async def test_a_tool_without_a_handler_is_told_of(
    client: Any, server: loopback.Server, caplog: pytest.LogCaptureFixture
) -> None:
    Agent(server, CREATED, calls("fly"), session("requires_action", wants("fly")), loopback.HANG)

    with pytest.raises(AgentTurnResultError) as caught:
        await result_of(client, tool_handlers={"add": add})

    assert caught.value.reason == "requires_action"
    assert [action.name for action in caught.value.required_actions] == ["fly"]  # type: ignore[union-attr]
    assert "'fly'" in caplog.text


async def test_a_result_that_comes_too_early_is_sent_again(client: Any, server: loopback.Server) -> None:
    agent = Agent(server, *TURN_WITH_CALL)
    agent.refusals = [loopback.error(400, "There is no pending function call call_1.")]

    await follow(client, tool_handlers={"add": lambda given: "3"})

    assert len(agent.results) == 2
    assert len({request.header("idempotency-key") for request in server.requests[-2:]}) == 2


async def test_a_result_that_is_refused_ends_the_stream_and_is_not_sent_again(
    client: Any, server: loopback.Server
) -> None:
    agent = Agent(server, *TURN_WITH_CALL)
    agent.refusals = [loopback.error(400, "The output is too long.")]

    with pytest.raises(BadRequestError):
        await follow(client, tool_handlers={"add": lambda given: "3"})

    assert len(agent.results) == 1


async def test_an_interrupt_in_a_handler_goes_through(client: Any, server: loopback.Server) -> None:
    agent = Agent(server, *TURN_WITH_CALL)

    class Stop(BaseException):
        pass

    def interrupted(_: dict[str, Any]) -> str:
        raise Stop

    with pytest.raises(Stop):
        await result_of(client, tool_handlers={"add": interrupted})

    assert agent.results == []
    assert await asyncio.to_thread(server.requests[1].connection.gone.wait, 5)


@pytest.mark.parametrize("world", ["async"], indirect=True)
async def test_a_coroutine_answers_a_call_and_can_be_cancelled(client: Any, server: loopback.Server) -> None:
    agent, begun = Agent(server, *TURN_WITH_CALL), asyncio.Event()

    async def slow(_: dict[str, Any]) -> str:
        begun.set()
        await asyncio.Event().wait()
        return "never"

    task = asyncio.ensure_future(result_of(client, tool_handlers={"add": slow}))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert agent.results == []

    async def quick(given: dict[str, Any]) -> str:
        return str(given["a"])

    async def told(error: AgentToolError) -> None:
        raise AssertionError(error)

    await follow(client, tool_handlers={"add": quick}, on_tool_error=told)
    assert [result["output"] for result in agent.results] == ["1"]


@pytest.mark.parametrize("world", ["sync"], indirect=True)
async def test_a_coroutine_function_on_a_sync_client_is_a_failed_call(client: Any, server: loopback.Server) -> None:
    Agent(server, *TURN_WITH_CALL)
    errors: list[AgentToolError] = []

    async def handler(_: dict[str, Any]) -> str:
        return "never"

    await follow(client, tool_handlers={"add": handler}, on_tool_error=errors.append)

    assert "AsyncOpenAI" in str(errors[0].error)


# -- a new session ----------------------------------------------------------------------------------------------------

NEW: dict[str, Any] = {"environment": {"type": "none"}, "input": "Hi."}


async def test_a_new_session_with_tools_and_a_type(client: Any, server: loopback.Server) -> None:
    tool = function_tool(add)
    agent = Agent(
        server, session("created"), CREATED, calls(), ..., says('{"value": 3, "note": null}'), COMPLETED, IDLE
    )

    stream = await settle(
        client.beta.agents.sessions.create(
            **NEW,
            stream=True,
            agent={"model": "gpt-5.2", "tools": [tool.definition], "text": {"verbosity": "low"}},
            output_type=Sum,
            tool_handlers={tool.name: tool},
        )
    )
    result = await settle(stream.with_result_collection().get_final_result())

    assert result.output_parsed == Sum(value=3)
    assert agent.results[0]["output"] == "3"
    sent = server.requests[0].json()
    assert sent.keys() == {"environment", "input", "agent", "stream"}
    assert sent["agent"]["text"] == {"verbosity": "low", "format": agent_text_format(Sum)}


async def test_the_events_of_a_new_session_go_on_after_a_turn(client: Any, server: loopback.Server) -> None:
    events = [session("created"), CREATED, COMPLETED, IDLE, turn("created", "turn_2"), IDLE]
    Agent(server, *events)

    stream = await settle(client.beta.agents.sessions.create(**NEW, stream=True))

    assert [event.type for event in await gather(stream)] == [event["type"] for event in events]
    assert (await settle(stream.get_final_result())).turn_id == TURN


async def test_a_forgotten_stream_of_a_new_session_gives_its_connection_back(
    client: Any, server: loopback.Server
) -> None:
    Agent(server, session("created"), CREATED, loopback.HANG)

    stream = await settle(client.beta.agents.sessions.create(**NEW, stream=True))
    await first(stream)
    del stream

    assert await asyncio.to_thread(server.requests[0].connection.gone.wait, 5)


async def test_a_new_session_through_the_views(client: Any, server: loopback.Server) -> None:
    Agent(server, session("created"), CREATED, says("3"), COMPLETED, IDLE)
    sessions = client.beta.agents.sessions

    raw = await settle(sessions.with_raw_response.create(**NEW, stream=True, output_type=int))
    stream = await settle(raw.parse())
    plain = await settle(sessions.with_raw_response.create(**NEW))

    assert (await settle(stream.get_final_result())).output_parsed == 3
    assert (await settle(plain.parse())).id == SESSION


async def test_a_new_session_whose_events_end_early_has_no_result(client: Any, server: loopback.Server) -> None:
    Agent(server, session("created"), CREATED)

    stream = await settle(client.beta.agents.sessions.create(**NEW, stream=True))
    with pytest.raises(AgentTurnResultError) as caught:
        await settle(stream.get_final_result())

    assert caught.value.reason == "incomplete"


async def test_arguments_of_a_new_session_that_contradict_each_other_are_refused(
    client: Any, server: loopback.Server
) -> None:
    create = client.beta.agents.sessions.create

    with pytest.raises(ValueError, match="stream=True"):
        await settle(create(**NEW, tool_handlers={"add": add}))
    with pytest.raises(ValueError, match=r"agent\.text\.format"):
        await settle(create(**NEW, output_type=Sum, agent={"text": {"format": {"type": "text"}}}))
    assert server.requests == []
