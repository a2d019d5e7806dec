"""The client behind the module's own resources: made on first use, it follows the settings as they change."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import openai
from loopback import Server, json
from openai import _module_client
from openai.lib._old_api import SYMBOLS, APIRemovedInV1, APIRemovedInV1Proxy

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
SETTINGS = [
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
    "api_type",
    "api_version",
    "azure_endpoint",
    "azure_ad_token",
    "azure_ad_token_provider",
]


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test starts with the module as it was imported, and leaves no client behind."""
    for name in SETTINGS:
        monkeypatch.setattr(openai, name, getattr(openai, name))
    monkeypatch.setattr(_module_client, "_client", None)
    yield
    if _module_client._client is not None:
        _module_client._client.close()


@pytest.fixture
def module(server: Server) -> Any:
    """The module, set to talk to the test's server."""
    openai.api_key = "module-key"
    openai.base_url = server.base_url
    openai.max_retries = 0
    return openai


def test_a_resource_of_the_module_calls_with_the_modules_settings(module: Any, server: Server) -> None:
    module.organization = "org"
    module.default_headers = {"X-Mine": "1"}
    module.default_query = {"q": "2"}
    server.script(json(MODEL))

    model = module.models.retrieve("m")

    request = server.requests[0]
    assert model.id == "m"
    assert request.header("authorization") == "Bearer module-key"
    assert request.header("openai-organization") == "org"
    assert request.header("x-mine") == "1"
    assert request.query == [("q", "2")]


def test_settings_that_change_are_followed(module: Any, server: Server) -> None:
    server.script(json(MODEL), json(MODEL))

    module.models.retrieve("m")
    module.api_key = "another-key"
    module.models.retrieve("m")

    assert [request.header("authorization") for request in server.requests] == [
        "Bearer module-key",
        "Bearer another-key",
    ]


def test_a_header_that_is_added_to_the_modules_is_followed(module: Any, server: Server) -> None:
    server.always(json(MODEL))
    module.default_headers, module.default_query = {"X-Mine": "1"}, {}

    module.models.retrieve("m")
    module.default_headers["X-Mine"] = "2"
    module.default_query["q"] = "3"
    module.models.retrieve("m")

    assert [request.header("x-mine") for request in server.requests] == ["1", "2"]
    assert server.last.query == [("q", "3")]


def test_nested_resources_and_views_are_there(module: Any, server: Server) -> None:
    server.script(json({"id": "c", "choices": []}), json({"id": "c", "choices": []}))

    completion = module.chat.completions.create(model="m", messages=[])
    raw = module.chat.completions.with_raw_response.create(model="m", messages=[])

    assert completion.id == "c"
    assert raw.parse().id == "c"


def test_a_resource_can_be_imported_before_there_is_a_key() -> None:
    from openai import responses

    assert repr(responses) == "<openai.responses>"
    with pytest.raises(openai.OpenAIError, match="OPENAI_API_KEY"):
        responses.create(model="m", input="i")


def test_every_resource_of_the_client_is_one_of_the_module(module: Any) -> None:
    from openai.resources._root import ResourceTree

    names = [name for name in vars(ResourceTree) if not name.startswith(("_", "with_"))]

    for name in names:
        assert repr(getattr(openai, name)) == f"<openai.{name}>"
        assert name in dir(openai)


def test_threads_share_one_client(module: Any, server: Server) -> None:
    server.script(*[json(MODEL)] * 16)

    with ThreadPoolExecutor(8) as pool:
        clients = set(pool.map(lambda _: id(_module_client.load_client()), range(8)))
        models = list(pool.map(lambda _: module.models.retrieve("m"), range(16)))

    assert len(clients) == 1
    assert {model.id for model in models} == {"m"}


def test_a_method_can_be_replaced_as_tracing_packages_do(module: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.models, "retrieve", lambda name: f"traced {name}")

    assert module.models.retrieve("m") == "traced m"


def test_what_stands_for_old_names_can_be_caught_by_its_class() -> None:
    assert isinstance(openai.ChatCompletion, APIRemovedInV1Proxy)
    assert sorted(SYMBOLS) == sorted(name for name in SYMBOLS if hasattr(openai, name))

    with pytest.raises(APIRemovedInV1, match=r"openai\.Edit\.create went away"):
        APIRemovedInV1Proxy(symbol="Edit").create()


@pytest.mark.parametrize("name", ["ChatCompletion.create", "Completion.acreate", "Audio.transcribe", "Image.create"])
def test_names_of_old_resolve_and_say_what_took_their_place(name: str) -> None:
    value: Any = openai
    for part in name.split("."):
        value = getattr(value, part)

    with pytest.raises(openai.OpenAIError, match="version 1"):
        value()


