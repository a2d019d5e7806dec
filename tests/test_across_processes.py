"""Clients, errors and models in other processes: settings travel, connections and secrets of the environment do not."""

from __future__ import annotations

import copy
import multiprocessing
import os
import pickle
import sys
import warnings
from typing import Any

import cloudpickle  # type: ignore[import-untyped, unused-ignore]  # it has no types
import pytest

import canned
import openai
from loopback import RST, Server, error, json, raw
from openai import AsyncOpenAI, OpenAI
from openai.lib.azure import AsyncAzureOpenAI, AzureOpenAI
from worlds import settle

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "them"}
CANARY = "canary-5e1d"
SECRETS = {
    "OPENAI_API_KEY": f"{CANARY}-key",
    "OPENAI_ADMIN_KEY": f"{CANARY}-admin",
    "OPENAI_WEBHOOK_SECRET": f"{CANARY}-webhook",
    "OPENAI_CUSTOM_HEADERS": f"X-Gateway-Token: {CANARY}-gateway\nX-Team: red",
}
ELSEWHERE = {name: value.replace(CANARY, "other") for name, value in SECRETS.items()}
WAYS = {"pickle": pickle.dumps, "cloudpickle": cloudpickle.dumps}


def headers(server: Server, *names: str) -> list[str | None]:
    return [server.last.header(name) for name in names]


