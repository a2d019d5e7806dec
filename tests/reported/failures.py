"""What goes wrong: retries, timeouts, errors and servers that are nearly compatible."""

from __future__ import annotations

import asyncio
import inspect
import ssl
import time
from typing import Any, Callable

from loopback import HANG, error, json, raw, respond

from . import World, beyond, reported
from .costs import MODEL, http


@reported(
    "P15",
    "timeouts tell their phase, and one for the whole call holds against a server that drips",
    "test_errors_on_the_wire.py::test_no_first_byte_in_time",
    "test_errors_on_the_wire.py::test_no_connection_in_time",
    "test_errors_on_the_wire.py::test_no_free_connection_in_time",
    "test_errors_on_the_wire.py::test_a_body_that_stalls",
    "test_errors_on_the_wire.py::test_the_deadline_of_the_whole_call",
    "test_errors_on_the_wire.py::test_the_deadline_holds_for_a_server_that_drips",
    "test_streaming.py::test_a_stream_that_falls_silent_times_out",
    right="pool and read are told apart",
)
async def phases(world: World) -> str:
    httpx = http()
    world.server.always(raw(HANG))
    limits = httpx.Limits(max_connections=1)
    client = world.async_client(
        http_client=httpx.AsyncClient(limits=limits), timeout=httpx.Timeout(0.5, pool=0.1, read=0.3)
    )
    told = await asyncio.gather(*(client.models.retrieve("m") for _ in range(2)), return_exceptions=True)
    await client.close()
    words = {str(failure).partition(" (")[0] for failure in told}
    return "pool and read are told apart" if len(words) == 2 else f"both say “{words.pop()}”"


beyond(
    "P19",
    "retries are a value: attempts, pauses, statuses, a deadline and a callback, for a client or a copy of it",
    "test_retry.py::test_a_policy_can_change_every_number",
    "test_retry.py::test_pauses_double_up_to_the_cap_less_a_quarter_at_most",
    "test_client.py::test_a_policy_of_retries_holds_for_client_and_copy",
    "test_flow.py::test_the_callback_hears_of_each_retry",
)


def failing(world: World, failure: Callable[[], Exception]) -> str:
    """What becomes of an exception of the transport, and how often it was asked."""
    httpx = http()
    asked: list[object] = []

    class Failing(httpx.BaseTransport):
        def handle_request(self, request: object) -> Any:
            asked.append(request)
            raise failure()

    client = world.client(http_client=httpx.Client(transport=Failing()), max_retries=1)
    return f"{world.outcome(lambda: client.models.retrieve('m'))} after {len(asked)}"


@reported(
    "P20",
    "an exception of the application is neither retried nor wrapped; failures of transports, raw TLS ones too, are",
    "test_errors_on_the_wire.py::test_an_exception_of_the_application_is_neither_tried_again_nor_wrapped",
    "test_errors_on_the_wire.py::test_a_failure_of_the_transport_is_tried_again_and_explained",
    "test_transports_rooms.py::test_a_transports_failure_has_its_reason",
    right="ValueError after 1; TLS: APIConnectionError after 2",
)
def application_exceptions(world: World) -> str:
    own = failing(world, lambda: ValueError("mine"))
    return f"{own}; TLS: {failing(world, lambda: ssl.SSLError('handshake'))}"


@reported(
    "R11",
    "a plain exception goes through at once, a raw TLS error is tried again, a cancellation is heard at once",
    "test_errors_on_the_wire.py::test_an_exception_of_the_application_is_neither_tried_again_nor_wrapped",
    "test_flow.py::test_raw_tls_errors_are_tried_again",
    "test_errors_on_the_wire.py::test_cancelling_is_heard_at_once",
    right="Exception after 1; TLS: APIConnectionError after 2",
)
def plain_exceptions(world: World) -> str:
    own = failing(world, lambda: Exception("mine"))
    return f"{own}; TLS: {failing(world, lambda: ssl.SSLError('handshake'))}"


@reported(
    "P21",
    "an exhausted quota is not asked again",
    "test_flow.py::test_a_spent_quota_is_not_tried_again",
    "test_reported.py::test_a_spent_quota_is_asked_once",
    right="RateLimitError after 1",
)
def quota(world: World) -> str:
    world.server.always(error(429, code="insufficient_quota", headers={"retry-after-ms": "1"}))
    told = world.outcome(lambda: world.client(max_retries=2).models.retrieve("m"))
    return f"{told} after {len(world.server.requests)}"


