"""The clients' settings: where they come from, what they put on the wire, how clients are copied, shared and closed."""

from __future__ import annotations

import asyncio
import copy
import gc
import json as stdlib_json
import logging
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional

import httpx
import pytest
from pydantic import SecretStr

import openai
import seen
from loopback import Server, error, json, respond
from openai import AsyncOpenAI, ClientClosedError, OpenAI, OpenAIError, RetryPolicy, omit
from worlds import entered, gather, settle

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "o"}
SECRET = "sk-canary-1234567890"


async def ask(client: Any, **extras: Any) -> Any:
    """The smallest call: a GET without arguments of its own."""
    return await settle(client.models.retrieve("m", **extras))


@pytest.fixture
def make_plain(world: str) -> Callable[..., Any]:
    """Builds clients with nothing given but what the test gives; nothing is closed, since nothing is sent."""
    return OpenAI if world == "sync" else AsyncOpenAI


# --- where settings come from

SETTINGS = {
    "api_key": ("OPENAI_API_KEY", "k"),
    "admin_api_key": ("OPENAI_ADMIN_KEY", "a"),
    "organization": ("OPENAI_ORG_ID", "org"),
    "project": ("OPENAI_PROJECT_ID", "proj"),
    "webhook_secret": ("OPENAI_WEBHOOK_SECRET", "whsec"),
    "base_url": ("OPENAI_BASE_URL", "http://from.env/v1/"),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_comes_from_its_variable_unless_it_is_given(
    make_plain: Any, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    variable, value = SETTINGS[name]
    monkeypatch.setenv(variable, value)

    assert getattr(make_plain(), name) == value
    assert getattr(make_plain(**{name: "http://given/"}), name) == "http://given/"


async def test_settings_are_on_the_wire(make_client: Any, server: Server) -> None:
    server.script(json(MODEL))

    await ask(make_client(organization="org-1", project="proj-1", default_query={"a": [1, 2], "b": {"c": True}}))

    assert server.last.header("openai-organization") == "org-1"
    assert server.last.header("openai-project") == "proj-1"
    assert server.last.query == [("a[]", "1"), ("a[]", "2"), ("b[c]", "true")]


async def test_headers_of_the_environment_are_sent(
    make_client: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-One: 1\n x-two :a: b \n\nnot a header\nUser-Agent: mine")
    server.always(json(MODEL))

    await ask(make_client(default_headers={"X-Two": "given"}))

    assert (server.last.header("x-one"), server.last.header("x-two")) == ("1", "given")
    assert server.last.header("user-agent") == "mine"


@pytest.mark.parametrize("given", [{}, {"api_key": ""}, {"admin_api_key": ""}])
def test_missing_credentials_name_options_and_variables(make_plain: Any, given: dict[str, str]) -> None:
    with pytest.raises(OpenAIError, match=r"`api_key`.*OPENAI_API_KEY"):
        make_plain(**given)


async def test_a_client_without_credentials_can_be_asked_for(make_client: Any, server: Server) -> None:
    server.script(json(MODEL))

    await ask(make_client(api_key=None, _enforce_credentials=False))

    assert server.last.header("authorization") is None


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"max_retries": -1}, "`max_retries`"),
        ({"max_retries": "2"}, "`max_retries`"),
        ({"timeout": "soon"}, "`timeout`"),
        ({"http_client": object()}, "`http_client`"),
        ({"api_key": b"k"}, "`api_key`"),
        ({"admin_api_key": 5}, "`admin_api_key`"),
        ({"organization": 5}, "`organization`"),
        ({"webhook_secret": b"k"}, "`webhook_secret`"),
        ({"retry": 5}, "`retry`"),
        ({"default_headers": 5}, "`default_headers`"),
        ({"default_query": [("a", "b")]}, "`default_query`"),
        ({"base_url": 5}, "`base_url`"),
        ({"base_url": "http://host/\r\nX-Evil: 1"}, "`base_url`"),
        ({"base_url": "http://ho st/"}, "`base_url`"),
        ({"base_url": "http://host:99999/"}, "`base_url`"),
        ({"base_url": "http://[::1/"}, "`base_url`"),
        ({"base_url": "http://host/\ud800"}, "`base_url`"),
        ({"websocket_base_url": "ws://host:99999/"}, "`websocket_base_url`"),
        ({"api_key": SecretStr("k")}, "`api_key`.*SecretStr"),
        ({"data_residency": "moon"}, "`data_residency`"),
        ({"data_residency": "eu", "base_url": "http://x"}, "`data_residency` and `base_url`"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(make_plain: Any, settings: dict[str, Any], words: str) -> None:
    with pytest.raises((TypeError, ValueError), match=words):
        make_plain(**{"api_key": "k", **settings})


async def test_no_traceback_shows_the_key_that_a_function_returned(make_client: Any) -> None:
    client = make_client(base_url="http://127.0.0.1:1", api_key=lambda: SECRET)

    with pytest.raises(openai.APIConnectionError) as caught:
        await ask(client)

    frames = [entry.frame for entry in caught.traceback if "/openai/" in str(entry.path)]
    assert frames
    assert SECRET not in "".join(repr(frame.f_locals) for frame in frames)


def test_data_stays_in_the_region_that_was_chosen(make_plain: Any) -> None:
    assert make_plain(api_key="k", data_residency="eu").base_url == "https://eu.api.openai.com/v1/"
    assert make_plain(api_key="k", data_residency="global").base_url == "https://api.openai.com/v1/"
    assert make_plain(api_key="k").copy(data_residency="us").base_url == "https://us.api.openai.com/v1/"
    elsewhere = make_plain(api_key="k", websocket_base_url="wss://x").copy(data_residency="us")
    assert (elsewhere.base_url, elsewhere.websocket_base_url) == ("https://us.api.openai.com/v1/", None)


# --- addresses


@pytest.mark.parametrize("slash", ["", "/"])
@pytest.mark.parametrize("path", ["", "/v1", "/deep/er/v1"])
async def test_paths_lie_under_the_base_url(make_client: Any, server: Server, path: str, slash: str) -> None:
    server.always(json(MODEL))
    client = make_client(base_url=server.origin + path + slash)

    await ask(client)
    assert server.last.target == f"{path}/models/m"
    await settle(client.get("/foo?a=1", cast_to=object, options={"params": {"b": 2}}))
    assert server.last.target == f"{path}/foo?a=1&b=2"
    await settle(client.get("foo", cast_to=object))
    assert server.last.target == f"{path}/foo"
    assert str(client.base_url) == f"{server.origin}{path}/"


async def test_a_query_of_the_base_url_stays(make_client: Any, server: Server) -> None:
    server.always(json(MODEL))

    await ask(make_client(base_url=f"{server.origin}/v1?tenant=a"), extra_query={"b": "c d&e"})

    assert server.last.path == "/v1/models/m"
    assert server.last.query == [("tenant", "a"), ("b", "c d&e")]


async def test_a_fragment_takes_nothing_of_the_address_with_it(make_client: Any, server: Server) -> None:
    server.always(json(MODEL))
    client = make_client(base_url=f"{server.origin}/v1?tenant=a#part")

    await ask(client, extra_query={"b": "c"})
    await settle(client.get("/foo#part", cast_to=object, options={"params": {"b": "c"}}))

    assert [request.target for request in server.requests] == ["/v1/models/m?tenant=a&b=c", "/v1/foo?tenant=a&b=c"]


@pytest.mark.parametrize("argument", ["model", "extra_query"])
async def test_half_of_a_surrogate_pair_is_refused_by_name(client: Any, server: Server, argument: str) -> None:
    given = {"model": "m", argument: {"tail": "\ud83d"} if argument == "extra_query" else "\ud83d"}

    with pytest.raises(ValueError, match=r"`(model|tail)` holds half of a surrogate pair"):
        await settle(client.models.retrieve(**given))

    assert server.requests == []


async def test_the_address_can_be_changed_and_be_an_url_object(make_client: Any, server: Server) -> None:
    server.always(json(MODEL))
    client = make_client(base_url=httpx.URL(server.origin))

    client.base_url = httpx.URL(f"{server.origin}/other")
    await ask(client)

    assert server.last.target == "/other/models/m"
    assert client._base_url == httpx.URL(f"{server.origin}/other/")  # where published code looks for it


@pytest.mark.parametrize(
    ("id_", "segment"),
    [
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a%2Fb", "a%252Fb"),
        ("ft:gpt-4o:org::id", None),
        ("a b", "a%20b"),
        ("ü☃", "%C3%BC%E2%98%83"),
        ("...", "..."),
        ("a\r\nb", "a%0D%0Ab"),
    ],
)
async def test_an_id_is_one_segment_of_the_path(client: Any, server: Server, id_: str, segment: str | None) -> None:
    """P38; a colon may be written either way."""
    server.script(json(MODEL))

    await settle(client.models.retrieve(id_))

    assert server.last.target.replace("%3A", ":") == f"/v1/models/{segment or id_}"


@pytest.mark.parametrize("id_", ["", ".", "..", None, b"a", 1.5, [], {"id": "a"}, omit, openai.NOT_GIVEN, True])
async def test_what_is_no_id_is_refused_by_name(client: Any, server: Server, id_: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="`model`"):
        await settle(client.models.retrieve(id_))
    with pytest.raises((ValueError, TypeError), match="`file_id`"):
        await settle(client.vector_stores.files.retrieve(id_, vector_store_id="vs"))

    assert server.requests == []


# --- headers


async def test_the_client_says_what_it_is(client: Any, server: Server, world: str) -> None:
    server.script(json({"id": "c"}))

    await settle(client.chat.completions.create(model="m", messages=[]))

    sent = {name.lower(): value for name, value in server.last.headers}
    assert sent["user-agent"] == ("OpenAI" if world == "sync" else "AsyncOpenAI") + f"/Python {openai.__version__}"
    assert sent["accept"] == "application/json"
    assert sent["content-type"] == "application/json"
    assert sent["x-stainless-lang"] == "python"
    assert sent["x-stainless-package-version"] == openai.__version__
    assert sent["x-stainless-runtime-version"] == ".".join(map(str, sys.version_info[:3]))
    assert sent["x-stainless-async"] == ("false" if world == "sync" else "async:asyncio")
    assert sent["x-stainless-retry-count"] == "0"
    assert sent["x-stainless-read-timeout"] == "600.0"
    assert {"x-stainless-os", "x-stainless-arch", "x-stainless-runtime"} <= set(sent)
    assert len(sent) == len(server.last.headers)


async def test_headers_are_one_whatever_their_case_and_the_nearest_wins(make_client: Any, server: Server) -> None:
    """R16."""
    server.always(json(MODEL))
    client = make_client(default_headers={"x-level": "client", "AUTHORIZATION": "Basic mine", "openai-project": "p"})

    await ask(client, extra_headers={"X-LEVEL": "call", "user-AGENT": "me"})

    assert [value for name, value in server.last.headers if name.lower() == "x-level"] == ["call"]
    assert [value for name, value in server.last.headers if name.lower() == "authorization"] == ["Basic mine"]
    assert [value for name, value in server.last.headers if name.lower() == "user-agent"] == ["me"]
    assert server.last.header("openai-project") == "p"


@pytest.mark.parametrize("case", [str.lower, str.upper, str.title])
@pytest.mark.parametrize("level", ["client", "call"])
@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "User-Agent",
        "X-Stainless-Lang",
        "X-Stainless-Retry-Count",
        "X-Stainless-Read-Timeout",
        "Idempotency-Key",
        "Content-Type",
        "Accept",
    ],
)
async def test_a_header_given_as_omit_is_left_out(
    make_client: Any, server: Server, name: str, level: str, case: Callable[[str], str]
) -> None:
    server.script(json({"id": "c"}))
    headers = {case(name): omit}
    client = make_client(default_headers=headers if level == "client" else None)

    extra = headers if level == "call" else None
    await settle(client.chat.completions.create(model="m", messages=[], extra_headers=extra))

    # httpx, aiohttp and servers want these two; what is sent in their place is not ours
    assert (server.last.header(name) or "*/*").startswith(("*/*", "python-httpx"))


