"""Azure: which address, which version, which deployment and whose credentials a call goes out with."""

from __future__ import annotations

import copy
import io
import logging
import pickle
import threading
from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple

import pytest

import openai
import seen
from loopback import Server, error, json, sse
from openai import AsyncAzureOpenAI, AzureOpenAI, OpenAIError
from openai.lib.azure import MutuallyExclusiveAuthError
from worlds import entered, gather, settle

SECRET = "azure-canary-1234567890"
ENDPOINT = "https://r.openai.azure.com"
KEY = {"api_key": "K"}


def token() -> str:
    return "token"


async def async_token() -> str:
    return "token"


@pytest.fixture
def make(world: str) -> Callable[..., Any]:
    """Builds Azure clients from what the test gives and a version; no setting is added but that no call is retried."""
    cls = AzureOpenAI if world == "sync" else AsyncAzureOpenAI
    return lambda **settings: cls(**{"api_version": "2024-10-21", "max_retries": 0, **settings})


@pytest.fixture
async def made(make: Any) -> AsyncIterator[Callable[..., Any]]:
    """As `make`, and closes what it made."""
    clients: list[Any] = []

    def build(**settings: Any) -> Any:
        clients.append(make(**settings))
        return clients[-1]

    yield build
    for client in clients:
        await settle(client.close())


# -- the table: each operation at each address with each credential; the paths are written by hand


def _file() -> tuple[str, io.BytesIO]:
    return "a.wav", io.BytesIO(b"RIFF")


class Op(NamedTuple):
    """A call; the path it takes under a resource, under a client's deployment, and under a deployment in a base URL."""

    call: Callable[[Any], Any]
    resource: str
    deployment: str
    gateway: str


def _deployed(call: Callable[[Any], Any], path: str) -> Op:
    own = f"/openai/deployments/gpt%204%2Fo{path}"
    return Op(call, own, f"/openai/deployments/mine{path}", f"/gw/openai/deployments/theirs{path}")


def _plain(call: Callable[[Any], Any], path: str) -> Op:
    return Op(call, f"/openai{path}", f"/openai{path}", f"/gw/openai/deployments/theirs{path}")


MODEL = "gpt 4/o"
OPERATIONS = {
    "chat": _deployed(lambda c: c.chat.completions.create(model=MODEL, messages=[]), "/chat/completions"),
    "completions": _deployed(lambda c: c.completions.create(model=MODEL, prompt="p"), "/completions"),
    "embeddings": _deployed(
        lambda c: c.embeddings.create(model=MODEL, input="i", encoding_format="float"), "/embeddings"
    ),
    "speech": _deployed(lambda c: c.audio.speech.create(model=MODEL, input="i", voice="alloy"), "/audio/speech"),
    "images": _deployed(lambda c: c.images.generate(model=MODEL, prompt="p"), "/images/generations"),
    "transcriptions": _deployed(
        lambda c: c.audio.transcriptions.create(model=MODEL, file=_file()), "/audio/transcriptions"
    ),
    "edits": _deployed(lambda c: c.images.edit(model=MODEL, image=_file(), prompt="p"), "/images/edits"),
    "custom": _deployed(lambda c: c.post("embeddings", cast_to=object, body={"model": MODEL}), "/embeddings"),
    "responses": _plain(lambda c: c.responses.create(model=MODEL, input="i"), "/responses"),
    "moderations": _plain(lambda c: c.moderations.create(model=MODEL, input="i"), "/moderations"),
    "threads": _plain(lambda c: c.get("/threads/t", cast_to=object), "/threads/t"),
    "files": _plain(lambda c: c.files.list(), "/files"),
    "models": _plain(lambda c: c.models.list(), "/models"),
    "batches": _plain(lambda c: c.batches.retrieve("b"), "/batches/b"),
    "projects": _plain(lambda c: c.admin.organization.projects.retrieve("p"), "/organization/projects/p"),
}
CREDENTIALS: dict[str, tuple[dict[str, Any], str, str]] = {
    "key": ({"api_key": "K"}, "api-key", "K"),
    "called key": ({"api_key": token}, "api-key", "token"),
    "token": ({"azure_ad_token": "T"}, "authorization", "Bearer T"),
    "called token": ({"azure_ad_token_provider": token}, "authorization", "Bearer token"),
}
PLACES: dict[str, Callable[[str], dict[str, str]]] = {
    "resource": lambda origin: {"azure_endpoint": origin},
    "deployment": lambda origin: {"azure_endpoint": origin + "/", "azure_deployment": "mine"},
    "gateway": lambda origin: {"base_url": origin + "/gw/openai/deployments/theirs"},
}


