"""X.509 workload identity over real mutual TLS: a certificate becomes a token that goes to one address alone."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import openai
from loopback import Answer, Request, Server, error, json, respond
from openai import AsyncOpenAI, OpenAI, OpenAIError, RetryPolicy
from openai.auth import x509_workload_identity
from openai.auth._x509 import AsyncX509WorkloadIdentityAuth, SyncX509WorkloadIdentityAuth
from sockets import running
from worlds import entered, settle

if TYPE_CHECKING:
    import trustme

IDENTITY = x509_workload_identity(identity_provider_id="idp-1", service_account_id="sa-1")


@pytest.fixture
def mutual(authority: trustme.CA) -> ssl.SSLContext:
    """TLS settings of a server that talks to no one without a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    return context


@pytest.fixture
def mtls_server(mutual: ssl.SSLContext) -> Iterator[Server]:
    """Token endpoint and API in one."""
    with Server(tls=mutual) as server:
        server.always(answer)
        yield server


def answer(request: Request) -> Answer:
    if request.path == "/oauth/token":
        return json({"access_token": "t-1", "expires_in": 3600, "token_type": "Bearer"})
    return json({"object": "list", "data": []})


@pytest.fixture
def certified(authority: trustme.CA) -> ssl.SSLContext:
    """A client's TLS settings with a certificate of its own."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    authority.issue_cert("workload@example.test").configure_cert(context)
    return context


@pytest.fixture(params=[OpenAI, AsyncOpenAI], ids=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Any:
    """Either client's class."""
    return request.param


@pytest.fixture
async def client(world: Any, mtls_server: Server, certified: ssl.SSLContext) -> AsyncIterator[Any]:
    """A client whose certificate the server knows."""
    kind: Any = httpx.Client if world is OpenAI else httpx.AsyncClient
    client = world(
        workload_identity=IDENTITY,
        base_url=mtls_server.base_url,
        http_client=kind(verify=certified),
        retry=RetryPolicy(attempts=2, base=0.001),
    )
    client.credentials.token_exchange_url = f"{mtls_server.origin}/oauth/token"
    yield client
    await settle(client.close())


async def test_a_certificate_is_exchanged_for_a_token(client: Any, mtls_server: Server) -> None:
    for _ in range(2):
        await settle(client.models.list())

    exchange, first, second = mtls_server.requests
    assert exchange.json() == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:openai:params:oauth:token-type:x509",
        "identity_provider_id": "idp-1",
        "service_account_id": "sa-1",
    }
    assert (first.header("authorization"), second.header("authorization")) == ("Bearer t-1", "Bearer t-1")


async def test_a_client_without_a_certificate_is_told_by_tls(
    world: Any, mtls_server: Server, trusting: ssl.SSLContext
) -> None:
    kind: Any = httpx.Client if world is OpenAI else httpx.AsyncClient
    client = world(
        workload_identity=IDENTITY, base_url=mtls_server.base_url, http_client=kind(verify=trusting), max_retries=0
    )
    client.credentials.token_exchange_url = f"{mtls_server.origin}/oauth/token"

    with pytest.raises(openai.APIConnectionError):
        await settle(client.models.list())

    assert mtls_server.requests == []
    await settle(client.close())


async def test_a_401_is_tried_once_more_with_a_new_token(client: Any, mtls_server: Server) -> None:
    token = json({"access_token": "t-0", "expires_in": 3600})
    mtls_server.script(token, error(401))

    await settle(client.models.list())

    assert [request.header("authorization") for request in mtls_server.requests] == [
        None,
        "Bearer t-0",
        None,
        "Bearer t-1",
    ]


async def test_a_busy_exchange_is_tried_again(client: Any, mtls_server: Server) -> None:
    mtls_server.script(error(503))

    await settle(client.models.list())

    assert len(mtls_server.requests) == 3


async def test_a_refused_certificate_is_an_oauth_error(client: Any, mtls_server: Server) -> None:
    mtls_server.script(json({"error": "invalid_grant"}, status=401))

    with pytest.raises(openai.OAuthError):
        await settle(client.models.list())


async def test_a_websocket_brings_the_certificate_that_it_is_given(
    client: Any, mtls_server: Server, mutual: ssl.SSLContext, certified: ssl.SSLContext
) -> None:
    with running(ssl=mutual) as (sockets, address):
        client.websocket_base_url = address.replace("http:", "wss:") + "/v1"
        connecting = client.realtime.connect(model="m", websocket_connection_options={"ssl": certified})
        async with entered(connecting) as connection:
            await settle(connection.response.create())
            await settle(connection.recv())

    assert sockets.requests[0].headers["authorization"] == "Bearer t-1"


