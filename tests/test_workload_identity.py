"""Workload identity on a real socket: proofs become tokens, one at a time, and none is ever shown."""

from __future__ import annotations

import asyncio
import copy
import logging
import os
import pickle
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Callable

import httpx
import pytest

import openai
import seen
from loopback import Answer, Request, Server, error, json, respond
from openai import AsyncOpenAI, OAuthError, OpenAI, OpenAIError, RetryPolicy, SubjectTokenProviderError
from openai._client import WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER
from openai.auth import (
    WorkloadIdentityAuth,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)
from openai.auth._token import Token, TokenCache
from sockets import running
from worlds import entered, settle

SUBJECT = "subject-canary-7f3a9c1e5b"
ACCESS = "access-canary-2d8e4b6a"
MODELS = {"object": "list", "data": []}


class Identity:
    """Scripts the token endpoint and the API behind one server, and counts what either is asked."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.lifetime: float = 3600
        self.refused: set[str] = set()
        self.answers: list[Answer] = []
        self.exchanges: list[Request] = []
        self.calls: list[Request] = []
        self.url = f"{server.origin}/oauth/token"
        server.always(self.answer)

    def answer(self, request: Request) -> Answer:
        if request.path != "/oauth/token":
            self.calls.append(request)
            refused = request.header("authorization") in self.refused
            return error(401, "expired") if refused else json(MODELS)
        self.exchanges.append(request)
        if self.answers:
            return self.answers.pop(0)
        return json({"access_token": f"{ACCESS}-{len(self.exchanges)}", "expires_in": self.lifetime})

    @property
    def authorizations(self) -> list[str | None]:
        return [request.header("authorization") for request in self.calls]


@pytest.fixture
def identity(server: Server) -> Identity:
    return Identity(server)


@pytest.fixture(params=[OpenAI, AsyncOpenAI], ids=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Any:
    """Either client's class."""
    return request.param


def subject_token() -> str:
    return SUBJECT


def workload(get_token: Callable[[], Any] = subject_token, **facts: Any) -> Any:
    provider = {"token_type": "jwt", "get_token": get_token}
    return {"identity_provider_id": "idp-1", "service_account_id": "sa-1", "provider": provider, **facts}


@pytest.fixture
def make(world: Any, identity: Identity) -> Callable[..., Any]:
    """Makes clients whose exchange goes to the loopback server."""

    def made(workload_identity: Any = None, **settings: Any) -> Any:
        if "max_retries" not in settings:
            settings["retry"] = RetryPolicy(attempts=2, base=0.001)
        client = world(workload_identity=workload_identity or workload(), base_url=identity.server.base_url, **settings)
        client.credentials.token_exchange_url = identity.url
        return client

    return made


def bearer(number: int) -> str:
    return f"Bearer {ACCESS}-{number}"


# --- the exchange


async def test_a_proof_is_exchanged_once_for_a_token_that_calls_carry(make: Any, identity: Identity) -> None:
    client = make()

    for _ in range(3):
        await settle(client.models.list())

    assert identity.authorizations == [bearer(1)] * 3
    (exchange,) = identity.exchanges
    assert (exchange.method, exchange.header("content-type")) == ("POST", "application/json")
    assert exchange.header("authorization") is None
    assert exchange.json() == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": SUBJECT,
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp-1",
        "service_account_id": "sa-1",
    }


async def test_the_exchange_is_told_of_the_client_and_of_nothing_else_that_is_meant_for_the_api(
    make: Any, identity: Identity
) -> None:
    provider = {"token_type": "id", "get_token": subject_token}
    client = make(
        workload(provider=provider, client_id="c-1"),
        organization="org",
        default_headers={"X-Mine": "1"},
        default_query={"q": "1"},
    )

    await settle(client.models.list())

    (exchange,) = identity.exchanges
    assert exchange.json()["client_id"] == "c-1"
    assert exchange.json()["subject_token_type"] == "urn:ietf:params:oauth:token-type:id_token"
    assert exchange.query == []
    assert exchange.header("x-mine") is None
    assert exchange.header("openai-organization") is None
    assert identity.calls[0].header("x-mine") == "1"


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_a_refused_proof_is_an_oauth_error(make: Any, identity: Identity, status: int) -> None:
    identity.answers = [json({"error": "invalid_grant", "error_description": "no such workload"}, status=status)]

    with pytest.raises(OAuthError, match="no such workload") as caught:
        await settle(make().models.list())

    assert (caught.value.status_code, caught.value.error) == (status, "invalid_grant")
    assert len(identity.exchanges) == 1
    assert identity.calls == []