# -- in this process --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
async def test_a_secret_of_the_environment_is_read_where_the_pickle_is_opened(
    server: Server, world: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.always(json(MODEL))
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    make: Any = OpenAI if world == "sync" else AsyncOpenAI
    client = make(base_url=server.base_url, organization="org", max_retries=7, timeout=3, default_headers={"X-A": "1"})
    await settle(client.models.retrieve("m"))

    data = WAYS[way](client)
    for name, value in ELSEWHERE.items():
        monkeypatch.setenv(name, value)
    there = pickle.loads(data)
    await settle(there.models.retrieve("m"))

    assert CANARY.encode() not in data
    assert (there.api_key, there.admin_api_key, there.webhook_secret) == ("other-key", "other-admin", "other-webhook")
    assert headers(server, "authorization", "x-gateway-token", "x-team", "x-a", "openai-organization") == [
        "Bearer other-key",
        "other-gateway",
        "red",
        "1",
        "org",
    ]
    assert (there.max_retries, there.timeout, str(there.base_url)) == (7, 3, str(client.base_url))
    assert server.accepts == 2
    for one in (client, there):
        await settle(one.close())


async def test_what_the_other_environment_lacks_is_told_by_the_first_call(
    server: Server, world: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    make: Any = OpenAI if world == "sync" else AsyncOpenAI
    data = pickle.dumps(make(base_url=server.base_url))
    for name in SECRETS:
        monkeypatch.delenv(name)

    there = pickle.loads(data)

    with pytest.raises(openai.OpenAIError, match="OPENAI_API_KEY"):
        await settle(there.models.retrieve("m"))
    assert server.requests == []
    await settle(there.close())


@pytest.mark.parametrize("name", ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"])
def test_nor_is_a_secret_of_azure_in_a_pickle(world: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, f"{CANARY}-here")
    make = AzureOpenAI if world == "sync" else AsyncAzureOpenAI
    client = make(azure_endpoint="https://h", api_version="v", azure_deployment="d")

    data = pickle.dumps(client)
    monkeypatch.setenv(name, "there")
    there = pickle.loads(data)

    assert CANARY.encode() not in data
    assert CANARY in "".join(client.auth_headers.values())
    assert "there" in "".join(there.auth_headers.values())
    assert there.base_url == client.base_url


def test_a_key_that_was_given_travels(world: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the other process could not call; who does not want it in a pickle uses the environment or a function."""
    monkeypatch.setenv("OPENAI_API_KEY", "of the environment")
    make: Any = OpenAI if world == "sync" else AsyncOpenAI

    given = pickle.loads(pickle.dumps(make(api_key="given")))
    asked = pickle.loads(pickle.dumps(make(api_key=give_key)))

    assert given.api_key == "given"
    assert asked._api_key_provider is give_key


def give_key() -> str:
    return "from a function"


@pytest.mark.parametrize("make_copy", [copy.copy, copy.deepcopy, lambda client: client.copy()])
def test_a_copy_in_the_same_process_keeps_what_the_original_had(
    world: str, make_copy: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    make: Any = OpenAI if world == "sync" else AsyncOpenAI
    client = make()
    for name in SECRETS:
        monkeypatch.delenv(name)

    made = make_copy(client)

    assert made.default_headers == client.default_headers
    assert (made.api_key, made.admin_api_key) == (f"{CANARY}-key", f"{CANARY}-admin")
    assert pickle.loads(pickle.dumps(made)).api_key is None


# -- models and errors ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("trip", [*WAYS, "copy", "deepcopy"])
async def test_what_was_answered_travels_with_its_headers(client: Any, server: Server, trip: str) -> None:
    server.script(json(canned.completion("Hi."), headers={"x-request-id": "req_1"}))
    answer = await settle(client.chat.completions.create(model="m", messages=[]))

    other = getattr(copy, trip)(answer) if trip in ("copy", "deepcopy") else pickle.loads(WAYS[trip](answer))

    assert other == answer
    assert type(other.choices[0].message) is type(answer.choices[0].message)
    assert (other._request_id, other.usage.total_tokens) == ("req_1", 3)


FAILURES = {
    "status": error(429, "slow down", headers={"x-request-id": "req_1"}, code="rate_limit_exceeded"),
    "connection": raw(RST),
    "junk": raw(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-type: application/json\r\n\r\njunk"),
}


@pytest.mark.parametrize("name", FAILURES)
@pytest.mark.parametrize("way", WAYS)
async def test_what_a_call_raised_travels_with_all_but_secrets(
    make_client: Any, server: Server, name: str, way: str
) -> None:
    server.script(FAILURES[name])
    with pytest.raises(openai.APIError) as caught:
        await settle(make_client(api_key=f"{CANARY}-key").models.retrieve("m"))

    data = WAYS[way](caught.value)
    there: Any = pickle.loads(data)

    assert CANARY.encode() not in data
    assert type(there) is type(caught.value)
    assert (there.args, there.body, there.code) == (caught.value.args, caught.value.body, caught.value.code)
    assert (there.request.method, there.request.url.path) == ("GET", "/v1/models/m")
    assert getattr(there, "request_id", None) == getattr(caught.value, "request_id", None)
    if name != "connection":
        assert there.response.content == caught.value.response.content  # type: ignore[attr-defined]  # of these two


# -- in other processes -----------------------------------------------------------------------------------------------


def ask(client: Any, work: str) -> Any:
    """What a worker does with the client that it was given."""
    if work == "fail":
        client.models.retrieve("no")
    model = client.models.retrieve("m")
    return model, client.api_key, os.getpid()


def answers(request: Any) -> Any:
    return error(404, "no such model") if request.path.endswith("/no") else json(MODEL)


@pytest.mark.parametrize("method", ["spawn", "fork", "forkserver"])
def test_a_worker_process_calls_with_the_client_that_it_is_given(
    server: Server, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system has no {method}")
    monkeypatch.setenv("OPENAI_API_KEY", "of-here")
    server.always(answers)
    context: Any = multiprocessing.get_context(method)
    with OpenAI(base_url=server.base_url, max_retries=0) as client, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # to fork beside threads is what this is about
        client.models.retrieve("m")
        with context.Pool(1) as pool:
            model, key, pid = pool.apply(ask, (client, "call"))
            with pytest.raises(openai.NotFoundError) as caught:
                pool.apply(ask, (client, "fail"))
        client.models.retrieve("m")

    assert (model.id, key) == ("m", "of-here")
    assert pid != os.getpid()
    assert caught.value.status_code == 404
    assert caught.value.body == {"message": "no such model", "type": None, "param": None, "code": None}
    # The worker's connections are its own, and the parent's is as good as before: one for all that it asked.
    parents = server.connections[0]
    assert [request.connection is parents for request in server.requests].count(True) == 2


def test_a_task_of_ray_calls_with_the_client_that_it_is_given(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ray is no package for a test suite to bring: this runs where it is installed."""
    ray: Any = pytest.importorskip("ray")
    monkeypatch.setenv("OPENAI_API_KEY", "of-here")
    server.always(answers)
    # Workers import what their functions refer to, and this module is in no package.
    ray.cloudpickle.register_pickle_by_value(sys.modules[__name__])
    ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False)
    try:
        with OpenAI(base_url=server.base_url, max_retries=0) as client:
            model, key, pid = ray.get(ray.remote(ask).remote(client, "call"))
            with pytest.raises(openai.NotFoundError) as caught:
                ray.get(ray.remote(ask).remote(client, "fail"))
    finally:
        ray.shutdown()

    assert (model.id, key) == ("m", "of-here")
    assert pid != os.getpid()
    assert caught.value.status_code == 404