@pytest.mark.parametrize(
    ("options", "address", "says"),
    [
        ({}, None, "websocket_connection_options"),
        ({"ssl": None}, None, "websocket_connection_options"),
        ({"ssl": ssl.create_default_context()}, "ws://127.0.0.1:1", "websocket_base_url"),
    ],
)
async def test_a_websocket_without_a_certificate_or_tls_is_refused_before_anything_is_sent(
    client: Any, mtls_server: Server, options: Any, address: Any, says: str
) -> None:
    client.websocket_base_url = address

    with pytest.raises(OpenAIError, match=says):
        await settle(client.realtime.connect(model="m", websocket_connection_options=options).enter())

    assert [request.path for request in mtls_server.requests if request.path != "/oauth/token"] == []


async def test_a_websocket_with_a_certificate_follows_no_redirect(
    client: Any, mtls_server: Server, certified: ssl.SSLContext
) -> None:
    token = json({"access_token": "t-0", "expires_in": 3600})
    mtls_server.script(token, respond(b"", status=307, headers=[("location", "/v1/elsewhere")]))

    with pytest.raises(openai.APIStatusError) as caught:
        await settle(client.realtime.connect(model="m", websocket_connection_options={"ssl": certified}).enter())

    assert caught.value.status_code == 307
    assert len(mtls_server.requests) == 2


async def test_redirects_are_not_followed(client: Any, mtls_server: Server) -> None:
    token = json({"access_token": "t-0", "expires_in": 3600})
    mtls_server.script(token, respond(b"", status=307, headers=[("location", "/v1/elsewhere")]))

    with pytest.raises(openai.APIStatusError) as caught:
        await settle(client.models.list())

    assert caught.value.status_code == 307
    assert len(mtls_server.requests) == 2


@pytest.mark.parametrize(
    ("headers", "named"),
    [({"Host": "evil.test"}, "Host"), ({"api-key": "k"}, "api-key"), ({"Proxy-Authorization": "k"}, "Proxy-Auth")],
)
async def test_no_other_host_and_no_other_credential_goes_along(
    client: Any, mtls_server: Server, headers: dict[str, str], named: str
) -> None:
    with pytest.raises(OpenAIError, match=named):
        await settle(client.models.list(extra_headers=headers))

    assert [request.path for request in mtls_server.requests] == ["/oauth/token"]


async def test_nothing_goes_to_another_origin(client: Any, mtls_server: Server) -> None:
    with pytest.raises(OpenAIError, match="another origin"):
        await settle(client.get("https://evil.test/x", cast_to=object))
    client.base_url = "http://127.0.0.1:1/v1"
    with pytest.raises(OpenAIError, match="https://"):
        await settle(client.models.list())

    assert mtls_server.requests == []


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ({}, "https://mtls.api.openai.com/v1/"),
        ({"data_residency": "global"}, "https://mtls.api.openai.com/v1/"),
        ({"data_residency": "eu"}, "https://mtls-eu.api.openai.com/v1/"),
        ({"base_url": "https://gateway.test/v1"}, "https://gateway.test/v1/"),
    ],
)
def test_the_address_is_the_one_for_mutual_tls_unless_another_is_set(
    world: Any, settings: dict[str, Any], address: str
) -> None:
    assert str(world(workload_identity=IDENTITY, **settings).base_url) == address


def test_an_address_without_tls_is_refused(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(OpenAIError, match="https://"):
        world(workload_identity=IDENTITY, base_url="http://gateway.test/v1")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://gateway.test/v1")
    with pytest.raises(OpenAIError, match="https://"):
        world(workload_identity=IDENTITY)


def test_a_copy_goes_where_its_credentials_belong(world: Any) -> None:
    certified = world(workload_identity=IDENTITY)

    keyed = certified.copy(api_key="k")
    again = keyed.copy(workload_identity=IDENTITY)
    elsewhere = certified.copy(base_url="https://gateway.test/v1")

    assert str(keyed.base_url) == "https://api.openai.com/v1/"
    assert str(again.base_url) == "https://mtls.api.openai.com/v1/"
    assert str(elsewhere.copy(api_key="k").base_url) == "https://gateway.test/v1/"


async def test_tokens_can_be_had_without_a_client(mtls_server: Server, certified: ssl.SSLContext) -> None:
    with httpx.Client(verify=certified) as http_client:
        auth = SyncX509WorkloadIdentityAuth(workload_identity=IDENTITY, http_client=http_client, max_retries=0)
        auth.token_exchange_url = f"{mtls_server.origin}/oauth/token"
        assert auth.get_token() == "t-1"
    async with httpx.AsyncClient(verify=certified) as async_client:
        auth = AsyncX509WorkloadIdentityAuth(workload_identity=IDENTITY, http_client=async_client, max_retries=0)
        auth.token_exchange_url = f"{mtls_server.origin}/oauth/token"
        assert await auth.get_token_async() == "t-1"