async def test_a_busy_exchange_is_tried_again_and_then_is_a_status_error(make: Any, identity: Identity) -> None:
    identity.answers = [error(503), error(429)]
    await settle(make().models.list())
    assert len(identity.exchanges) == 3

    identity.answers = [error(500), error(500), error(500)]
    with pytest.raises(openai.InternalServerError):
        await settle(make().models.list())


async def test_an_exchange_that_cannot_be_reached_is_a_connection_error(make: Any, identity: Identity) -> None:
    client = make()
    identity.server.refuse(times=3)

    with pytest.raises(openai.APIConnectionError):
        await settle(client.models.list())


async def test_a_redirect_of_the_exchange_is_not_followed(make: Any, identity: Identity) -> None:
    identity.answers = [respond(b"", status=307, headers=[("location", "/elsewhere")])]

    with pytest.raises(openai.APIStatusError) as caught:
        await settle(make().models.list())

    assert caught.value.status_code == 307


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        ({}, "access_token"),
        ({"access_token": "", "expires_in": 60}, "access_token"),
        ({"access_token": "a\r\nb", "expires_in": 60}, "access_token"),
        ({"access_token": 7, "expires_in": 60}, "access_token"),
        ({"access_token": "t"}, "expires_in"),
        ({"access_token": "t", "expires_in": "60"}, "expires_in"),
        ({"access_token": "t", "expires_in": 0}, "expires_in"),
        ({"access_token": "t", "expires_in": True}, "expires_in"),
        ({"access_token": "t", "expires_in": 60, "token_type": "mac"}, "token_type"),
        ([], "access_token"),
    ],
)
async def test_an_answer_that_is_no_token_is_an_error_that_says_what_lacks(
    make: Any, identity: Identity, answer: object, named: str
) -> None:
    identity.answers = [json(answer)]

    with pytest.raises(OpenAIError, match=named):
        await settle(make().models.list())


@pytest.mark.parametrize("rest", [{}, {"expires_in": "60"}, {"expires_in": 60, "token_type": "mac"}])
async def test_no_traceback_shows_the_token_of_an_answer_that_is_refused(
    make: Any, identity: Identity, rest: Any
) -> None:
    identity.answers = [json({"access_token": ACCESS, **rest})]

    with pytest.raises(OpenAIError) as caught:
        await settle(make().models.list())

    frames = [entry.frame for entry in caught.traceback if "/openai/" in str(entry.path)]
    assert frames
    assert ACCESS not in "".join(repr(frame.f_locals) for frame in frames)


async def test_an_answer_that_is_no_json_is_an_error(make: Any, identity: Identity) -> None:
    identity.answers = [respond(b"<html>")]

    with pytest.raises(OpenAIError, match="access_token"):
        await settle(make().models.list())


@pytest.mark.parametrize("subject", [None, "", 7])
async def test_a_function_without_a_proof_is_a_provider_error(make: Any, identity: Identity, subject: object) -> None:
    with pytest.raises(SubjectTokenProviderError, match="get_token"):
        await settle(make(workload(lambda: subject)).models.list())

    assert identity.exchanges == []


async def test_an_exception_of_the_users_own_function_arrives_as_it_is(make: Any) -> None:
    def broken() -> str:
        raise LookupError("vault")

    with pytest.raises(LookupError, match="vault"):
        await settle(make(workload(broken)).models.list())


async def test_a_function_that_blocks_runs_off_the_event_loop(identity: Identity) -> None:
    threads: list[int] = []

    def get_token() -> str:
        threads.append(threading.get_ident())
        return SUBJECT

    client = AsyncOpenAI(workload_identity=workload(get_token), base_url=identity.server.base_url)
    client.credentials.token_exchange_url = identity.url  # type: ignore[union-attr]  # this client has some
    await client.models.list()

    assert threads and threads[0] != threading.get_ident()


async def test_an_own_authorization_header_needs_no_exchange(make: Any, identity: Identity) -> None:
    await settle(make().models.list(extra_headers={"Authorization": "Bearer mine"}))

    assert identity.authorizations == ["Bearer mine"]
    assert identity.exchanges == []