@pytest.mark.parametrize("credential", CREDENTIALS)
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("operation", OPERATIONS)
async def test_a_call_goes_to_its_address_with_version_and_credentials(
    made: Any, server: Server, operation: str, place: str, credential: str
) -> None:
    settings, header, value = CREDENTIALS[credential]
    client = made(**PLACES[place](server.origin), **settings)
    server.always(json({"id": "1", "object": "list", "data": [], "choices": []}))

    await settle(OPERATIONS[operation].call(client))

    sent = server.last
    assert sent.path == getattr(OPERATIONS[operation], place)
    assert sent.query == [("api-version", "2024-10-21")]
    assert sent.header(header) == value
    assert sent.header("authorization" if header == "api-key" else "api-key") is None
    assert sent.method == "GET" or MODEL.encode() in sent.body


@pytest.mark.parametrize(
    ("name", "arguments", "path"),
    [("generate", {}, "/openai/images/generations"), ("edit", {"image": _file()}, "/openai/images/edits")],
)
async def test_an_image_without_a_model_belongs_to_no_deployment(
    made: Any, server: Server, name: str, arguments: dict[str, Any], path: str
) -> None:
    server.always(json({"created": 1, "data": []}))
    client = made(azure_endpoint=server.origin, **KEY)

    await settle(getattr(client.images, name)(prompt="p", **arguments))

    assert server.last.path == path


async def test_a_model_in_extra_body_names_the_deployment_where_the_call_names_none(made: Any, server: Server) -> None:
    server.always(json({"created": 1, "data": []}))
    client = made(azure_endpoint=server.origin, **KEY)

    await settle(client.images.generate(prompt="p", extra_body={"model": "extra"}))
    await settle(client.images.generate(prompt="p", model="own", extra_body={"model": "extra"}))

    assert [request.path for request in server.requests] == [
        "/openai/deployments/extra/images/generations",
        "/openai/deployments/own/images/generations",
    ]


@pytest.mark.parametrize("model", ["", "..", 3.5])
async def test_a_model_that_cannot_be_part_of_a_path_is_refused(made: Any, server: Server, model: Any) -> None:
    client = made(azure_endpoint=server.origin, **KEY)

    with pytest.raises(ValueError, match="`model`"):
        await settle(client.chat.completions.create(model=model, messages=[]))
    assert server.requests == []


async def test_streams_go_to_the_deployment_too(made: Any, server: Server) -> None:
    server.script(sse([{"id": "c", "choices": []}]))
    client = made(azure_endpoint=server.origin, **KEY)

    chunks = await gather(await settle(client.chat.completions.create(model="m", messages=[], stream=True)))

    assert [chunk.id for chunk in chunks] == ["c"]
    assert server.last.path == "/openai/deployments/m/chat/completions"


async def test_a_call_chooses_its_own_version_and_headers(made: Any, server: Server) -> None:
    server.always(json({"data": []}))
    client = made(azure_endpoint=server.origin, default_query={"a": "1"}, **KEY)

    await settle(client.models.list(extra_query={"api-version": "preview"}, extra_headers={"API-Key": "other"}))

    assert sorted(server.last.query) == [("a", "1"), ("api-version", "preview")]
    assert server.last.header("api-key") == "other"


async def test_the_v1_endpoint_takes_the_plain_client(make_client: Any, server: Server) -> None:
    server.always(json({"id": "c", "choices": []}))
    client = make_client(base_url=server.origin + "/openai/v1/", api_key=token)

    await settle(client.chat.completions.create(model="m", messages=[]))

    assert server.last.target == "/openai/v1/chat/completions"
    assert server.last.header("authorization") == "Bearer token"


# -- where settings come from

VARIABLES = {"AZURE_OPENAI_ENDPOINT": ENDPOINT, "OPENAI_API_VERSION": "env"}


