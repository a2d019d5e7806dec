"""How clients live, what they keep to themselves, and whom they talk to."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import subprocess
import sys
from typing import Any, Callable

from loopback import Request, Server, error, json, respond

from . import World, reported
from .costs import MODEL


@reported(
    "P22",
    "errors and clients survive pickle and copy, errors without the key; a fork shares no socket",
    "test_exceptions.py::test_every_error_survives_copy_and_pickle",
    "test_exceptions.py::test_no_pickle_holds_a_secret_and_plain_headers_stay",
    "test_client.py::test_a_client_can_be_copied_by_the_standard_library",
    "test_transports_direct.py::test_a_forked_child_opens_its_own_connection",
    "test_transports_direct.py::test_a_forked_child_runs_its_own_loop",
    right="404 pickles without the key; connection error pickles; client deep-copies",
)
def pickles(world: World) -> str:
    def caught(ask: Callable[[], object]) -> Any:
        try:
            ask()
        except Exception as failure:
            return failure

    secret = "sk-canary-1"
    world.server.always(error(404))
    client = world.client(api_key=secret)
    told = []
    nowhere = world.client(base_url="http://127.0.0.1:1")
    for what, asked in (("404", client), ("connection error", nowhere)):
        failure = caught(lambda asked=asked: asked.models.retrieve("m"))  # type: ignore[misc]  # bound now
        try:
            data = pickle.dumps(failure)
            pickle.loads(data)
        except Exception as problem:
            told.append(f"{what}: {type(problem).__name__}")
        else:
            key = " with the key" if secret.encode() in data else " without the key"
            told.append(f"{what} pickles{key if what == '404' else ''}")
    copied = world.outcome(lambda: copy.deepcopy(client) and "deep-copies")
    return "; ".join([*told, f"client {'deep-copies' if copied == 'deep-copies' else copied}"])


@reported(
    "P24",
    "one client in two event loops, and its collection after both, make no noise",
    "test_client.py::test_a_client_outlives_an_event_loop",
    "test_transports_direct.py::test_two_runs_of_asyncio_on_one_transport",
    "test_transports_direct.py::test_collection_after_the_loop_is_silent",
    right="2 answers",
)
def two_loops(world: World) -> str:
    import threading

    world.server.always(json(MODEL))
    client = world.async_client()
    told: list[str] = []

    async def ask() -> None:
        try:
            await client.models.retrieve("m")
        except Exception as failure:
            told.append(world.name(failure))
        else:
            told.append("answer")

    for _ in range(2):
        thread = threading.Thread(target=lambda: asyncio.run(ask()))
        thread.start()
        thread.join()
    return f"{len(told)} answers" if told == ["answer", "answer"] else ", then ".join(told)


@reported(
    "R13",
    "debug logs hold no key, no cookie and no header that carries one",
    "test_client.py::test_no_log_holds_a_secret",
    "test_logs.py::test_requests_and_replies_are_told_without_secrets",
    "test_logs.py::test_http_libraries_tell_no_secret_either",
    right="no canary",
)
def debug_logs(world: World) -> str:
    import io
    import logging

    names = ["api-key", "x-api-key", "proxy-authorization", "cookie"]
    canaries = {name: f"canary-{name}" for name in names}
    world.server.always(json(MODEL, headers={"set-cookie": "canary-set-cookie"}))
    told = io.StringIO()
    logging.basicConfig(level=logging.DEBUG, stream=told)
    world.client(api_key="canary-key", default_headers=canaries).models.retrieve("m")
    text = told.getvalue()
    found = [name for name in ["key", *names, "set-cookie"] if f"canary-{name}" in text]
    return ", ".join(found) or "no canary"


@reported(
    "P37",
    "a key is in no log, repr, error or traceback, even a key that no header can hold",
    "test_client.py::test_a_key_that_no_header_can_hold_is_refused_unseen",
    "test_client.py::test_no_repr_shows_a_key",
    "test_client.py::test_no_traceback_shows_the_key_that_a_function_returned",
    "test_exceptions.py::test_credentials_that_a_server_echoes_are_not_in_the_message",
    right="not quoted; echoed key not in the message",
)
def key_in_error(world: World) -> str:
    def told(**settings: Any) -> str:
        try:
            world.client(**settings).models.retrieve("m")
        except Exception as failure:
            words, seen = "", failure
            while seen is not None:
                words += repr(seen) + str(seen)
                seen = seen.__cause__ or seen.__context__  # type: ignore[assignment]  # the next one or none
            return words
        return ""

    def echo(request: Request) -> Any:
        return error(401, f"Incorrect API key provided: {request.header('authorization')}")

    world.server.always(echo)
    quoted = "quoted" if "canary" in told(api_key="sk-canary\r\nx: y") else "not quoted"
    echoed = "in" if "sk-canary-2" in told(api_key="sk-canary-2") else "not in"
    return f"{quoted}; echoed key {echoed} the message"


@reported(
    "P38",
    "no credential crosses origins, no id leaves its place in the path",
    "test_errors_on_the_wire.py::test_no_credentials_cross_to_another_origin",
    "test_client.py::test_an_id_is_one_segment_of_the_path",
    "test_client.py::test_what_is_no_id_is_refused_by_name",
    "test_realtime.py::test_credentials_do_not_follow_a_redirect_to_another_origin",
    right="nothing crosses; ../x stays in its place; .. refused",
)
def crossing(world: World) -> str:
    with Server() as other:
        other.always(json(MODEL))
        world.server.script(respond(status=307, headers={"location": f"{other.origin}/v1/models/m"}))
        headers = {"api-key": "canary", "x-api-key": "canary", "cookie": "canary"}
        world.outcome(lambda: world.client(api_key="canary", default_headers=headers).models.retrieve("m"))
        crossed = [name for request in other.requests for name, value in request.headers if "canary" in value]
    world.server.always(json(MODEL))
    told = [", ".join(crossed) + " cross" if crossed else "nothing crosses"]
    for id_ in ("../x", ".."):
        before = len(world.server.requests)
        world.outcome(lambda id_=id_: world.client().models.retrieve(id_))  # type: ignore[misc]  # bound now
        sent = world.server.requests[before:]
        where = "refused" if not sent else "stays in its place" if sent[0].path.count("/") == 3 else sent[0].target
        told.append(f"{id_} {where}")
    return "; ".join(told)


@reported(
    "P41",
    "rate limits and request ids are on results and errors",
    "test_client.py::test_results_know_request_id_and_headers",
    "test_client.py::test_pages_know_request_id_and_headers",
    "test_client.py::test_errors_know_request_id_and_headers",
    "test_streaming.py::test_a_stream_knows_its_response",
    right="result: id and headers",
)
def headers_of_results(world: World) -> str:
    world.server.always(json(MODEL, headers={"x-request-id": "r", "x-ratelimit-remaining-tokens": "9"}))
    model = world.client().models.retrieve("m")
    known = ["id"] if getattr(model, "_request_id", None) == "r" else []
    headers = getattr(model, "_response_headers", {})
    return "result: " + " and ".join([*known, *(["headers"] if headers.get("x-ratelimit-remaining-tokens") else [])])


@reported(
    "P39",
    "Azure's realtime address; functions that give keys, sync ones on the async client too",
    "test_azure.py::test_a_realtime_session_has_its_address",
    "test_azure.py::test_a_token_is_asked_for_anew_before_every_attempt",
    "test_client.py::test_the_async_client_takes_a_sync_key_function",
    "test_client.py::test_a_key_function_is_asked_before_each_attempt",
    right="sync function on the async client: Bearer key-1, then Bearer key-2",
)
async def key_functions(world: World) -> str:
    world.server.always(json(MODEL))
    keys = iter(["key-1", "key-2"])
    try:
        async with world.async_client(api_key=lambda: next(keys)) as client:
            await client.models.retrieve("m")
            await client.models.retrieve("m")
    except Exception as failure:
        return f"sync function on the async client: {world.name(failure)}"
    sent = [request.header("authorization") for request in world.server.requests]
    return f"sync function on the async client: {', then '.join(map(str, sent))}"


@reported(
    "P40",
    "a WebSocket takes huge messages, notices a dead peer and opens again, and each event is sent at most once",
    "test_realtime.py::test_huge_messages_and_fragments_arrive_whole",
    "test_realtime.py::test_a_fault_after_any_message_loses_none_sends_none_twice_and_keeps_the_order",
    "test_realtime.py::test_what_goes_into_a_dying_connection_is_sent_at_most_once",
    "test_reported.py::test_a_server_that_answers_no_heartbeat_is_gone",
    right="4 MiB arrives; after a drop: opened again",
)
def sockets(world: World) -> str:
    from sockets import DROP, delta, running

    with running() as (server, address):
        server.script(delta("x" * (4 << 20)), delta("a"), DROP)
        server.script(delta("b"))
        told = []
        with world.client(base_url=f"{address}/v1").realtime.connect(
            model="m", on_reconnecting=lambda event: None
        ) as connection:
            told.append(world.outcome(lambda: f"{len(connection.recv().delta) >> 20} MiB arrives"))
            world.outcome(lambda: connection.recv())
            after = world.outcome(lambda: connection.recv().delta)
            told.append("after a drop: " + ("opened again" if after == "b" else after))
    return "; ".join(told)


@reported(
    "P36",
    "odd proxy variables break no construction; certificates are plain to set",
    "test_http_clients.py::test_odd_proxy_variables_never_break_construction",
    "test_transports_patched.py::test_no_proxy_variable_breaks_construction",
    "test_transports_direct.py::test_a_certificate_file_from_the_environment_is_trusted",
    right="NO_PROXY=[::1] fine; ALL_PROXY=socks5://… fine",
)
def proxy_variables(world: World) -> str:
    told = []
    for name, value, shown in (("NO_PROXY", "[::1]", "[::1]"), ("ALL_PROXY", "socks5://127.0.0.1:1", "socks5://…")):
        os.environ[name] = value
        told.append(f"{name}={shown} " + world.outcome(lambda: world.client() and "fine"))
        del os.environ[name]
    return "; ".join("".join(part) for part in told).replace("<", "")


@reported(
    "P35",
    "HTTP clients of httpx and of httpx2 are both taken",
    "test_http_clients.py::test_calls_streams_pages_and_errors_go_through_it",
    "test_http_clients.py::test_responses_are_of_its_own_family",
    right="httpx2 client: answer",
)
def both_families(world: World) -> str:
    import httpx2

    world.server.always(json(MODEL))
    return "httpx2 client: " + world.outcome(
        lambda: world.client(http_client=httpx2.Client()).models.retrieve("m") and "answer"
    )


@reported(
    "P43",
    "no native parser of JSON is needed beside pydantic's",
    "test_reported.py::test_neither_jiter_nor_another_native_parser_is_needed",
    right="works without jiter",
)
def without_jiter(world: World) -> str:
    program = "import sys; sys.modules['jiter'] = None; import openai; openai.OpenAI(api_key='k')"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    return "works without jiter" if done.returncode == 0 else done.stderr.strip().splitlines()[-1].partition(":")[0]