async def test_an_omitted_header_takes_the_clients_out_for_one_call(make_client: Any, server: Server) -> None:
    server.always(json(MODEL))
    client = make_client(default_headers={"X-Team": "search"})

    await ask(client, extra_headers={"x-team": omit})
    await ask(client)

    assert [request.header("x-team") for request in server.requests] == [None, "search"]


@pytest.mark.parametrize("level", ["client", "call"])
async def test_the_callers_own_content_type_and_idempotency_key_stay(
    make_client: Any, server: Server, level: str
) -> None:
    server.script(json({"id": "c"}))
    headers = {"content-type": "application/json; v=2", "idempotency-key": "mine"}
    client = make_client(default_headers=headers if level == "client" else None)

    extra = headers if level == "call" else None
    await settle(client.chat.completions.create(model="m", messages=[], extra_headers=extra))

    assert server.last.header("content-type") == "application/json; v=2"
    assert server.last.header("idempotency-key") == "mine"


@pytest.mark.parametrize("value", [None, 5, b"x"])
async def test_a_header_that_is_no_text_is_named(client: Any, server: Server, value: Any) -> None:
    with pytest.raises(TypeError, match="`X-Odd`"):
        await ask(client, extra_headers={"X-Odd": value})

    assert server.requests == []


# --- what a call adds