@pytest.mark.parametrize(
    ("variables", "settings", "header"),
    [
        ({"AZURE_OPENAI_API_KEY": "k"}, {}, {"api-key": "k"}),
        ({"AZURE_OPENAI_AD_TOKEN": "t"}, {}, {"Authorization": "Bearer t"}),
        ({"AZURE_OPENAI_API_KEY": "k", "AZURE_OPENAI_AD_TOKEN": "t"}, {}, {"Authorization": "Bearer t"}),
        ({"AZURE_OPENAI_API_KEY": "k", "AZURE_OPENAI_AD_TOKEN": ""}, {}, {"api-key": "k"}),
        ({"AZURE_OPENAI_AD_TOKEN": "t"}, {"api_key": "given"}, {"api-key": "given"}),
        ({"AZURE_OPENAI_API_KEY": "k"}, {"azure_ad_token": "given"}, {"Authorization": "Bearer given"}),
        ({"AZURE_OPENAI_API_KEY": "k"}, {"azure_ad_token_provider": token}, {}),
    ],
)
def test_settings_come_from_the_environment_unless_they_are_given(
    world: str, monkeypatch: pytest.MonkeyPatch, variables: Any, settings: Any, header: Any
) -> None:
    for name, value in {**VARIABLES, "OPENAI_API_KEY": "another", "OPENAI_BASE_URL": "http://b", **variables}.items():
        monkeypatch.setenv(name, value)

    client = (AzureOpenAI if world == "sync" else AsyncAzureOpenAI)(**settings)

    assert str(client.base_url) == f"{ENDPOINT}/openai/"
    assert client.default_query == {"api-version": "env"}
    assert client.auth_headers == header
    assert client.api_key == header.get("api-key", "<missing API key>")


@pytest.mark.parametrize(
    ("settings", "error_type", "names"),
    [
        ({"api_key": "k", "azure_ad_token": "t"}, MutuallyExclusiveAuthError, ("api_key", "azure_ad_token")),
        (
            {"azure_ad_token": "t", "azure_ad_token_provider": token},
            MutuallyExclusiveAuthError,
            ("azure_ad_token", "azure_ad_token_provider"),
        ),
        ({**KEY, "base_url": "http://b"}, ValueError, ("base_url", "azure_endpoint")),
        (
            {**KEY, "base_url": "http://b", "azure_endpoint": None, "azure_deployment": "d"},
            ValueError,
            ("base_url", "azure_deployment"),
        ),
        ({**KEY, "default_query": {"api-version": "2"}}, ValueError, ("api_version", "default_query")),
        ({**KEY, "azure_endpoint": None}, ValueError, ("azure_endpoint", "AZURE_OPENAI_ENDPOINT")),
        ({**KEY, "azure_endpoint": ""}, ValueError, ("azure_endpoint", "AZURE_OPENAI_ENDPOINT")),
        ({**KEY, "azure_endpoint": "r.openai.azure.com"}, ValueError, ("azure_endpoint", "https://")),
        ({**KEY, "azure_endpoint": "https://r\r\nX-Evil: 1"}, ValueError, ("azure_endpoint",)),
        ({**KEY, "azure_endpoint": None, "base_url": ""}, ValueError, ("base_url", "AZURE_OPENAI_ENDPOINT")),
        ({**KEY, "azure_deployment": ".."}, ValueError, ("azure_deployment",)),
        ({**KEY, "api_version": None}, ValueError, ("api_version", "OPENAI_API_VERSION")),
        ({"workload_identity": {}}, OpenAIError, ("workload_identity", "azure_ad_token_provider")),
        ({}, OpenAIError, ("azure_ad_token_provider", "AZURE_OPENAI_API_KEY")),
    ],
)
def test_settings_that_conflict_or_lack_are_named(make: Any, settings: Any, error_type: Any, names: Any) -> None:
    with pytest.raises(error_type) as caught:
        make(**{"azure_endpoint": ENDPOINT, **settings})

    assert all(f"`{name}`" in str(caught.value) or name in str(caught.value) for name in names)


async def test_credentials_may_be_left_to_the_headers(made: Any, server: Server) -> None:
    server.always(json({"data": []}))
    client = made(azure_endpoint=server.origin, _enforce_credentials=False)

    await settle(client.models.list(extra_headers={"Authorization": "Bearer gateway"}))

    assert server.last.header("authorization") == "Bearer gateway"
    assert server.last.header("api-key") is None


# -- tokens