@reported(
    "P23",
    "a connection error names cause, host, attempts and time, and has a reason for programs",
    "test_errors_on_the_wire.py::test_nobody_listening_is_told_with_host_attempts_and_time",
    "test_errors_on_the_wire.py::test_a_host_that_is_unknown_is_told",
    "test_errors_on_the_wire.py::test_a_certificate_that_nobody_vouches_for_is_told",
    right="names the host, reason connect",
)
def cause(world: World) -> str:
    try:
        world.client(base_url="http://127.0.0.1:1").models.retrieve("m")
    except world.openai.APIConnectionError as failure:
        host = "names the host" if "127.0.0.1" in str(failure) else f"“{failure}”"
        return f"{host}, reason {failure.reason}" if hasattr(failure, "reason") else host
    return "no error"


@reported(
    "P25",
    "waiting for what never ends is bounded, and reports its progress",
    "test_polling.py::test_a_wait_is_bounded_although_nobody_said_how_long",
    "test_polling_on_the_wire.py::test_a_wait_ends_with_an_error_that_has_the_last_state",
    "test_polling.py::test_every_look_is_reported",
    right="PollTimeoutError",
)
def endless_poll(world: World) -> str:
    world.server.always(json({"id": "f", "object": "vector_store.file", "status": "in_progress", "usage_bytes": 0}))
    poll = world.client().vector_stores.files.poll
    if "max_wait_seconds" not in inspect.signature(poll).parameters:
        return "no bound can be given"
    return world.outcome(lambda: poll("f", vector_store_id="v", poll_interval_ms=10, max_wait_seconds=0.1))


@reported(
    "R10",
    "`Retry-After` is obeyed up to two minutes, a longer one raised at once, nonsense ignored",
    "test_retry.py::test_waits_as_long_as_the_server_says_within_reason",
    "test_retry.py::test_a_wait_that_is_too_long_is_explained",
    "test_errors_on_the_wire.py::test_a_pause_is_as_long_as_the_server_asks",
    "test_errors_on_the_wire.py::test_too_long_a_wish_is_told_at_once",
    right="90 → 90; 121 → error; -1 → 0.5; nan → 0.5; inf → 0.5; junk → 0.5",
)
def retry_after(world: World) -> str:
    waits: list[float] = []
    sleep = time.sleep

    def asleep(seconds: float) -> None:
        if seconds > 0.1:
            waits.append(seconds)
        sleep(min(seconds, 0.01))

    time.sleep = asleep
    told = []
    try:
        for value in ("90", "121", "-1", "nan", "inf", "junk"):
            world.next(error(503, headers={"retry-after": value}), json(MODEL))
            waits.clear()
            try:
                world.client(max_retries=1).models.retrieve("m")
                pause = waits[0] if waits else 0.0
                told.append(f"{value} → {0.5 if 0.3 <= pause <= 0.5 else round(pause)}")
            except Exception:
                told.append(f"{value} → error")
    finally:
        time.sleep = sleep
    return "; ".join(told)


@reported(
    "P34",
    "servers that are nearly compatible: an error is an error whatever its status, and what is odd is kept",
    "test_errors_on_the_wire.py::test_a_body_that_is_no_answer_is_an_error_of_this_library",
    "test_streaming.py::test_a_body_that_is_no_stream_is_an_error_in_spite_of_its_status",
    "test_streaming.py::test_a_chunk_with_null_in_every_place_is_handed_over",
    "test_responses_stream_state.py::test_p34_events_without_output_and_without_indexes_find_their_item_by_its_id",
    "test_reported.py::test_reasoning_of_a_compatible_server_is_kept_and_sent_back",
    right="HTML: APIResponseValidationError; error with 200: APIError; error for a stream: APIError",
)
def nearly_compatible(world: World) -> str:
    said = json({"error": {"message": "no such model", "code": 404}})
    html = respond(b"<html>hello", content_type="text/html")
    world.server.script(html, said, said)
    told = [world.outcome(lambda: type(world.chat()).__name__) for _ in range(2)]
    streamed = world.outcome(lambda: f"{len(list(world.chat(stream=True)))} events, no error")
    return f"HTML: {told[0]}; error with 200: {told[1]}; error for a stream: {streamed}"