async def test_a_call_adds_query_headers_and_body(make_client: Any, server: Server) -> None:
    server.script(json({"id": "c"}))
    client = make_client(default_query={"a": "client", "b": "client"})

    await settle(
        client.chat.completions.create(
            model="m",
            messages=[],
            extra_query={"b": "call", "list": ["x", "y"]},
            extra_body={"model": "other", "vendor": {"deep": [1]}},
            extra_headers={"X-Call": "1"},
        )
    )

    assert server.last.query == [("a", "client"), ("b", "call"), ("list[]", "x"), ("list[]", "y")]
    assert server.last.json() == {"model": "other", "messages": [], "vendor": {"deep": [1]}}
    assert server.last.header("x-call") == "1"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (7.5, "7.5"),
        (httpx.Timeout(9, connect=1), "9"),
        (httpx.Timeout(None, read=3.0), "3.0"),
        (None, None),
        (openai.NOT_GIVEN, "600.0"),
    ],
)
async def test_a_call_has_its_own_timeout(client: Any, server: Server, given: Any, sent: str | None) -> None:
    server.script(json(MODEL))

    await ask(client, timeout=given)

    assert server.last.header("x-stainless-read-timeout") in (sent, f"{sent}.0")


async def test_a_body_that_is_not_json_names_its_place_before_anything_is_sent(client: Any, server: Server) -> None:
    with pytest.raises(TypeError, match=r"messages\[1\]\.content"):
        await settle(client.chat.completions.create(model="m", messages=[{"role": "user"}, {"content": object()}]))

    assert server.requests == []