async def test_a_token_is_asked_for_anew_before_every_attempt(made: Any, server: Server) -> None:
    tokens = iter(["one", "two", "three"])
    server.script(error(429, headers={"retry-after-ms": "0"}), json({"data": []}), json({"data": []}))
    client = made(azure_endpoint=server.origin, azure_ad_token_provider=lambda: next(tokens), max_retries=1)

    await settle(client.models.list())
    await settle(client.models.list())

    sent = [request.header("authorization") for request in server.requests]
    assert sent == ["Bearer one", "Bearer two", "Bearer three"]


@pytest.mark.parametrize("name", ["azure_ad_token_provider", "api_key"])
async def test_an_async_function_serves_the_async_client_alone(
    world: str, made: Any, server: Server, name: str
) -> None:
    server.always(json({"data": []}))
    client = made(azure_endpoint=server.origin, **{name: async_token})

    if world == "sync":
        with pytest.raises(OpenAIError, match="async function"):
            client.models.list()
        assert server.requests == []
    else:
        await client.models.list()
        assert "token" in str(server.last.headers)


@pytest.mark.parametrize("name", ["azure_ad_token_provider", "api_key"])
@pytest.mark.parametrize("wrong", ["", None, b"token"])
async def test_a_function_must_return_a_credential(made: Any, server: Server, name: str, wrong: Any) -> None:
    client = made(azure_endpoint=server.origin, **{name: lambda: wrong})

    with pytest.raises(OpenAIError, match=f"`{name}` must return a non-empty string"):
        await settle(client.models.list())
    assert server.requests == []


# -- copies


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("credential", CREDENTIALS)
@pytest.mark.parametrize("how", ["copy", "with_options", "deepcopy", "pickle"])
async def test_a_copy_calls_as_its_original_does(
    made: Any, server: Server, how: str, place: str, credential: str
) -> None:
    settings, header, value = CREDENTIALS[credential]
    client = made(**PLACES[place](server.origin), **settings, default_query={"a": "1"})
    copies: dict[str, Callable[[], Any]] = {
        "copy": client.copy,
        "with_options": lambda: client.with_options(timeout=5, max_retries=1),
        "deepcopy": lambda: copy.deepcopy(client),
        "pickle": lambda: pickle.loads(pickle.dumps(client)),
    }
    server.always(json({"id": "c", "choices": [], "data": []}))

    other = copies[how]()
    for caller in (client, other):
        await settle(OPERATIONS["chat"].call(caller))
        await settle(caller.models.list())
    await settle(other.close())

    targets = [request.target for request in server.requests]
    assert targets[:2] == targets[2:]
    assert {request.header(header) for request in server.requests} == {value}


CHANGES: list[tuple[dict[str, Any], dict[str, str], str, str]] = [
    ({"api_key": "new"}, {"api-key": "new"}, "2024-10-21", "/openai/deployments/mine/"),
    ({"azure_ad_token": "new"}, {"Authorization": "Bearer new"}, "2024-10-21", "/openai/deployments/mine/"),
    ({"azure_ad_token_provider": token}, {}, "2024-10-21", "/openai/deployments/mine/"),
    ({"api_version": "new"}, {"api-key": "K"}, "new", "/openai/deployments/mine/"),
    ({"set_default_query": {}}, {"api-key": "K"}, "2024-10-21", "/openai/deployments/mine/"),
    ({"base_url": ENDPOINT + "/gw"}, {"api-key": "K"}, "2024-10-21", "/gw/"),
    (
        {"_extra_kwargs": {"azure_deployment": "other"}},
        {"api-key": "K"},
        "2024-10-21",
        "/openai/deployments/other/",
    ),
]


@pytest.mark.parametrize(("change", "headers", "version", "path"), CHANGES)
def test_a_copy_changes_what_it_is_told(make: Any, change: Any, headers: Any, version: str, path: str) -> None:
    client = make(azure_endpoint=ENDPOINT, azure_deployment="mine", **KEY)

    other = client.copy(**change)

    assert other.auth_headers == headers
    assert other.default_query == {"api-version": version}
    assert str(other.base_url) == ENDPOINT + path
    assert other.transport is client.transport


def test_another_credential_takes_the_place_of_a_token(make: Any) -> None:
    client = make(azure_endpoint=ENDPOINT, azure_ad_token="T")

    assert client.copy(api_key="new").auth_headers == {"api-key": "new"}
    assert client.copy(azure_ad_token="new").copy().auth_headers == {"Authorization": "Bearer new"}


