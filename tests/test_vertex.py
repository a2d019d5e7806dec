"""Vertex: addresses by project and location, and tokens of functions and of Google's credentials."""

from __future__ import annotations

import copy
import pickle
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from loopback import Server, error, json
from openai import AsyncOpenAI, OpenAI, OpenAIError
from openai.providers import vertex
from worlds import settle

CHAT = {"id": "c", "choices": []}
PLACE = {"project": "p-1", "location": "us-central1"}


def token() -> str:
    return "token"


class GoogleCredentials:
    """As those of google-auth: they fetch a token when the old one is spent, and are not made for many threads."""

    def __init__(self) -> None:
        self.fetched = 0
        self.valid = False
        self.threads: set[int] = set()
        self._busy = False

    def before_request(self, request: Any, method: str, url: str, headers: dict[str, str]) -> None:
        assert not self._busy
        self._busy = True
        self.threads.add(threading.get_ident())
        if not self.valid:
            time.sleep(0.01)
            self.fetched += 1
            self.valid = True
        self._busy = False
        headers["authorization"] = f"Bearer google-{self.fetched}"
        headers["x-goog-user-project"] = "billed"


@pytest.fixture(autouse=True)
def _no_google(monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of the machine reach a test."""
    for name in ("PROJECT", "LOCATION"):
        monkeypatch.delenv(f"GOOGLE_CLOUD_{name}", raising=False)
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", "/nowhere.json")


@pytest.fixture
async def make(world: str, server: Server) -> AsyncIterator[Callable[..., Any]]:
    """Builds clients of the test's world that take the test's server for Vertex."""
    made: list[Any] = []

    def build(*, max_retries: int = 0, **settings: Any) -> Any:
        provider = vertex(base_url=server.base_url, **settings)
        made.append((OpenAI if world == "sync" else AsyncOpenAI)(provider=provider, max_retries=max_retries))
        return made[-1]

    yield build
    for client in made:
        await settle(client.close())


async def ask(client: Any, **extras: Any) -> Any:
    return await settle(client.chat.completions.create(model="m", messages=[], **extras))


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("us-central1", "us-central1-aiplatform.googleapis.com"),
        ("eu", "eu-aiplatform.googleapis.com"),
        ("global", "aiplatform.googleapis.com"),
    ],
)
def test_the_address_follows_from_project_and_location(
    monkeypatch: pytest.MonkeyPatch, location: str, host: str
) -> None:
    address = f"https://{host}/v1/projects/p-1/locations/{location}/publishers/openai/v1"

    assert vertex(project="p-1", location=location).base_url == address

    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p-1")
    monkeypatch.setenv("GOOGLE_CLOUD_LOCATION", location)

    assert vertex().base_url == address


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ({}, ["`project`", "GOOGLE_CLOUD_PROJECT"]),
        ({"project": "p"}, ["`location`", "GOOGLE_CLOUD_LOCATION"]),
        ({"project": "p/../q", "location": "l"}, ["`project`"]),
        ({"project": "p", "location": "evil.example/"}, ["`location`"]),
        ({**PLACE, "token_provider": token, "credentials": GoogleCredentials()}, ["`token_provider`", "`credentials`"]),
    ],
)
def test_settings_that_conflict_or_lack_are_named(settings: Any, names: list[str]) -> None:
    with pytest.raises(OpenAIError) as caught:
        vertex(**settings)

    assert all(name in str(caught.value) for name in names)


async def test_a_token_is_asked_for_anew_before_every_attempt(make: Any, server: Server, world: str) -> None:
    tokens = iter(["one", "two"])

    async def later() -> str:
        return next(tokens)

    server.script(error(429, headers={"retry-after-ms": "0"}), json(CHAT))

    await ask(make(token_provider=(lambda: next(tokens)) if world == "sync" else later, max_retries=1))

    assert [request.header("authorization") for request in server.requests] == ["Bearer one", "Bearer two"]


async def test_googles_credentials_are_asked_off_the_event_loop(make: Any, server: Server, world: str) -> None:
    credentials = GoogleCredentials()
    client = make(credentials=credentials)
    server.always(json(CHAT))

    await ask(client)
    await ask(client)

    assert {request.header("authorization") for request in server.requests} == {"Bearer google-1"}
    assert server.last.header("x-goog-user-project") == "billed"
    assert (threading.get_ident() in credentials.threads) == (world == "sync")


def test_threads_fetch_one_token(server: Server) -> None:
    credentials = GoogleCredentials()
    server.always(json(CHAT))

    with (
        OpenAI(provider=vertex(base_url=server.base_url, credentials=credentials)) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        list(pool.map(lambda _: client.chat.completions.create(model="m", messages=[]), range(16)))

    assert credentials.fetched == 1
    assert {request.header("authorization") for request in server.requests} == {"Bearer google-1"}


async def test_real_google_credentials_fetch_a_token(make: Any, server: Server) -> None:
    google = pytest.importorskip("google.oauth2.credentials")
    pytest.importorskip("requests")
    credentials = google.Credentials(
        None, refresh_token="r", token_uri=server.origin + "/token", client_id="c", client_secret="s"
    )
    server.script(json({"access_token": "fetched", "expires_in": 3600}), json(CHAT))

    await ask(make(credentials=credentials))

    assert [request.path for request in server.requests] == ["/token", "/v1/chat/completions"]
    assert server.last.header("authorization") == "Bearer fetched"


async def test_credentials_that_are_not_there_are_an_error(make: Any, server: Server) -> None:
    pytest.importorskip("google.auth")

    with pytest.raises(OpenAIError, match=r"no default Google credentials.*nowhere\.json"):
        await ask(make())
    assert server.requests == []


async def test_credentials_that_fail_are_an_error(make: Any) -> None:
    credentials = GoogleCredentials()
    credentials.before_request = lambda *arguments: 1 / 0  # type: ignore[method-assign,assignment,return-value]  # fails

    with pytest.raises(OpenAIError, match="gave no token: division"):
        await ask(make(credentials=credentials))


async def test_without_google_auth_an_error_says_what_to_install(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "google.auth", None)

    with pytest.raises(OpenAIError, match=r"pip install openai\[vertex\]"):
        await ask(make())


@pytest.mark.parametrize("settings", [{"token_provider": token}, {"credentials": GoogleCredentials()}])
async def test_credentials_stay_with_the_service(make: Any, server: Server, settings: Any) -> None:
    client = make(**settings)

    with pytest.raises(OpenAIError, match="another origin"):
        await settle(client.get("http://127.0.0.1:9/models", cast_to=object))
    with pytest.raises(OpenAIError, match="`Authorization`"):
        await ask(client, extra_headers={"Authorization": "mine"})
    assert server.requests == []


@pytest.mark.parametrize("how", ["copy", "deepcopy", "pickle"])
async def test_a_copy_calls_as_its_original_does(make: Any, server: Server, how: str) -> None:
    client = make(token_provider=token)
    server.always(json(CHAT))
    copies: dict[str, Callable[[], Any]] = {
        "copy": client.copy,
        "deepcopy": lambda: copy.deepcopy(client),
        "pickle": lambda: pickle.loads(pickle.dumps(client)),
    }

    other = copies[how]()
    await ask(other)
    await settle(other.close())

    assert server.last.header("authorization") == "Bearer token"