# --- credentials


async def test_a_key_function_is_asked_before_each_attempt(make_client: Any, server: Server, world: str) -> None:
    server.script(error(500, headers={"retry-after-ms": "1"}), json(MODEL))
    keys = iter(["one", "two"])

    async def give() -> str:
        await asyncio.sleep(0)
        return next(keys)

    client = make_client(api_key=give if world == "async" else lambda: next(keys), max_retries=1)
    assert client.api_key == ""
    await ask(client)

    assert [request.header("authorization") for request in server.requests] == ["Bearer one", "Bearer two"]
    assert client.api_key == "two"


async def test_the_async_client_takes_a_sync_key_function(server: Server) -> None:
    server.script(json(MODEL))

    async with AsyncOpenAI(api_key=lambda: "sync", base_url=server.base_url) as client:
        await ask(client)

    assert server.last.header("authorization") == "Bearer sync"


def test_the_sync_client_says_that_it_cannot_take_an_async_key_function(
    server: Server, recwarn: pytest.WarningsRecorder
) -> None:
    async def give() -> str:
        return "k"

    wrong: Any = give
    with OpenAI(api_key=wrong, base_url=server.base_url) as client, pytest.raises(OpenAIError, match="AsyncOpenAI"):
        client.models.list()
    gc.collect()

    assert server.requests == []
    assert [warning.message for warning in recwarn] == []


async def test_a_call_sends_the_key_that_it_was_given_whatever_another_thread_gets(server: Server) -> None:
    class Raced(OpenAI):
        def __setattr__(self, name: str, value: Any) -> None:
            super().__setattr__(name, "of another thread" if value == "mine" else value)

    server.script(json(MODEL))

    with Raced(api_key=lambda: "mine", base_url=server.base_url) as client:
        client.models.retrieve("m")

    assert server.last.header("authorization") == "Bearer mine"


@pytest.mark.parametrize("key", [None, "", 5])
async def test_a_key_function_that_gives_no_key_is_told(make_client: Any, server: Server, key: Any) -> None:
    with pytest.raises(OpenAIError, match="`api_key`"):
        await ask(make_client(api_key=lambda: key))

    assert server.requests == []


async def test_an_error_of_a_key_function_comes_out_as_it_is(make_client: Any, server: Server) -> None:
    """Even one that looks like a transport's: nothing is tried again for it."""
    asked: list[int] = []

    def give() -> str:
        asked.append(1)
        raise httpx.ConnectError("the vault is down")

    with pytest.raises(httpx.ConnectError, match="vault"):
        await ask(make_client(api_key=give, max_retries=2))

    assert (asked, server.requests) == ([1], [])


async def test_administration_takes_the_admin_key(make_client: Any, server: Server) -> None:
    server.always(json({"id": "x", "data": []}))
    client = make_client(api_key="plain", admin_api_key="admin")

    await settle(client.admin.organization.projects.retrieve("p"))
    assert server.last.header("authorization") == "Bearer admin"
    await ask(client)
    assert server.last.header("authorization") == "Bearer plain"
    await ask(client, extra_headers={"Authorization": "Bearer mine"})
    assert server.last.header("authorization") == "Bearer mine"


async def test_a_key_that_a_call_lacks_is_named_with_its_variable(make_client: Any, server: Server) -> None:
    with pytest.raises(OpenAIError, match=r"`admin_api_key`.*OPENAI_ADMIN_KEY"):
        await settle(make_client(api_key="plain").admin.organization.projects.retrieve("p"))
    with pytest.raises(OpenAIError, match=r"`api_key`.*OPENAI_API_KEY"):
        await ask(make_client(api_key=None, admin_api_key="admin"))

    assert server.requests == []


async def test_other_endpoints_take_whichever_key_there_is(make_client: Any, server: Server) -> None:
    server.always(json({}))

    await settle(make_client(api_key=None, admin_api_key="admin").get("/x", cast_to=object))
    assert server.last.header("authorization") == "Bearer admin"
    await settle(make_client(api_key="plain", admin_api_key="admin").get("/x", cast_to=object))
    assert server.last.header("authorization") == "Bearer plain"


