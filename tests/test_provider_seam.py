"""The seam for other services: who chooses address, credentials and signature, and what is kept from whom."""

from __future__ import annotations

import copy
import hashlib
import pickle
from collections.abc import Iterator
from typing import Any, Mapping

import pytest

import openai
from canned import completion
from loopback import Server, error, json, respond
from openai import AsyncOpenAI, OpenAI, OpenAIError
from openai._flow import Ask, Flow, Settings
from openai._provider import Provider
from openai._request import FinalRequestOptions
from openai._transports._protocol import Request
from worlds import settle

CALL: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


class Cloud(Provider):
    """A service that takes a fresh token for each attempt and a signature over all that goes out."""

    name = "cloud"

    def __init__(self, base_url: str = "https://cloud.test/v1", *, given_async: bool = False, renews: bool = False):
        self.base_url = base_url
        self.given_async = given_async
        self.renews = renews
        self.tokens = 0

    def address(self, options: FinalRequestOptions, base_url: str) -> str:
        body = options.json_data
        return f"{base_url}{body['model']}/" if isinstance(body, dict) and "model" in body else base_url

    def authorize(
        self, options: FinalRequestOptions, given: frozenset[str], client: Settings
    ) -> Flow[Mapping[str, str]]:
        return {"Authorization": f"Bearer {(yield Ask(self.async_token if self.given_async else self.token))}"}

    def token(self) -> str:
        self.tokens += 1
        return f"t{self.tokens}"

    async def async_token(self) -> str:
        return self.token()

    def sign(self, request: Request, options: FinalRequestOptions) -> Flow[Request]:
        assert isinstance(request.body, bytes)
        headers = [item for item in request.headers if item[0] != "X-Signature"]
        signature = signature_of(request.method, request.url, dict(headers), request.body)
        return Request(
            request.method, request.url, [*headers, ("X-Signature", signature)], request.body, request.timeouts
        )
        yield

    def reauthorize(self, request: Request) -> bool:
        return self.renews


def signature_of(method: str, url: str, headers: Mapping[str, str], body: bytes) -> str:
    lower = {name.lower(): value for name, value in headers.items()}
    signed = "\n".join((method, url, lower["authorization"], lower["x-stainless-retry-count"]))
    return hashlib.sha256(signed.encode() + body).hexdigest()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def world(request: pytest.FixtureRequest) -> Any:
    """Either client's class."""
    return request.param


def client_of(world: Any, provider: Provider, **settings: Any) -> Any:
    retry = openai.RetryPolicy(attempts=2, base=0.001)
    return world(provider=provider, retry=retry, **settings)


def is_signed(server: Server, index: int = -1) -> bool:
    request = server.requests[index]
    url = server.origin + request.target
    return request.header("x-signature") == signature_of(request.method, url, dict(request.headers), request.body)


async def test_a_provider_chooses_address_and_token_and_signs_what_goes_out(world: Any, server: Server) -> None:
    server.always(json(completion("hello")))

    answer = await settle(client_of(world, Cloud(server.base_url)).chat.completions.create(**CALL))

    assert answer.choices[0].message.content == "hello"
    assert server.last.path == "/v1/m/chat/completions"
    assert server.last.header("authorization") == "Bearer t1"
    assert is_signed(server)


async def test_each_attempt_gets_its_own_token_and_signature(world: Any, server: Server) -> None:
    server.script(error(500), error(503), json(completion("hello")))

    await settle(client_of(world, Cloud(server.base_url)).chat.completions.create(**CALL))

    assert [request.header("authorization") for request in server.requests] == ["Bearer t1", "Bearer t2", "Bearer t3"]
    assert all(is_signed(server, index) for index in range(3))


async def test_an_async_token_function_is_awaited_by_the_async_client_and_refused_by_the_sync_one(
    world: Any, server: Server
) -> None:
    server.always(json(completion("hello")))
    client = client_of(world, Cloud(server.base_url, given_async=True))

    if world is OpenAI:
        with pytest.raises(OpenAIError, match="async function"):
            client.chat.completions.create(**CALL)
    else:
        await client.chat.completions.create(**CALL)
        assert server.last.header("authorization") == "Bearer t1"


async def test_a_redirect_within_the_origin_is_signed_again(world: Any, server: Server) -> None:
    server.script(respond(b"", status=307, headers=[("location", "/v2/elsewhere")]), json(completion("hello")))

    await settle(client_of(world, Cloud(server.base_url)).chat.completions.create(**CALL))

    assert server.last.path == "/v2/elsewhere"
    assert [name.lower() for name, _ in server.last.headers].count("x-signature") == 1
    assert is_signed(server)