def test_an_address_that_was_set_later_stays_in_copies(make: Any) -> None:
    client = make(azure_endpoint=ENDPOINT, azure_deployment="mine", **KEY)
    client.base_url = "http://later/openai"

    assert str(client.copy().base_url) == "http://later/openai/"


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"data_residency": "eu"}, "`data_residency`"),
        ({"provider": object()}, "`provider`"),
        ({"workload_identity": {}}, "`workload_identity`"),
        ({"api_key": "k", "azure_ad_token": "t"}, "`azure_ad_token`"),
        ({"default_query": {"api-version": "2"}}, "`api_version`.*`default_query`"),
    ],
)
def test_a_copy_refuses_what_conflicts(make: Any, change: Any, names: str) -> None:
    client = make(azure_endpoint=ENDPOINT, **KEY)

    with pytest.raises((ValueError, OpenAIError), match=names):
        client.copy(**change)


# -- secrets


@pytest.mark.parametrize("name", ["api_key", "azure_ad_token"])
async def test_no_credential_is_seen_in_logs_and_errors(
    made: Any, server: Server, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.DEBUG, logger="openai")
    server.always(error(401, "Access denied"))
    client = made(azure_endpoint=server.origin, **{name: SECRET})

    with pytest.raises(openai.AuthenticationError) as caught:
        await settle(client.models.list())

    assert seen.places(caught.value, SECRET) == []
    assert SECRET not in caplog.text + repr(client) + repr(caught.value.request)


# -- Realtime

SESSIONS: list[tuple[dict[str, str], str]] = [
    ({"azure_endpoint": ENDPOINT}, "wss://r.openai.azure.com/openai/realtime?api-version=2024-10-21&deployment=m"),
    (
        {"azure_endpoint": ENDPOINT, "azure_deployment": "mine"},
        "wss://r.openai.azure.com/openai/realtime?api-version=2024-10-21&deployment=mine",
    ),
    (
        {"base_url": "http://127.0.0.1:1/gw/openai"},
        "ws://127.0.0.1:1/gw/openai/realtime?api-version=2024-10-21&deployment=m",
    ),
    (
        {"azure_endpoint": ENDPOINT, "websocket_base_url": "wss://sockets.example/x"},
        "wss://sockets.example/x/realtime?api-version=2024-10-21&deployment=m",
    ),
]


@pytest.mark.parametrize(("settings", "url"), SESSIONS)
def test_a_realtime_session_has_its_address(make: Any, settings: dict[str, str], url: str) -> None:
    manager = make(**KEY, **settings).realtime.connect(model="m")

    assert str(manager._prepare_url()) == url


def test_a_realtime_session_takes_a_query_of_the_caller(make: Any) -> None:
    client = make(azure_endpoint=ENDPOINT, **KEY)

    url = client.realtime.connect(model="a b", extra_query={"x": "1", "api-version": "2"})._prepare_url()

    assert dict(url.params) == {"api-version": "2", "deployment": "a b", "x": "1"}


def test_a_realtime_session_without_a_deployment_is_refused(make: Any) -> None:
    with pytest.raises(OpenAIError, match="`model`"):
        make(azure_endpoint=ENDPOINT, **KEY).realtime.connect()._prepare_url()


@pytest.mark.parametrize(
    ("settings", "header", "value"),
    [(KEY, "api-key", "K"), ({"azure_ad_token_provider": ...}, "authorization", "Bearer token")],
)
async def test_a_realtime_session_is_opened_with_fresh_credentials(
    world: str, made: Any, settings: dict[str, Any], header: str, value: str
) -> None:
    websockets = pytest.importorskip("websockets.sync.server")
    opened: list[Any] = []
    if "azure_ad_token_provider" in settings:
        settings = {"azure_ad_token_provider": token if world == "sync" else async_token}

    def note(socket: Any, request: Any) -> None:
        opened.append(request)

    with websockets.serve(lambda socket: None, "127.0.0.1", 0, process_request=note) as sockets:
        thread = threading.Thread(target=sockets.serve_forever)
        thread.start()
        client = made(azure_endpoint="http://127.0.0.1:{}".format(*sockets.socket.getsockname()[1:]), **settings)
        async with entered(client.realtime.connect(model="m")):
            pass
        sockets.shutdown()
        thread.join()

    assert opened[0].path == "/openai/realtime?api-version=2024-10-21&deployment=m"
    assert opened[0].headers[header] == value
    assert "sec-websocket-key" in opened[0].headers