async def test_a_key_that_is_set_later_is_used(client: Any, server: Server) -> None:
    server.script(json(MODEL))

    client.api_key = "new"
    await ask(client)

    assert server.last.header("authorization") == "Bearer new"
    assert client.auth_headers == {"Authorization": "Bearer new"}


@pytest.mark.parametrize("bad", [SECRET + "\n", SECRET + "\r\nX-Evil: 1", "\n" + SECRET, SECRET + "\0", SECRET + "é☃"])
@pytest.mark.parametrize("how", ["api_key", "function", "header", "default header", "httpx client"])
async def test_a_key_that_no_header_can_hold_is_refused_unseen(
    make_client: Any, server: Server, world: str, bad: str, how: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """P37: it is in no message, and in none of the errors that this one hangs on."""
    cls: Any = httpx.Client if world == "sync" else httpx.AsyncClient
    client = {
        "api_key": lambda: make_client(api_key=bad),
        "function": lambda: make_client(api_key=lambda: bad),
        "header": lambda: make_client(),
        "default header": lambda: make_client(default_headers={"Authorization": bad}),
        "httpx client": lambda: make_client(api_key=bad, http_client=cls()),
    }[how]()

    with pytest.raises(OpenAIError, match=r"[Aa]uthorization|api-key") as caught:
        await ask(client, extra_headers={"api-key": bad} if how == "header" else None)

    shown = seen.places(caught.value, SECRET)
    assert [place for place in shown if how != "header" or not seen.is_argument(place)] == []
    assert server.requests == []


async def test_no_repr_shows_a_key(make_client: Any) -> None:
    client = make_client(api_key=SECRET, admin_api_key=SECRET)

    shown = repr([client, client.chat, client.chat.completions, client.with_raw_response, client.copy()])

    assert SECRET not in shown


# --- retries on the wire


async def test_the_idempotency_key_is_stable_over_the_attempts_of_one_call(make_client: Any, server: Server) -> None:
    again = error(500, headers={"retry-after-ms": "1"})
    server.script(again, again, json({"id": "c"}), json({"id": "c"}))
    client = make_client(max_retries=2)

    for _ in range(2):
        await settle(client.chat.completions.create(model="m", messages=[]))

    keys = [request.header("idempotency-key") for request in server.requests]
    assert len(set(keys[:3])) == 1
    assert len(set(keys)) == 2
    counts = [request.header("x-stainless-retry-count") for request in server.requests]
    assert counts == ["0", "1", "2", "0"]
    assert len({request.body for request in server.requests[:3]}) == 1


async def test_only_posts_have_an_idempotency_key_unless_one_is_given(client: Any, server: Server) -> None:
    server.always(json(MODEL))

    await ask(client)
    assert server.last.header("idempotency-key") is None
    await settle(client.models.delete("m"))
    assert server.last.header("idempotency-key") is None
    await settle(client.post("/x", cast_to=object, body={}, options={"idempotency_key": "given"}))
    assert server.last.header("idempotency-key") == "given"


async def test_a_policy_of_retries_holds_for_client_and_copy(make_client: Any, server: Server) -> None:
    server.always(error(500))
    heard: list[Any] = []
    client = make_client(retry=RetryPolicy(attempts=1, base=0.001, on_retry=heard.append))

    with pytest.raises(openai.InternalServerError):
        await ask(client)
    with pytest.raises(openai.InternalServerError):
        await ask(client.with_options(max_retries=3))

    assert (len(server.requests), len(heard)) == (2 + 4, 1 + 3)
    assert client.max_retries == 1


# --- copies


async def test_a_copy_changes_what_is_given_and_keeps_the_rest(make_client: Any, server: Server) -> None:
    server.always(json(MODEL))
    client = make_client(
        organization="org",
        project="proj",
        timeout=7,
        max_retries=5,
        default_headers={"X-A": "1", "X-B": "1"},
        default_query={"a": "1"},
    )

    same = client.copy(base_url=None)
    changed = client.with_options(
        api_key="other", timeout=None, max_retries=0, default_headers={"x-b": "2"}, default_query={"b": "2"}
    )
    replaced = client.copy(set_default_headers={"X-C": "3"}, set_default_query={})

    for copied in (same, client):
        assert (copied.organization, copied.timeout, copied.max_retries) == ("org", 7, 5)
        assert copied.base_url == client.base_url
    assert (changed.api_key, changed.timeout, changed.max_retries, changed.project) == ("other", None, 0, "proj")
    await ask(changed)
    assert (server.last.header("x-a"), server.last.header("x-b")) == ("1", "2")
    assert server.last.query == [("a", "1"), ("b", "2")]
    await ask(replaced)
    assert (server.last.header("x-a"), server.last.header("x-c"), server.last.query) == (None, "3", [])
    await ask(client)
    assert (server.last.header("x-b"), server.last.header("authorization")) == ("1", "Bearer test-key")
    with pytest.raises(ValueError, match="`default_headers`"):
        client.copy(default_headers={}, set_default_headers={})


async def test_copies_share_connections_and_see_each_other_close(client: Any, server: Server) -> None:
    server.always(json(MODEL))

    await ask(client)
    for _ in range(3):
        await ask(client.with_options(timeout=3))
    assert server.accepts == 1
    await settle(client.with_options().close())

    assert client.is_closed()


async def test_a_copy_keeps_the_function_that_gives_the_key(make_client: Any, server: Server) -> None:
    server.script(json(MODEL))

    await ask(make_client(api_key=lambda: "given").with_options(timeout=3))

    assert server.last.header("authorization") == "Bearer given"


async def test_a_copy_is_of_the_clients_own_class(world: str, server: Server) -> None:
    base: Any = OpenAI if world == "sync" else AsyncOpenAI

    class Mine(base):  # type: ignore[misc]  # a base that is only known at run time
        def base_url_for(self, options: Any) -> str:
            return f"{server.origin}/mine"

    server.script(json(MODEL))
    async with entered(Mine(api_key="k").with_options(timeout=1)) as client:
        await ask(client)

    assert server.last.target == "/mine/models/m"


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("own", [False, True])
async def test_a_client_can_be_copied_by_the_standard_library(
    make_client: Any, server: Server, world: str, make: Any, own: bool
) -> None:
    """P22; before and after its first call, with an HTTP client of one's own or without."""
    server.always(json(MODEL))
    http_client: Any = (httpx.Client() if world == "sync" else httpx.AsyncClient()) if own else None
    lock = threading.Lock()

    def give() -> str:
        with lock:
            return "k"

    client = make_client(http_client=http_client, api_key=give, default_headers={"X-A": "1"}, organization="org")
    fresh = make(client)
    await ask(client)
    used = make(client)

    for copied in (fresh, used):
        await ask(copied)
        assert server.last.header("x-a") == "1"
        assert server.last.header("openai-organization") == "org"
        assert copied.chat.completions is not client.chat.completions
        assert copied.chat._client is copied
    for copied in () if own else (fresh, used):
        await settle(copied.close())


# --- life cycle


async def test_a_closed_client_says_so(client: Any, server: Server) -> None:
    server.always(json(MODEL))
    await ask(client)
    assert not client.is_closed()

    await settle(client.close())
    await settle(client.close())

    assert client.is_closed()
    with pytest.raises(ClientClosedError, match="closed") as caught:
        await ask(client)
    assert isinstance(caught.value, OpenAIError) and isinstance(caught.value, RuntimeError)
    assert len(server.requests) == 1


async def test_a_client_that_was_never_used_can_be_closed(make_client: Any) -> None:
    async with entered(make_client()) as client:
        pass

    assert client.is_closed()


async def test_closing_closes_the_callers_http_client(make_client: Any, world: str) -> None:
    http_client: Any = httpx.Client() if world == "sync" else httpx.AsyncClient()

    async with entered(make_client(http_client=http_client)) as client:
        assert client._client is http_client
        assert not client.is_closed()

    assert http_client.is_closed


async def test_the_httpx_client_behind_can_be_had_and_changed(client: Any, server: Server, world: str) -> None:
    """Published code puts hooks on `client._client`; from then on requests go through it."""
    server.always(json(MODEL))
    seen: list[str] = []

    def hook(request: Any) -> None:
        seen.append(request.url.path)

    async def async_hook(request: Any) -> None:
        hook(request)

    await ask(client)
    inner = client._client
    inner.event_hooks["request"] = [hook if world == "sync" else async_hook]
    await ask(client)

    assert isinstance(inner, httpx.Client if world == "sync" else httpx.AsyncClient)
    assert client._client is inner
    assert seen == ["/v1/models/m"]


def test_threads_share_a_client(server: Server) -> None:
    server.always(json(MODEL))
    with OpenAI(api_key="k", base_url=server.base_url) as client, ThreadPoolExecutor(16) as pool:
        ids = list(pool.map(lambda _: client.models.retrieve("m").id, range(200)))

    assert ids == ["m"] * 200
    assert server.accepts <= 16


def test_a_client_outlives_an_event_loop(server: Server) -> None:
    """P24: two runs with one client, and a third that leaves it behind."""
    server.always(json(MODEL))
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)

    with ThreadPoolExecutor(1) as aside:  # where no loop of the test runner's is in the way
        for _ in range(2):
            assert aside.submit(asyncio.run, ask(client)).result(5).id == "m"
    del client
    gc.collect()