async def test_nothing_that_proves_who_is_calling_crosses_origins_or_comes_back_through_another(
    world: Any, server: Server
) -> None:
    with Server() as stranger:
        server.script(
            respond(b"", status=307, headers=[("location", stranger.origin + "/x")]), json(completion("hello"))
        )
        stranger.script(respond(b"", status=307, headers=[("location", server.origin + "/y")]))

        await settle(client_of(world, Cloud(server.base_url)).chat.completions.create(**CALL))

        for request in (stranger.last, server.last):
            assert request.header("authorization") is None
            assert request.header("x-signature") is None


@pytest.mark.parametrize(("renews", "requests"), [(True, 2), (False, 1)])
async def test_a_401_is_tried_once_more_if_there_are_new_credentials(
    world: Any, server: Server, renews: bool, requests: int
) -> None:
    server.always(error(401))

    with pytest.raises(openai.AuthenticationError):
        await settle(client_of(world, Cloud(server.base_url, renews=renews)).chat.completions.create(**CALL))

    assert len(server.requests) == requests


async def test_a_401_of_an_upload_that_can_be_read_once_is_final(world: Any, server: Server) -> None:
    server.always(error(401))

    class Unsigned(Cloud):
        def sign(self, request: Request, options: FinalRequestOptions) -> Flow[Request]:
            return request
            yield

    parts = ("a.txt", (part for part in (b"one", b"two")))
    with pytest.raises(openai.AuthenticationError):
        client = client_of(world, Unsigned(server.base_url, renews=True))
        await settle(client.files.create(file=parts, purpose="user_data"))

    assert len(server.requests) == 1


async def test_headers_of_the_caller_win_over_those_of_a_provider(world: Any, server: Server) -> None:
    server.always(json(completion("hello")))
    client = client_of(world, Cloud(server.base_url), default_headers={"authorization": "Bearer mine"})

    await settle(client.chat.completions.create(**CALL))

    assert server.last.header("authorization") == "Bearer mine"


def test_a_provider_is_shown_nothing_that_the_environment_holds_for_openai(
    world: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{name}", "canary")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://canary.test")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Canary: canary")
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "whsec")

    clients = [world(provider=Cloud()), world().copy(provider=Cloud())]

    for client in clients:
        assert str(client.base_url) == "https://cloud.test/v1/"
        assert (client.api_key, client.admin_api_key, client.organization, client.project) == ("", None, None, None)
        assert "X-Canary" not in client.default_headers
        assert client.webhook_secret == "whsec"


@pytest.mark.parametrize(
    "setting",
    [
        {"api_key": "k"},
        {"api_key": ""},
        {"api_key": lambda: "k"},
        {"admin_api_key": "k"},
        {"base_url": "https://x.test"},
        {"data_residency": "eu"},
    ],
)
def test_a_setting_that_conflicts_with_a_provider_is_refused_by_name(world: Any, setting: dict[str, Any]) -> None:
    named = rf"`provider` and `{next(iter(setting))}`.*`cloud\(\.\.\.\)`"

    with pytest.raises(OpenAIError, match=named):
        world(provider=Cloud(), **setting)
    with pytest.raises(OpenAIError, match=named):
        world(provider=Cloud()).copy(**setting)


def test_what_is_no_provider_is_refused(world: Any) -> None:
    with pytest.raises(OpenAIError, match=r"`provider` must be made by.*not str"):
        world(provider="bedrock")


def test_a_copy_keeps_the_provider_takes_another_or_leaves_it(world: Any) -> None:
    cloud, other = Cloud(), Cloud("https://other.test/v1")
    client = world(provider=cloud, organization="o")

    kept = client.with_options(timeout=3)
    moved = client.copy(provider=other)
    left = client.copy(provider=None, api_key="k")

    assert (kept.credentials, kept.organization, str(kept.base_url)) == (cloud, "o", "https://cloud.test/v1/")
    assert (moved.credentials, moved.organization, str(moved.base_url)) == (other, None, "https://other.test/v1/")
    assert (left.credentials, left.api_key, str(left.base_url)) == (None, "k", "https://api.openai.com/v1/")


def test_an_address_that_was_set_later_stays_in_copies_of_a_client_with_a_provider(world: Any) -> None:
    client = world(provider=Cloud())
    client.base_url = "https://proxy.test/v1"

    assert str(client.with_options(timeout=3).base_url) == "https://proxy.test/v1/"


def test_leaving_a_provider_needs_credentials(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_ADMIN_KEY", raising=False)

    with pytest.raises(OpenAIError, match="no credentials"):
        world(provider=Cloud()).copy(provider=None)


def test_a_deep_copy_shares_the_provider_and_a_pickle_carries_it(world: Any) -> None:
    client = world(provider=Cloud())

    assert copy.deepcopy(client).credentials is client.credentials
    assert pickle.loads(pickle.dumps(client)).credentials.base_url == "https://cloud.test/v1"