async def test_the_administration_takes_the_admin_key_beside_an_identity(make: Any, identity: Identity) -> None:
    client = make(admin_api_key="adm")

    await settle(client.admin.organization.projects.list())
    await settle(client.models.list())

    assert identity.authorizations == ["Bearer adm", bearer(1)]


async def test_the_exchange_goes_through_the_clients_own_http_client(world: Any, identity: Identity) -> None:
    seen: list[str] = []

    def note(request: httpx.Request) -> None:
        seen.append(str(request.url))
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=identity.server.port)

    async def note_async(request: httpx.Request) -> None:
        note(request)

    http_client: Any = (
        httpx.Client(event_hooks={"request": [note]})
        if world is OpenAI
        else httpx.AsyncClient(event_hooks={"request": [note_async]})
    )
    client = world(workload_identity=workload(), http_client=http_client)

    await settle(client.models.list())

    assert seen == ["https://auth.openai.com/oauth/token", "https://api.openai.com/v1/models"]
    await settle(client.close())


# --- refused tokens


async def test_a_401_drops_the_token_and_tries_once_more(make: Any, identity: Identity) -> None:
    client = make(max_retries=0)
    await settle(client.models.list())
    identity.refused = {bearer(1)}

    await settle(client.models.list())

    assert identity.authorizations == [bearer(1), bearer(1), bearer(2)]


async def test_a_second_401_is_final(make: Any, identity: Identity) -> None:
    identity.refused = {bearer(1), bearer(2), bearer(3)}

    with pytest.raises(openai.AuthenticationError):
        await settle(make().models.list())

    assert identity.authorizations == [bearer(1), bearer(2)]


async def test_a_401_of_the_admin_key_drops_no_token(make: Any, identity: Identity) -> None:
    client = make(admin_api_key="adm")
    await settle(client.models.list())
    identity.refused = {"Bearer adm"}

    with pytest.raises(openai.AuthenticationError):
        await settle(client.admin.organization.projects.list())
    await settle(client.models.list())

    assert identity.authorizations == [bearer(1), "Bearer adm", bearer(1)]


async def test_a_websocket_opens_with_a_token_and_with_another_one_after_a_401(make: Any, identity: Identity) -> None:
    with running() as (sockets, address):
        client = make(websocket_base_url=f"{address}/v1")
        sockets.refusals = [401]

        async with entered(client.realtime.connect(model="m")):
            pass
        sockets.wait_until_closed()

        sent = [request.headers["authorization"] for request in sockets.requests]
    assert sent == [bearer(1), bearer(2)]


# --- one exchange for all


def test_a_hundred_threads_share_one_exchange(identity: Identity) -> None:
    ready = threading.Barrier(100)
    client = OpenAI(workload_identity=workload(), base_url=identity.server.base_url)
    client.credentials.token_exchange_url = identity.url  # type: ignore[union-attr]  # this client has some

    def call(_: int) -> None:
        ready.wait()
        client.models.list()

    with ThreadPoolExecutor(100) as pool:
        list(pool.map(call, range(100)))
        identity.refused = {bearer(1)}
        list(pool.map(call, range(100)))

    assert len(identity.exchanges) == 2
    assert set(identity.authorizations[-100:]) <= {bearer(1), bearer(2)}
    client.close()


async def test_a_thousand_tasks_share_one_exchange(identity: Identity) -> None:
    client = AsyncOpenAI(workload_identity=workload(), base_url=identity.server.base_url)
    client.credentials.token_exchange_url = identity.url  # type: ignore[union-attr]  # this client has some

    await asyncio.gather(*(client.models.list() for _ in range(1000)))
    identity.refused = {bearer(1)}
    await asyncio.gather(*(client.models.list() for _ in range(1000)))

    assert len(identity.exchanges) == 2
    await client.close()


def test_event_loops_on_several_threads_share_one_exchange(identity: Identity) -> None:
    client = AsyncOpenAI(workload_identity=workload(), base_url=identity.server.base_url)
    client.credentials.token_exchange_url = identity.url  # type: ignore[union-attr]  # this client has some
    ready = threading.Barrier(8)

    def run(_: int) -> None:
        async def calls() -> None:
            await asyncio.gather(*(client.models.list() for _ in range(8)))

        ready.wait()
        asyncio.run(calls())

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(run, range(8)))

    assert len(identity.exchanges) == 1
    assert len(identity.calls) == 64