# --- other endpoints


class Thing(openai.BaseModel):
    """What an endpoint of one's own answers with."""

    id: Optional[str] = None
    note: Optional[str] = None


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
async def test_each_verb_asks_any_path(client: Any, server: Server, verb: str) -> None:
    server.script(json({"id": "t", "more": 1}, headers={"x-request-id": "r"}))
    body = {} if verb == "get" else {"body": {"a": 1}}

    thing = await settle(
        getattr(client, verb)(
            "/things",
            cast_to=Thing,
            options={"params": {"q": [1]}, "headers": {"X-A": "1"}, "timeout": 3, "max_retries": 0},
            **body,
        )
    )

    assert (thing.id, thing.more, thing._request_id) == ("t", 1, "r")
    assert (server.last.method, server.last.target) == (verb.upper(), "/v1/things?q%5B%5D=1")
    assert server.last.header("x-a") == "1"
    assert server.last.body == (b"" if verb == "get" else b'{"a":1}')


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        (object, {"id": "t", "note": None}),
        (dict, {"id": "t", "note": None}),
        (str, '{"id": "t", "note": null}'),
        (bytes, b'{"id": "t", "note": null}'),
        (type(None), None),
        (Thing, Thing(id="t", note=None)),
    ],
)
async def test_an_answer_is_cast_to_what_is_asked_for(client: Any, server: Server, cast_to: Any, expected: Any) -> None:
    server.script(json({"id": "t", "note": None}))

    assert await settle(client.get("/x", cast_to=cast_to)) == expected