def test_a_name_that_never_was_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing_like_it"):
        openai.nothing_like_it  # noqa: B018  # the look-up is the test
    assert "openai.nothing_like_it" not in sys.modules


# --- Azure

AZURE = {"AZURE_OPENAI_ENDPOINT": "http://r.azure", "OPENAI_API_VERSION": "v"}


@pytest.mark.parametrize(
    ("variables", "settings", "wanted"),
    [
        ({"OPENAI_API_KEY": "o"}, {}, {"Authorization": "Bearer o"}),
        ({"OPENAI_API_KEY": "o", "OPENAI_API_VERSION": "v"}, {}, {"Authorization": "Bearer o"}),
        ({**AZURE, "AZURE_OPENAI_API_KEY": "a"}, {}, {"api-key": "a"}),
        ({**AZURE, "AZURE_OPENAI_AD_TOKEN": "t"}, {}, {"Authorization": "Bearer t"}),
        (AZURE, {"azure_ad_token": "t"}, {"Authorization": "Bearer t"}),
        (AZURE, {"azure_ad_token_provider": lambda: "t"}, {}),
        ({}, {"azure_endpoint": "http://r.azure", "api_version": "v", "api_key": "m"}, {"api-key": "m"}),
        (
            {},
            {"api_type": "azure", "base_url": "http://r.azure/openai", "api_version": "v", "api_key": "m"},
            {"api-key": "m"},
        ),
        ({**AZURE, "OPENAI_API_KEY": "o", "AZURE_OPENAI_API_KEY": "a"}, {"api_type": "azure"}, {"api-key": "a"}),
        ({**AZURE, "OPENAI_API_KEY": "o"}, {"api_type": "openai"}, {"Authorization": "Bearer o"}),
        ({**AZURE, "OPENAI_API_KEY": "o", "OPENAI_API_TYPE": "open_ai"}, {}, {"Authorization": "Bearer o"}),
        ({**AZURE, "AZURE_OPENAI_API_KEY": "a", "OPENAI_API_TYPE": "azure_ad"}, {}, {"api-key": "a"}),
    ],
)
def test_the_settings_say_whose_service_it_is(
    monkeypatch: pytest.MonkeyPatch, variables: Any, settings: Any, wanted: Any
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    for name, value in settings.items():
        monkeypatch.setattr(openai, name, value)

    client = _module_client.load_client()

    assert client.auth_headers == wanted
    assert str(client.base_url) == (
        "https://api.openai.com/v1/" if wanted.get("Authorization") == "Bearer o" else "http://r.azure/openai/"
    )


@pytest.mark.parametrize(
    ("variables", "settings"),
    [
        ({"AZURE_OPENAI_ENDPOINT": "http://r.azure"}, {}),
        ({"AZURE_OPENAI_API_KEY": "a"}, {}),
        ({"AZURE_OPENAI_AD_TOKEN": "t"}, {}),
        ({}, {"azure_endpoint": "http://r.azure"}),
        ({}, {"azure_ad_token": "t"}),
        ({}, {"azure_ad_token_provider": lambda: "t"}),
    ],
)
def test_settings_of_two_services_need_a_word(monkeypatch: pytest.MonkeyPatch, variables: Any, settings: Any) -> None:
    for name, value in {"OPENAI_API_KEY": "o", **variables}.items():
        monkeypatch.setenv(name, value)
    for name, value in settings.items():
        monkeypatch.setattr(openai, name, value)

    with pytest.raises(_module_client.AmbiguousModuleClientUsageError, match=r"`openai\.api_type`.*OPENAI_API_TYPE"):
        openai.models.list()


def test_the_module_shows_what_the_environment_says_of_the_service() -> None:
    variables = {**os.environ, "OPENAI_API_TYPE": "azure", "OPENAI_API_VERSION": "2024-10-21"}
    program = "import openai; print(openai.api_type, openai.api_version)"

    shown = subprocess.run([sys.executable, "-c", program], env=variables, capture_output=True, text=True, check=True)

    assert shown.stdout == "azure 2024-10-21\n"


def test_an_unknown_service_is_refused(module: Any) -> None:
    module.api_type = "nonsense"

    with pytest.raises(openai.OpenAIError, match=r"api_type.*'nonsense'.*openai, azure"):
        module.models.list()


def test_the_module_calls_azure(module: Any, server: Server) -> None:
    module.base_url = None
    module.azure_endpoint = server.origin
    module.api_version = "v"
    server.script(json({"id": "c", "choices": []}))

    module.chat.completions.create(model="m", messages=[])

    assert server.last.target == "/openai/deployments/m/chat/completions?api-version=v"
    assert server.last.header("api-key") == "module-key"