async def test_all_who_wait_for_a_failed_exchange_get_its_error(identity: Identity) -> None:
    identity.answers = [json({"error": "invalid_grant"}, status=400)]
    client = AsyncOpenAI(workload_identity=workload(), base_url=identity.server.base_url)
    client.credentials.token_exchange_url = identity.url  # type: ignore[union-attr]  # this client has some

    outcomes = await asyncio.gather(*(client.models.list() for _ in range(20)), return_exceptions=True)

    assert all(isinstance(outcome, OAuthError) for outcome in outcomes)
    assert len({id(outcome) for outcome in outcomes}) == 20
    assert len(identity.exchanges) == 1
    await client.close()


async def test_where_the_task_that_fetches_is_cancelled_another_one_takes_its_place(identity: Identity) -> None:
    holding, started = threading.Event(), threading.Event()

    def get_token() -> str:
        started.set()
        holding.wait(10)
        return SUBJECT

    client = AsyncOpenAI(workload_identity=workload(get_token), base_url=identity.server.base_url)
    client.credentials.token_exchange_url = identity.url  # type: ignore[union-attr]  # this client has some
    tasks = [asyncio.ensure_future(settle(client.models.list())) for _ in range(5)]
    await asyncio.to_thread(started.wait, 10)

    tasks[0].cancel()
    tasks[1].cancel()
    holding.set()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)

    assert [type(outcome) for outcome in outcomes[:2]] == [asyncio.CancelledError] * 2
    assert not any(isinstance(outcome, BaseException) for outcome in outcomes[2:])
    await client.close()


async def test_a_token_is_renewed_in_the_background_before_it_expires(make: Any, identity: Identity) -> None:
    client = make(workload(refresh_buffer_seconds=100))
    await settle(client.models.list())
    now = client.clock() + 3600 - 99
    client.clock = lambda: now

    await settle(client.models.list())
    await until(lambda: client.credentials._tokens._flight is None)
    await settle(client.models.list())

    assert identity.authorizations == [bearer(1), bearer(1), bearer(2)]
    assert len(identity.exchanges) == 2


async def test_a_renewal_that_fails_leaves_the_token_in_use_and_is_tried_again(
    make: Any, identity: Identity, caplog: pytest.LogCaptureFixture
) -> None:
    client = make(workload(refresh_buffer_seconds=100), max_retries=0)
    await settle(client.models.list())
    now = client.clock() + 3600 - 99
    client.clock = lambda: now
    identity.answers = [error(500)]

    for _ in range(2):
        await settle(client.models.list())
        await until(lambda: client.credentials._tokens._flight is None)
    await settle(client.models.list())

    assert identity.authorizations == [bearer(1)] * 3 + [bearer(3)]
    assert "InternalServerError" in caplog.text


async def test_an_expired_token_is_not_used(make: Any, identity: Identity) -> None:
    client = make()
    await settle(client.models.list())
    now = client.clock() + 3601
    client.clock = lambda: now

    await settle(client.models.list())

    assert identity.authorizations == [bearer(1), bearer(2)]


async def test_a_token_of_a_short_life_serves_half_of_it_before_it_is_renewed(make: Any, identity: Identity) -> None:
    identity.lifetime = 60
    client = make()

    for _ in range(3):
        await settle(client.models.list())

    assert len(identity.exchanges) == 1


def test_two_event_loops_after_each_other_share_the_token_and_a_renewal_that_the_first_left_behind(
    identity: Identity,
) -> None:
    client = AsyncOpenAI(workload_identity=workload(refresh_buffer_seconds=100), base_url=identity.server.base_url)
    credentials: Any = client.credentials
    credentials.token_exchange_url = identity.url
    asyncio.run(settle(client.models.list()))
    now = client.clock() + 3600 - 99
    client.clock = lambda: now

    asyncio.run(settle(client.models.list()))  # its end cancels the renewal, begun or not

    assert credentials._tokens._flight is None
    asyncio.run(settle(client.models.list()))


def test_trio_renews_a_token_and_waits_for_one(identity: Identity) -> None:
    trio = pytest.importorskip("trio")
    client = AsyncOpenAI(workload_identity=workload(refresh_buffer_seconds=100), base_url=identity.server.base_url)
    client.credentials.token_exchange_url = identity.url  # type: ignore[union-attr]  # this client has some

    async def calls() -> None:
        async with trio.open_nursery() as nursery:
            for _ in range(20):
                nursery.start_soon(settle, client.models.list())
        now = client.clock() + 3600 - 99
        client.clock = lambda: now
        await client.models.list()
        await client.close()

    trio.run(calls)

    assert len(identity.exchanges) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_waits_for_no_exchange_of_its_parent() -> None:
    cache = TokenCache(lambda client: iter(()))  # type: ignore[arg-type,return-value]  # never driven
    cache._board(0.0)

    child = os.fork()
    if child == 0:
        is_ours = cache._board(0.0)[2]
        os._exit(0 if is_ours else 1)

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