async def test_an_answer_is_cast_to_the_response_itself(client: Any, server: Server) -> None:
    server.script(json({"a": 1}, status=201, headers={"X-Foo": "bar"}))

    response = await settle(client.post("/foo", cast_to=httpx.Response, body={"my_param": True}))

    assert isinstance(response, httpx.Response)
    assert (response.status_code, response.headers["x-foo"], response.json()) == (201, "bar", {"a": 1})
    assert response.request.method == "POST"
    assert response.read() == response.content == b'{"a": 1}'


@pytest.mark.parametrize("content", [b"raw", "path", [b"ra", b"w"]])
async def test_a_raw_body_is_sent_as_it_is(client: Any, server: Server, content: Any, tmp_path: Any) -> None:
    server.script(json({}))
    if content == "path":
        content = tmp_path / "body"
        content.write_bytes(b"raw")

    await settle(client.post("/x", cast_to=object, content=content, options={"headers": {"Content-Type": "text/x"}}))

    assert server.last.body == b"raw"
    assert server.last.header("content-type") == "text/x"


async def test_null_and_missing_and_unknown_fields_are_told_apart(client: Any, server: Server) -> None:
    server.script(json({"id": None, "vendor": {"deep": 1}}))

    thing = await settle(client.get("/x", cast_to=Thing))

    assert thing.model_fields_set == {"id", "vendor"}
    assert thing.model_extra == {"vendor": {"deep": 1}}
    assert thing.vendor == {"deep": 1}


async def test_a_strict_client_refuses_what_is_not_of_the_type(make_client: Any, server: Server) -> None:
    server.always(json({"id": 5}))

    assert (await settle(make_client().get("/x", cast_to=Thing))).id == 5
    with pytest.raises(openai.APIResponseValidationError) as caught:
        await settle(make_client(_strict_response_validation=True).get("/x", cast_to=Thing))
    assert caught.value.status_code == 200


# --- what results tell of their response


async def test_results_know_request_id_and_headers(client: Any, server: Server) -> None:
    """P41: the rate limits, for instance; they are no fields of the result."""
    headers = {"x-request-id": "r", "X-RateLimit-Remaining-Tokens": "9", "Set-Cookie": "secret"}
    server.always(json(MODEL, headers=headers))

    model = await ask(client)
    twin = type(model).construct(**MODEL)

    assert model._request_id == "r"
    assert model._response_headers["x-ratelimit-remaining-tokens"] == "9"
    assert "set-cookie" not in model._response_headers
    assert model == twin
    assert model.to_dict() == stdlib_json.loads(model.to_json()) == MODEL
    assert copy.deepcopy(model)._response_headers == model._response_headers
    assert dict(twin._response_headers) == {}


async def test_pages_know_request_id_and_headers(client: Any, server: Server) -> None:
    server.always(json({"data": [], "has_more": False}, headers={"x-request-id": "r", "x-limit": "1"}))

    page = await client.files.list() if isinstance(client, AsyncOpenAI) else client.files.list()

    assert (page._request_id, page._response_headers["x-limit"]) == ("r", "1")


