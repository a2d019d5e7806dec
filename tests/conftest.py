"""Fixtures that every test may use: a scriptable server, and clients of both worlds that talk to it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Callable

import hypothesis
import pytest

import loopback
from worlds import settle

if TYPE_CHECKING:
    import trustme

# The suite shares two cores with the type checkers: how long an example took says nothing.
hypothesis.settings.register_profile(
    "suite", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow], print_blob=True
)
hypothesis.settings.load_profile("suite")

# Where no loop was ever set, pytest-asyncio has asyncio make one that nobody closes: some later test would be blamed.
asyncio.set_event_loop(None)

OWN_VARIABLES = (
    "OPENAI_API_KEY",
    "OPENAI_ADMIN_KEY",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "OPENAI_WEBHOOK_SECRET",
    "OPENAI_BASE_URL",
    "OPENAI_CUSTOM_HEADERS",
    "OPENAI_LOG",
    "OPENAI_API_TYPE",
    "OPENAI_API_VERSION",
    "AZURE_OPENAI_API_KEY",
    "AZURE_OPENAI_ENDPOINT",
    "AZURE_OPENAI_AD_TOKEN",
)
PROXY_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine reaches a test."""
    for name in (*OWN_VARIABLES, *PROXY_VARIABLES, *(name.lower() for name in PROXY_VARIABLES)):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[loopback.Server]:
    """A scriptable server on loopback."""
    with loopback.Server() as server:
        yield server


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority made for this run."""
    import trustme

    return trustme.CA()


@pytest.fixture
def tls_server(authority: trustme.CA) -> Iterator[loopback.Server]:
    """The scriptable server behind TLS; `trusting(authority)` gives the client's side."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    with loopback.Server(tls=context) as server:
        yield server


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """A client's TLS context that trusts the run's own authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> str:
    """Which of the two clients the test runs on."""
    return str(request.param)


@pytest.fixture
async def make_client(world: str, server: loopback.Server) -> AsyncIterator[Callable[..., Any]]:
    """Builds clients of the test's world that talk to `server`; they are closed when the test ends."""
    from openai import AsyncOpenAI, OpenAI

    made: list[Any] = []

    def make(**settings: Any) -> Any:
        given = {"api_key": "test-key", "base_url": server.base_url, "max_retries": 0, **settings}
        made.append(OpenAI(**given) if world == "sync" else AsyncOpenAI(**given))
        return made[-1]

    yield make
    for client in made:
        await settle(client.close())


@pytest.fixture
async def client(make_client: Callable[..., Any]) -> Any:
    """A client of the test's world with plain settings and no retries."""
    return make_client()