async def until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not done():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)


async def test_a_client_that_is_closed_starts_no_renewal(make: Any, identity: Identity) -> None:
    client = make(workload(refresh_buffer_seconds=100))
    await settle(client.models.list())
    cache, now = client.credentials._tokens, client.clock() + 3600 - 99
    client.clock = lambda: now
    flow = cache._started(cache._board(now)[1], client)

    await settle(client.close())
    await settle(client._drive(flow))

    assert cache._flight is None
    assert len(identity.exchanges) == 1


# --- settings


def test_an_identity_takes_the_place_of_a_key(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "env")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: Bearer env\nX-Plain: 1")
    given = workload()

    client = world(workload_identity=given)

    assert client.workload_identity is given
    assert client.api_key == WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER == "workload-identity-auth"
    assert client.auth_headers == {}
    assert str(client.base_url) == "https://api.openai.com/v1/"
    assert "Authorization" not in client.default_headers
    assert client.default_headers["X-Plain"] == "1"


def test_a_key_and_an_identity_exclude_each_other(world: Any) -> None:
    for key in ("k", lambda: "k"):
        with pytest.raises(OpenAIError, match="`api_key` and `workload_identity`"):
            world(api_key=key, workload_identity=workload())
    world(api_key=WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER, workload_identity=workload())


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ("idp-1", "dictionary"),
        ({}, "identity_provider_id"),
        ({"identity_provider_id": "i", "service_account_id": ""}, "service_account_id"),
        ({"identity_provider_id": "i", "service_account_id": "s"}, "provider"),
        (workload(provider={"token_type": "saml", "get_token": subject_token}), "token_type"),
        (workload(provider={"token_type": "jwt", "get_token": "token"}), "get_token"),
        (workload(refresh_buffer_seconds=-1), "refresh_buffer_seconds"),
        (workload(refresh_buffer_seconds=float("nan")), "refresh_buffer_seconds"),
        (workload(type="oidc"), "type"),
        (workload(type="x509"), "provider"),
    ],
)
def test_an_identity_that_makes_no_sense_is_refused_by_name(world: Any, given: Any, named: str) -> None:
    with pytest.raises(OpenAIError, match=named):
        world(workload_identity=given)


async def test_copies_share_the_token_and_change_who_is_calling(make: Any, identity: Identity) -> None:
    client = make()

    await settle(client.with_options(timeout=5).models.list())
    await settle(client.models.list())
    keyed = client.copy(api_key="k")
    await settle(keyed.models.list())

    assert identity.authorizations == [bearer(1), bearer(1), "Bearer k"]
    assert keyed.workload_identity is None
    assert client.copy(api_key=client.api_key).workload_identity is client.workload_identity
    assert keyed.copy(workload_identity=client.workload_identity).api_key == WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER


async def test_a_deep_copy_shares_the_token_and_a_pickle_leaves_it_behind(make: Any, identity: Identity) -> None:
    client = make()
    await settle(client.models.list())

    pickled = pickle.dumps(client)
    await settle(copy.deepcopy(client).models.list())
    await settle(pickle.loads(pickled).models.list())

    assert ACCESS.encode() not in pickled
    assert identity.authorizations == [bearer(1), bearer(1), bearer(2)]