async def test_errors_know_request_id_and_headers(client: Any, server: Server) -> None:
    server.always(error(429, headers={"x-request-id": "r", "x-ratelimit-reset-tokens": "6m0s"}))

    with pytest.raises(openai.RateLimitError) as caught:
        await ask(client)

    assert caught.value.request_id == "r"
    assert caught.value.headers["X-RateLimit-Reset-Tokens"] == "6m0s"
    assert caught.value.response.headers["x-ratelimit-reset-tokens"] == "6m0s"


# --- helpers of results


@pytest.mark.parametrize(
    "output",
    [
        None,
        [],
        [{"type": "message", "content": None}],
        [{"type": "message", "content": [{"type": "output_text", "text": None}]}],
        [{"type": "message", "content": [{"type": "output_text", "text": 5}]}, {"type": "message", "content": 5}],
        5,
        [{"type": "reasoning", "summary": []}, {"type": "message", "content": [{"type": "refusal", "refusal": "no"}]}],
    ],
)
async def test_the_text_of_a_response_is_text_whatever_is_missing(client: Any, server: Server, output: Any) -> None:
    """R8."""
    server.script(json({"id": "r", "object": "response", "output": output}))

    assert (await settle(client.responses.create(model="m", input="Hi"))).output_text == ""


async def test_a_response_format_goes_out_as_the_text_format(client: Any, server: Server) -> None:
    server.always(json({"id": "r", "output": []}))

    await settle(
        client.chat.responses.create(
            input="Hi", model="m", text={"verbosity": "low"}, response_format={"type": "json_object"}
        )
    )

    assert server.last.target == "/v1/responses"
    assert server.last.json()["text"] == {"verbosity": "low", "format": {"type": "json_object"}}
    assert "response_format" not in server.last.json()


async def test_embeddings_come_as_floats_whatever_the_server_sends(client: Any, server: Server) -> None:
    """P42."""
    base64 = {"data": [{"index": 0, "embedding": "AACAPwAAAMA="}]}
    floats = {"data": [{"index": 0, "embedding": [1.0, -2.0]}]}
    server.script(json(base64), json(floats), json(base64), json(floats))

    async def embed(**more: Any) -> Any:
        return (await settle(client.embeddings.create(input="a", model="m", **more))).data[0].embedding

    assert await embed() == [1.0, -2.0]
    assert server.last.json()["encoding_format"] == "base64"
    assert await embed() == [1.0, -2.0]
    assert await embed(encoding_format="base64") == "AACAPwAAAMA="
    assert await embed(encoding_format="float") == [1.0, -2.0]
    assert server.last.json()["encoding_format"] == "float"


# --- logging


HEADER_CANARIES = ["authorization", "api-key", "x-api-key", "proxy-authorization", "cookie"]


@pytest.mark.parametrize("name", ["openai", "httpx", "httpcore", ""])
async def test_no_log_holds_a_secret(
    make_client: Any, server: Server, caplog: pytest.LogCaptureFixture, name: str, world: str
) -> None:
    """R13, with every logger turned on, ours and those of the HTTP libraries."""
    server.always(json({"id": "c"}, headers={"set-cookie": SECRET, "x-request-id": "req_1"}))
    cls: Any = httpx.Client if world == "sync" else httpx.AsyncClient
    headers = dict.fromkeys(HEADER_CANARIES, SECRET)

    with caplog.at_level(logging.DEBUG, logger=name):
        for http_client in (None, cls()):
            client = make_client(api_key=SECRET, http_client=http_client, default_headers=headers)
            await settle(client.chat.completions.create(model="m", messages=[], extra_query={"api_key": SECRET}))

    assert SECRET not in caplog.text
    if name in ("openai", ""):
        assert "/v1/chat/completions" in caplog.text
        assert "req_1" in caplog.text


async def test_logging_tells_of_failures_and_retries(
    make_client: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.script(error(500, headers={"retry-after-ms": "1"}), respond(b"\xff\x00", content_type="image/png"))

    with caplog.at_level(logging.DEBUG, logger="openai"):
        await settle(make_client(max_retries=1).files.content("f"))

    assert "Retry 1 of GET" in caplog.text
    assert '"HTTP/1.1 500"' in caplog.text


async def test_pages_are_gathered_over_other_endpoints(client: Any, server: Server, world: str) -> None:
    from openai.pagination import AsyncCursorPage, SyncCursorPage

    server.script(json({"data": [{"id": "1"}], "has_more": True}), json({"data": [{"id": "2"}], "has_more": False}))
    page: Any = SyncCursorPage[Thing] if world == "sync" else AsyncCursorPage[Thing]

    things = await gather(client.get_api_list("/things", model=Thing, page=page, options={"params": {"limit": 1}}))

    assert things == [Thing(id="1"), Thing(id="2")]
    assert [request.query for request in server.requests] == [[("limit", "1")], [("limit", "1"), ("after", "1")]]
