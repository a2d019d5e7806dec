"""What a connection decides, with no socket: the queue, the handlers, the address, the attempts to connect again."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from hypothesis import given, strategies as st

import openai
from openai._event_handler import EventHandlerRegistry
from openai._flow import Ask
from openai._provider import Credentials
from openai._request import FinalRequestOptions
from openai._send_queue import SendQueue, SendReceipt
from openai._websocket_request import opening
from worlds import settle


def flush(queue: SendQueue, send: Any, *, world: str, **options: Any) -> Any:
    """Empty the queue the one way or the other."""
    if world == "sync":
        return queue.flush_sync(send, **options)

    async def send_async(frame: Any) -> None:
        await asyncio.sleep(0)
        send(frame)

    if "prepare_send" in options:
        prepare = options["prepare_send"]
        options["prepare_send"] = lambda: send_async if prepare() else None
    return queue.flush_async(send_async, **options)


# -- the queue --------------------------------------------------------------------------------------------------------


async def test_frames_leave_in_the_order_in_which_they_came(world: str) -> None:
    queue, sent = SendQueue(), []
    for frame in ("one", b"two", "three"):
        queue.enqueue(frame)

    await settle(flush(queue, sent.append, world=world))

    assert sent == ["one", b"two", "three"]
    assert not queue.has_pending_or_flushing


def test_a_queue_counts_bytes_not_letters() -> None:
    queue = SendQueue(max_bytes=4)
    queue.enqueue("éé")

    with pytest.raises(openai.WebSocketQueueFullError, match="4 of `max_queue_size=4`"):
        queue.enqueue("x")
    assert queue.drain() == ["éé"]
    assert queue.enqueue(b"four")


def test_a_queue_of_less_than_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="max_queue_size"):
        SendQueue(-1)


async def test_a_frame_is_only_queued_behind_others_if_that_is_asked(world: str) -> None:
    queue, sent, added = SendQueue(), [], []

    def send(frame: Any) -> None:
        sent.append(frame)
        if frame == "one":
            added.append(queue.enqueue("two", only_if_pending=True))

    assert not queue.enqueue("zero", only_if_pending=True)
    queue.enqueue("one")
    await settle(flush(queue, send, world=world))

    assert added == [True]
    assert sent == ["one", "two"]


async def test_what_a_frame_met_is_told_to_its_receipt(world: str) -> None:
    queue, receipts = SendQueue(), [SendReceipt(), SendReceipt()]
    for receipt in receipts:
        queue.enqueue("frame", receipt=receipt)

    def send(frame: Any) -> None:
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        await settle(flush(queue, send, world=world, requeue_failed=False))
    unsent = queue.mark_unsent(clear=True)

    assert unsent == ["frame"]
    with pytest.raises(OSError, match="gone"):
        receipts[0].raise_if_failed()
    receipts[0].raise_if_unsent()
    receipts[1].raise_if_failed()
    with pytest.raises(openai.WebSocketConnectionClosedError) as caught:
        receipts[1].raise_if_unsent()
    assert caught.value.unsent_messages == ["frame"]


async def test_a_frame_that_failed_is_first_again_or_gone(world: str) -> None:
    for requeue, left in ((True, ["one", "two"]), (False, ["two"])):
        queue = SendQueue()
        queue.enqueue("one")
        queue.enqueue("two")

        def send(frame: Any) -> None:
            raise OSError("gone")

        with pytest.raises(OSError, match="gone"):
            await settle(flush(queue, send, world=world, requeue_failed=requeue))

        assert queue.mark_unsent() == left
        assert queue.drain() == left


async def test_frames_stay_while_nothing_can_send_them(world: str) -> None:
    queue, sent = SendQueue(), []
    open_ = [True, False]
    queue.enqueue("one")
    queue.enqueue("two")

    await settle(flush(queue, sent.append, world=world, prepare_send=lambda: sent.append if open_.pop(0) else None))

    assert sent == ["one"]
    assert len(queue) == 1
    assert queue.drain() == ["two"]


def test_one_thread_empties_the_queue_while_others_add() -> None:
    queue, sent, owners = SendQueue(), [], []
    inside, go_on = threading.Event(), threading.Event()

    def send(frame: Any) -> None:
        owners.append(queue.is_flush_owner())
        inside.set()
        go_on.wait(10)
        sent.append(frame)

    queue.enqueue("one")
    thread = threading.Thread(target=queue.flush_sync, args=(send,))
    thread.start()
    inside.wait(10)
    queue.enqueue("two")
    queue.flush_sync(sent.append)
    mine = queue.is_flush_owner()
    go_on.set()
    thread.join()

    assert sent == ["one", "two"]
    assert (owners, mine) == ([True, True], False)


async def test_a_task_knows_that_it_empties_the_queue() -> None:
    queue, owners = SendQueue(), []
    queue.enqueue("one")

    async def send(frame: Any) -> None:
        owners.append(queue.is_flush_owner(task_id=id(asyncio.current_task())))

    await queue.flush_async(send)

    assert owners == [True]
    assert not queue.is_flush_owner(task_id=id(asyncio.current_task()))


@given(st.lists(st.sampled_from(["enqueue", "flush", "fail", "down"]), max_size=30))
def test_no_frame_is_sent_twice_or_out_of_order_whatever_happens(steps: list[str]) -> None:
    queue, sent, number = SendQueue(), [], 0

    def failing(frame: Any) -> None:
        sent.append(frame)
        raise OSError

    for step in steps:
        if step == "enqueue":
            queue.enqueue(str(number))
            number += 1
        elif step == "fail" and len(queue):
            with pytest.raises(OSError):
                queue.flush_sync(failing, requeue_failed=False)
        else:
            queue.flush_sync(sent.append, prepare_send=(lambda: None) if step == "down" else None)

    assert [*sent, *queue.drain()] == [str(n) for n in range(number)]


# -- handlers ---------------------------------------------------------------------------------------------------------


def first(event: object) -> None: ...


def second(event: object) -> None: ...


@pytest.mark.parametrize("use_lock", [True, False])
def test_handlers_come_in_order_and_those_for_one_event_once(use_lock: bool) -> None:
    registry = EventHandlerRegistry(use_lock=use_lock)
    registry.add("a", first, once=True)
    registry.add("a", second)
    registry.add("a", first)

    assert registry.get_handlers("a") == [first, second, first]
    assert registry.get_handlers("a") == [second, first]
    assert registry.get_handlers("b") == []
    assert registry.has_handlers("a")
    assert not registry.has_handlers("b")


def test_a_handler_is_removed_one_time_less_than_it_was_added() -> None:
    registry = EventHandlerRegistry()
    registry.add("a", first)
    registry.add("a", first)

    registry.remove("a", first)
    registry.remove("a", second)
    registry.remove("b", first)

    assert registry.get_handlers("a") == [first]


def test_handlers_are_merged_with_what_they_are() -> None:
    source, target = EventHandlerRegistry(), EventHandlerRegistry()
    target.add("a", first)
    source.add("a", second, once=True)

    source.merge_into(target)

    assert target.get_handlers("a") == [first, second]
    assert target.get_handlers("a") == [first]


def test_what_cannot_be_called_is_no_handler() -> None:
    with pytest.raises(TypeError, match="`handler`"):
        EventHandlerRegistry().add("a", "first")  # type: ignore[arg-type]  # that is the point


# -- opening ----------------------------------------------------------------------------------------------------------


class Refused(Exception):
    """A handshake that was answered with another status, as `websockets` tells it."""

    def __init__(self, status: int, *headers: tuple[str, str]) -> None:
        super().__init__(status)
        self.response = self.headers = self
        self.status_code = status
        self.body = None
        self.pairs = headers

    def raw_items(self) -> Any:
        return self.pairs


class Moved(Refused):
    """One that was redirected."""

    def __init__(self, location: str) -> None:
        super().__init__(307, ("Location", location))


def dialled(address: str, *answers: Any, client: Any = None) -> list[tuple[str, dict[str, str]]]:
    """Play a handshake; return what was dialled."""
    client = client or openai.OpenAI(api_key="test-key", base_url=address)
    options = FinalRequestOptions(method="GET", url="/realtime")
    seen: list[tuple[str, dict[str, str]]] = []

    def dial(url: str, headers: dict[str, str]) -> object:
        seen.append((url, headers))
        answer = answers[len(seen) - 1]
        if isinstance(answer, Exception):
            raise answer
        return answer

    flow = opening(client, options, dial)
    effect: Any = next(flow)
    try:
        while True:
            assert isinstance(effect, Ask)
            try:
                answer = effect.question()
            except Exception as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration:
        return seen


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("https://api.openai.com/v1", "wss://api.openai.com/v1/realtime"),
        ("http://127.0.0.1:8000/v1/", "ws://127.0.0.1:8000/v1/realtime"),
        ("wss://gate.example/v1", "wss://gate.example/v1/realtime"),
        ("https://gate.example/v1?tenant=7", "wss://gate.example/v1/realtime?tenant=7"),
    ],
)
def test_a_socket_lies_below_the_base_url(address: str, url: str) -> None:
    (dial,) = dialled(address, "open")

    assert dial[0] == url
    assert dial[1]["Authorization"] == "Bearer test-key"


@pytest.mark.parametrize(
    ("location", "url", "trusted"),
    [
        ("/v2/realtime", "wss://api.openai.com/v2/realtime", True),
        ("wss://api.openai.com:443/v2", "wss://api.openai.com:443/v2", True),
        ("https://api.openai.com/v2", "wss://api.openai.com/v2", True),
        ("wss://api.openai.com:444/v2", "wss://api.openai.com:444/v2", False),
        ("//elsewhere.example/v2", "wss://elsewhere.example/v2", False),
        ("wss://api.openai.com.evil.example/", "wss://api.openai.com.evil.example/", False),
    ],
)
def test_only_the_same_origin_gets_the_credentials_of_a_redirect(location: str, url: str, trusted: bool) -> None:
    _, dial = dialled("https://api.openai.com/v1", Moved(location), "open")

    assert dial[0] == url
    assert ("Authorization" in dial[1]) == trusted


@pytest.mark.parametrize("location", ["ws://api.openai.com/v1/realtime", "http://elsewhere.example/", "ftp://x/"])
def test_a_redirect_to_where_there_is_no_tls_is_not_followed(location: str) -> None:
    with pytest.raises(openai.OpenAIError, match="redirected"):
        dialled("https://api.openai.com/v1", Moved(location))


class Renewing(Credentials):
    """Credentials that are new each time."""

    tokens = iter(["old", "new", "newer", "newest"])

    def authorize(self, options: Any, given: Any, client: Any) -> Any:
        return {"Authorization": f"Bearer {next(self.tokens)}"}
        yield

    def reauthorize(self, request: Any) -> bool:
        return True


def test_credentials_that_were_refused_are_renewed_once() -> None:
    client = openai.OpenAI(api_key="test-key")
    client.credentials = Renewing()

    dials = dialled("", Refused(401), "open", client=client)
    with pytest.raises(openai.AuthenticationError):
        dialled("", Refused(401), Refused(401), client=client)

    assert [headers["Authorization"] for _, headers in dials] == ["Bearer old", "Bearer new"]


def test_an_error_of_the_application_is_left_as_it_is() -> None:
    with pytest.raises(LookupError):
        dialled("https://api.openai.com/v1", LookupError("mine"))