async def test_no_token_is_in_logs_errors_or_reprs(
    make: Any, identity: Identity, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = make(max_retries=0)
    identity.answers = [json({"error": "invalid_grant"}, status=400), error(500)]
    shown = [repr(client), repr(client.credentials), repr(Token(ACCESS, 0, 1))]

    for _ in range(2):
        with pytest.raises(OpenAIError) as caught:
            await settle(client.models.list())
        failure: Any = caught.value
        assert seen.places(failure, SUBJECT, ACCESS) == []
        shown += [str(failure.request.content), str(failure.response.request.content)]
    await settle(client.models.list())

    shown += [caplog.text, repr(client.credentials), repr(client.credentials._tokens), str(vars(client))]
    assert not [text for text in shown if SUBJECT in text or ACCESS in text]
    assert "/oauth/token" in caplog.text


# --- on its own


async def test_tokens_can_be_had_without_a_client(identity: Identity) -> None:
    auth = WorkloadIdentityAuth(workload_identity=workload(), token_exchange_url=identity.url)

    assert await asyncio.to_thread(auth.get_token) == f"{ACCESS}-1"
    assert await auth.get_token_async() == f"{ACCESS}-1"
    auth.invalidate_token("another")
    assert await auth.get_token_async() == f"{ACCESS}-1"
    auth.invalidate_token()
    assert await auth.get_token_async() == f"{ACCESS}-2"


# --- where proofs come from


def test_kubernetes_keeps_the_proof_in_a_file_that_is_read_each_time(tmp_path: Path) -> None:
    file = tmp_path / "token"
    provider = pickle.loads(pickle.dumps(k8s_service_account_token_provider(file)))

    with pytest.raises(SubjectTokenProviderError, match="token cannot be read: No such file"):
        provider["get_token"]()
    file.write_text(" one\n")
    assert provider["get_token"]() == "one"
    file.write_text("two")
    assert provider["get_token"]() == "two"
    file.write_text("\n")
    with pytest.raises(SubjectTokenProviderError, match="empty"):
        provider["get_token"]()
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(SubjectTokenProviderError, match="no text"):
        provider["get_token"]()
    assert provider["token_type"] == "jwt"


@pytest.fixture
def metadata(server: Server) -> Iterator[httpx.Client]:
    """An HTTP client for which the metadata services of clouds lie on the loopback server."""

    def redirect(request: httpx.Request) -> None:
        request.headers["X-Asked"] = str(request.url)
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=server.port)

    with httpx.Client(event_hooks={"request": [redirect]}) as client:
        yield client


def test_a_deep_copy_shares_the_http_client_of_a_provider(world: Any, metadata: httpx.Client) -> None:
    client = world(workload_identity=workload(provider=gcp_id_token_provider(http_client=metadata)))

    assert copy.deepcopy(client).workload_identity is client.workload_identity


def test_azures_metadata_service_is_asked_for_a_managed_identity(metadata: httpx.Client, server: Server) -> None:
    server.always(json({"access_token": SUBJECT}))

    provider = azure_managed_identity_token_provider("res", client_id="c", http_client=metadata)

    assert (provider["token_type"], provider["get_token"]()) == ("jwt", SUBJECT)
    assert server.last.header("x-asked") == (
        "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=res&client_id=c"
    )
    assert server.last.header("metadata") == "true"


def test_googles_metadata_server_is_asked_for_an_id_token(metadata: httpx.Client, server: Server) -> None:
    server.always(respond(f"{SUBJECT}\n".encode()))

    provider = gcp_id_token_provider(http_client=metadata)

    assert (provider["token_type"], provider["get_token"]()) == ("id", SUBJECT)
    assert server.last.header("x-asked") == (
        "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"
        "?audience=https%3A%2F%2Fapi.openai.com%2Fv1"
    )
    assert server.last.header("metadata-flavor") == "Google"
    assert not metadata.is_closed


@pytest.mark.parametrize("make_provider", [azure_managed_identity_token_provider, gcp_id_token_provider])
@pytest.mark.parametrize(
    ("answer", "named"), [(error(404), "status 404"), (respond(b""), "token"), (respond(b" \n"), "token")]
)
def test_a_metadata_service_without_a_token_is_a_provider_error(
    make_provider: Any, answer: Answer, named: str, metadata: httpx.Client, server: Server
) -> None:
    server.always(answer)

    with pytest.raises(SubjectTokenProviderError, match=named) as caught:
        make_provider(http_client=metadata)["get_token"]()

    if named == "status 404":
        assert caught.value.response is not None
        assert caught.value.response.status_code == 404


def test_a_metadata_service_is_asked_without_the_proxy_of_the_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.always(respond(SUBJECT.encode()))
    monkeypatch.setenv("HTTP_PROXY", server.origin)

    with pytest.raises(SubjectTokenProviderError):
        azure_managed_identity_token_provider(timeout=0.01)["get_token"]()

    assert server.requests == []


def test_a_metadata_service_that_is_not_there_is_a_provider_error(metadata: httpx.Client, server: Server) -> None:
    server.refuse(times=10)

    with pytest.raises(SubjectTokenProviderError, match="gave no token"):
        gcp_id_token_provider(http_client=metadata)["get_token"]()
