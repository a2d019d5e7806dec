"""Bedrock: addresses by region, bearer tokens, and signatures that botocore itself computes again from what arrived."""

from __future__ import annotations

import copy
import hashlib
import io
import logging
import pickle
import sys
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

import openai
import seen
from loopback import Request, Server, error, json, respond, sse
from openai import AsyncBedrockOpenAI, AsyncOpenAI, BedrockOpenAI, OpenAI, OpenAIError, _module_client
from openai.lib._bedrock_auth import BedrockAwsAuth, BedrockAwsAuthConfig, resolve_aws_region_with_source
from openai.providers import bedrock
from worlds import gather, settle

KEYS = {"access_key_id": "AKID", "secret_access_key": "aws-canary-secret"}
OWN_KEYS = {f"aws_{name}": value for name, value in KEYS.items()}
CHAT = {"id": "c", "choices": []}


@pytest.fixture(autouse=True)
def _no_aws(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """No credentials of the machine reach a test, and no metadata service is asked."""
    for name in ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN", "REGION", "DEFAULT_REGION", "PROFILE"):
        monkeypatch.delenv(f"AWS_{name}", raising=False)
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "AWS_BEDROCK_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    (tmp_path / "config").write_text(
        "[profile mine]\nregion = eu-mine-1\naws_access_key_id = PROFILE\naws_secret_access_key = secret\n"
    )
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))


@pytest.fixture
async def make(world: str) -> AsyncIterator[Callable[..., Any]]:
    """Builds clients of the test's world: with a provider, or those of Bedrock from arguments of their own."""
    made: list[Any] = []

    def build(provider: Any = None, **settings: Any) -> Any:
        settings = {"max_retries": 0, **settings}
        if provider is not None:
            made.append((OpenAI if world == "sync" else AsyncOpenAI)(provider=provider, **settings))
        else:
            made.append((BedrockOpenAI if world == "sync" else AsyncBedrockOpenAI)(**settings))
        return made[-1]

    yield build
    for client in made:
        await settle(client.close())


async def ask(client: Any, **extras: Any) -> Any:
    return await settle(client.chat.completions.create(model="m", messages=[], **extras))


def is_signed(request: Request, server: Server, secret: str, service: str = "bedrock-mantle") -> bool:
    """Whether botocore comes to the signature that the request carries, given what of it arrived."""
    auth = pytest.importorskip("botocore.auth")
    from botocore.awsrequest import AWSRequest  # type: ignore[import-untyped,unused-ignore]  # botocore has no types
    from botocore.credentials import Credentials  # type: ignore[import-untyped,unused-ignore]  # the same

    scheme, _, fields = (request.header("authorization") or "").partition(" ")
    parts = dict(field.split("=", 1) for field in fields.split(", "))
    key, _, region, its_service, _ = parts["Credential"].split("/")
    headers = {name: request.header(name) for name in parts["SignedHeaders"].split(";")}
    again = AWSRequest(request.method, server.origin + request.target, headers, request.body)
    again.context["timestamp"] = request.header("x-amz-date")
    signer = auth.SigV4Auth(Credentials(key, secret, request.header("x-amz-security-token")), service, region)
    wanted = signer.signature(signer.string_to_sign(again, signer.canonical_request(again)), again)
    return (
        scheme == "AWS4-HMAC-SHA256"
        and its_service == service
        and {"host", "x-amz-date", "x-amz-content-sha256"} <= headers.keys()
        and request.header("x-amz-content-sha256") == hashlib.sha256(request.body).hexdigest()
        and parts["Signature"] == wanted
    )


# --- addresses


@pytest.mark.parametrize(
    ("settings", "address"),
    [
        ({"region": "us-west-2"}, "https://bedrock-mantle.us-west-2.api.aws/openai/v1/"),
        ({"region": "us-west-2", "endpoint": "mantle"}, "https://bedrock-mantle.us-west-2.api.aws/openai/v1/"),
        ({"region": "eu-west-1", "endpoint": "runtime"}, "https://bedrock-runtime.eu-west-1.amazonaws.com/openai/v1/"),
        (
            {"region": "cn-north-1", "endpoint": "runtime"},
            "https://bedrock-runtime.cn-north-1.amazonaws.com.cn/openai/v1/",
        ),
        ({"base_url": "https://gw.example/v1"}, "https://gw.example/v1/"),
    ],
)
def test_the_address_follows_from_endpoint_and_region(settings: Any, address: str) -> None:
    assert str(OpenAI(provider=bedrock(api_key="k", **settings)).base_url) == address


@pytest.mark.parametrize(
    ("variables", "region"),
    [
        ({"AWS_REGION": "eu-west-1"}, "eu-west-1"),
        ({"AWS_DEFAULT_REGION": "eu-west-2"}, "eu-west-2"),
        ({"AWS_REGION": "eu-west-1", "AWS_DEFAULT_REGION": "eu-west-2"}, "eu-west-1"),
    ],
)
def test_the_environment_names_a_region(
    world: str, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], region: str
) -> None:
    for name, value in {"AWS_BEARER_TOKEN_BEDROCK": "env", **variables}.items():
        monkeypatch.setenv(name, value)

    client = (BedrockOpenAI if world == "sync" else AsyncBedrockOpenAI)()

    assert str(client.base_url) == f"https://bedrock-mantle.{region}.api.aws/openai/v1/"
    assert (client.aws_region, client.api_key) == (region, "env")


def test_the_environment_names_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://env.example/v1")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://openai.example/v1")

    assert str(BedrockOpenAI(api_key="k", aws_region="us-east-1").base_url) == "https://env.example/v1/"
    assert BedrockOpenAI(api_key="k").aws_region is None
    assert bedrock(api_key="k", base_url=None, region="us-east-1").base_url.startswith("https://bedrock-mantle.")


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ({}, ["region", "AWS_REGION", "AWS_DEFAULT_REGION"]),
        ({"region": "us/east"}, ["us/east", "`region`"]),
        ({"endpoint": "other"}, ["`endpoint`", "'other'"]),
        ({"api_key": "k", "token_provider": lambda: "t"}, ["`api_key`", "`token_provider`"]),
        ({"api_key": "k", **KEYS}, ["`api_key`", "`access_key_id`"]),
        ({"profile": "mine", **KEYS}, ["`access_key_id`", "`profile`"]),
        ({"token_provider": lambda: "t", "credential_provider": lambda: None}, ["`credential_provider`"]),
        ({"access_key_id": "A"}, ["`access_key_id`", "`secret_access_key`"]),
        ({"access_key_id": "", "secret_access_key": ""}, ["`access_key_id`", "`secret_access_key`"]),
        ({"session_token": "A"}, ["`session_token`", "`secret_access_key`"]),
        ({"api_key": ""}, ["`api_key`"]),
    ],
)
def test_settings_that_conflict_or_lack_are_named(settings: Any, names: list[str]) -> None:
    region = {} if not settings or "region" in settings else {"region": "us-east-1"}

    with pytest.raises(OpenAIError) as caught:
        bedrock(**region, **settings)

    assert all(name in str(caught.value) for name in names)


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        ({"api_key": "k", **OWN_KEYS}, ["`api_key`", "`aws_access_key_id`"]),
        ({"api_key": lambda: "k"}, ["`api_key`", "`bedrock_token_provider`"]),
        ({"aws_region": None}, ["`aws_region`"]),
    ],
)
def test_the_clients_name_their_own_arguments(make: Any, settings: Any, names: list[str]) -> None:
    with pytest.raises(OpenAIError) as caught:
        make(**{"aws_region": "us-east-1", **settings})

    assert all(name in str(caught.value) for name in names)


def test_a_region_knows_where_it_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("botocore")
    assert resolve_aws_region_with_source(" r-1 ") == ("r-1", "explicit")
    config = BedrockAwsAuth.resolve(
        region=None,
        profile="mine",
        access_key_id=None,
        secret_access_key=None,
        session_token=None,
        credentials_provider=None,
    ).config
    assert (config.region, config.region_source, config.source) == ("eu-mine-1", "profile", "profile")

    monkeypatch.setenv("AWS_REGION", "r-2")

    assert resolve_aws_region_with_source(None) == ("r-2", "environment")


# --- bearer tokens


async def test_a_bearer_token_goes_along_and_nothing_of_openai_does(
    make: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY"):
        monkeypatch.setenv(name, "openai-only")
    server.always(json(CHAT))

    await ask(make(bedrock(base_url=server.base_url, api_key="k")))
    await ask(make(base_url=server.base_url, api_key="k"))

    for request in server.requests:
        assert request.target == "/v1/chat/completions"
        assert request.header("authorization") == "Bearer k"
        assert "openai-only" not in str(request.headers)


async def test_a_token_is_asked_for_anew_before_every_attempt(make: Any, server: Server, world: str) -> None:
    tokens = iter(["one", "two", "three", "four"])

    async def later() -> str:
        return next(tokens)

    provider = (lambda: next(tokens)) if world == "sync" else later
    for client in (
        make(bedrock(base_url=server.base_url, token_provider=provider), max_retries=1),
        make(base_url=server.base_url, bedrock_token_provider=provider, max_retries=1),
    ):
        server.script(error(429, headers={"retry-after-ms": "0"}), json(CHAT))

        await ask(client)

    sent = [request.header("authorization") for request in server.requests]
    assert sent == ["Bearer one", "Bearer two", "Bearer three", "Bearer four"]


async def test_a_function_must_return_a_token(make: Any, server: Server) -> None:
    client = make(bedrock(base_url=server.base_url, token_provider=lambda: ""))

    with pytest.raises(OpenAIError, match="`token_provider` must return a non-empty string"):
        await ask(client)
    assert server.requests == []


async def test_the_environments_token_comes_before_the_chain_and_after_arguments(
    make: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("botocore")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "env")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ENVKEY")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    server.always(json(CHAT))
    place: Any = {"base_url": server.base_url, "region": "us-east-1"}

    await ask(make(bedrock(**place)))
    await ask(make(bedrock(**place, api_key=None)))
    await ask(make(bedrock(**place, **KEYS)))

    sent = [request.header("authorization") or "" for request in server.requests]
    assert sent[0] == "Bearer env"
    assert "Credential=ENVKEY/" in sent[1]
    assert "Credential=AKID/" in sent[2]


# --- signatures


@pytest.mark.parametrize(("endpoint", "service"), [("mantle", "bedrock-mantle"), ("runtime", "bedrock")])
async def test_botocore_comes_to_the_same_signature(make: Any, server: Server, endpoint: Any, service: str) -> None:
    client = make(bedrock(endpoint=endpoint, base_url=server.base_url, region="us-east-1", session_token="ST", **KEYS))
    server.always(json({"data": [], **CHAT}))

    await ask(client, extra_query={"b": "2 3", "a": "ü/+"})
    await settle(client.models.retrieve("a b/ü"))
    await settle(client.models.list())

    assert [is_signed(request, server, KEYS["secret_access_key"], service) for request in server.requests] == [True] * 3
    assert {request.header("x-amz-security-token") for request in server.requests} == {"ST"}
    assert "b=2%203" in server.requests[0].target
    tampered = Request("GET", server.last.target + "?x=1", server.last.headers, b"", server.last.connection)
    assert not is_signed(tampered, server, KEYS["secret_access_key"], service)


async def test_an_http_client_of_the_callers_sends_what_was_signed(make: Any, server: Server, world: str) -> None:
    http_client = httpx.Client() if world == "sync" else httpx.AsyncClient()
    client = make(base_url=server.base_url, aws_region="us-east-1", http_client=http_client, **OWN_KEYS)
    server.always(json({"id": "a", "data": []}))

    await settle(client.models.retrieve("a b/ü~'(|)", extra_query={"q": "a b'|*~"}))
    await settle(client.files.create(file=b"abc", purpose="batch"))

    assert [is_signed(request, server, KEYS["secret_access_key"]) for request in server.requests] == [True, True]


async def test_every_attempt_is_signed_and_so_is_a_redirect_within_the_origin(make: Any, server: Server) -> None:
    keys = iter(["ONE", "TWO", "THREE"])
    client = make(
        bedrock(
            base_url=server.base_url,
            region="us-east-1",
            credential_provider=lambda: SimpleNamespace(access_key=next(keys), secret_key="s", token=None),
        ),
        max_retries=1,
    )
    server.script(
        error(500, headers={"retry-after-ms": "0"}),
        respond(status=307, headers={"location": "/v1/elsewhere"}),
        json(CHAT),
    )

    await settle(client.post("/chat/completions", cast_to=object, body={"a": 1}, options={"follow_redirects": True}))

    assert [is_signed(request, server, "s") for request in server.requests] == [True] * 3
    sent = [(request.header("authorization") or "").partition("/")[0] for request in server.requests]
    assert sent == [f"AWS4-HMAC-SHA256 Credential={key}" for key in ("ONE", "TWO", "THREE")]
    assert server.last.path == "/v1/elsewhere"


async def test_a_signed_stream_arrives(make: Any, server: Server) -> None:
    client = make(base_url=server.base_url, aws_region="us-east-1", **OWN_KEYS)
    server.script(sse([CHAT]))

    chunks = await gather(await ask(client, stream=True))

    assert [chunk.id for chunk in chunks] == ["c"]
    assert is_signed(server.last, server, KEYS["secret_access_key"])


async def test_an_upload_is_signed_if_it_can_be_read_twice(make: Any, server: Server, tmp_path: Any) -> None:
    client = make(base_url=server.base_url, aws_region="us-east-1", **OWN_KEYS)
    server.always(json({"id": "f"}))
    (tmp_path / "a.jsonl").write_bytes(b"{}\n" * 50_000)

    await settle(client.files.create(file=tmp_path / "a.jsonl", purpose="batch"))
    await settle(client.files.create(file=io.BytesIO(b"abc"), purpose="batch"))
    with pytest.raises(OpenAIError, match="read twice"):
        await settle(client.post("/x", cast_to=object, content=iter([b"abc"])))

    assert [is_signed(request, server, KEYS["secret_access_key"]) for request in server.requests] == [True, True]


async def test_an_async_body_is_signed_if_it_can_be_read_twice(make: Any, server: Server, world: str) -> None:
    class Chunks:
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"abc"

    client = make(base_url=server.base_url, aws_region="us-east-1", **OWN_KEYS)
    server.always(json({"id": "f"}))

    async def send(chunks: Any) -> None:
        await settle(client.files.create(file=("a", chunks), purpose="batch"))

    if world == "sync":
        with pytest.raises(TypeError, match="only AsyncOpenAI"):
            await send(Chunks())
    else:
        await send(Chunks())
        with pytest.raises(OpenAIError, match="read twice"):
            await send(Chunks().__aiter__())

    signatures = [is_signed(request, server, KEYS["secret_access_key"]) for request in server.requests]
    assert signatures == ([] if world == "sync" else [True])


async def test_a_profile_signs(make: Any, server: Server) -> None:
    client = make(base_url=server.base_url, aws_profile="mine")
    server.always(json(CHAT))

    await ask(client)

    assert client.aws_region == "eu-mine-1"
    assert "Credential=PROFILE/" in (server.last.header("authorization") or "")
    assert is_signed(server.last, server, "secret")


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({}, "no credentials for Bedrock.*AWS_BEARER_TOKEN_BEDROCK"),
        ({"profile": "nobody"}, "could not be fetched.*nobody"),
        ({"credential_provider": lambda: None}, "no credentials for Bedrock"),
        ({"credential_provider": lambda: 1 / 0}, "could not be fetched.*division"),
        ({"credential_provider": lambda: ("a", "b")}, "could not be fetched.*access_key"),
    ],
)
async def test_credentials_that_are_not_there_are_an_error(make: Any, server: Server, settings: Any, says: str) -> None:
    pytest.importorskip("botocore")
    client = make(bedrock(base_url=server.base_url, region="us-east-1", **settings))

    with pytest.raises(OpenAIError, match=says):
        await ask(client)
    assert server.requests == []


async def test_without_botocore_an_error_says_what_to_install(
    make: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("botocore", "botocore.auth", "botocore.awsrequest", "botocore.session"):
        monkeypatch.setitem(sys.modules, name, None)
    client = make(base_url=server.base_url, aws_region="us-east-1", **OWN_KEYS)

    with pytest.raises(OpenAIError, match=r"pip install openai\[bedrock\]"):
        await ask(client)


# --- credentials stay at home


@pytest.mark.parametrize("credentials", [{"api_key": "k"}, KEYS])
async def test_credentials_go_to_no_other_origin(make: Any, server: Server, credentials: Any) -> None:
    client = make(bedrock(base_url="http://127.0.0.1:9/v1", region="us-east-1", **credentials))

    with pytest.raises(OpenAIError, match="another origin"):
        await settle(client.get(server.base_url + "/models", cast_to=object))
    assert server.requests == []


@pytest.mark.parametrize("credentials", [{"api_key": "k"}, KEYS])
async def test_a_header_of_the_callers_does_not_go_along(make: Any, server: Server, credentials: Any) -> None:
    client = make(bedrock(base_url=server.base_url, region="us-east-1", **credentials))

    with pytest.raises(OpenAIError, match="`Authorization`"):
        await ask(client, extra_headers={"authorization": "mine"})
    assert server.requests == []


@pytest.mark.parametrize("credentials", [{"api_key": "k"}, KEYS])
def test_no_websocket_is_opened_without_a_signature(make: Any, credentials: Any) -> None:
    client = make(bedrock(region="us-east-1", **credentials), websocket_base_url="wss://elsewhere.example")

    with pytest.raises(OpenAIError, match="has no WebSockets"):
        client.realtime.connect(model="m")._prepare_url()


async def test_no_secret_is_seen(make: Any, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    pytest.importorskip("botocore")
    caplog.set_level(logging.DEBUG, logger="openai")
    secret = KEYS["secret_access_key"]
    server.always(error(403, "no"))
    config = BedrockAwsAuthConfig(region="r", source="static", secret_access_key=secret, session_token="ST-canary")

    for client in (
        make(bedrock(base_url=server.base_url, region="us-east-1", session_token="ST-canary", **KEYS)),
        make(base_url=server.base_url, api_key="bearer-canary"),
    ):
        with pytest.raises(openai.PermissionDeniedError) as caught:
            await ask(client)
        shown = caplog.text + repr(caught.value) + repr(client) + repr(client._provider) + repr(config)
        words = (secret, "ST-canary", "bearer-canary", "Signature=")
        assert not any(word in shown for word in words)
        assert seen.places(caught.value, *words) == []


@pytest.mark.parametrize(
    "settings", [{"api_key": "bearer-canary"}, {"token_provider": lambda: "bearer-canary\n"}, KEYS]
)
async def test_no_secret_is_among_the_locals_of_an_error(make: Any, settings: Any) -> None:
    """Of a call that was not sent: two say who is calling, a token is no header, a server is not there."""
    pytest.importorskip("botocore")
    provider = bedrock(base_url="http://127.0.0.1:1/v1", region="us-east-1", **settings)
    words = (KEYS["secret_access_key"], "bearer-canary", "header-canary", "Signature=")

    for headers in ({"Authorization": "Bearer header-canary"}, {"X-Mine": "header-canary"}):
        with pytest.raises(OpenAIError) as caught:
            await ask(make(provider, default_headers=headers))

        assert seen.places(caught.value, *words) == []


# --- copies


@pytest.mark.parametrize("how", ["copy", "with_options", "deepcopy", "pickle"])
@pytest.mark.parametrize("settings", [{"api_key": "k"}, {**OWN_KEYS, "aws_region": "us-east-1"}])
async def test_a_copy_calls_as_its_original_does(make: Any, server: Server, how: str, settings: Any) -> None:
    pytest.importorskip("botocore")
    client = make(base_url=server.base_url, **settings)
    server.always(json(CHAT))
    await ask(client)

    copies: dict[str, Callable[[], Any]] = {
        "copy": client.copy,
        "with_options": lambda: client.with_options(max_retries=1),
        "deepcopy": lambda: copy.deepcopy(client),
        "pickle": lambda: pickle.loads(pickle.dumps(client)),
    }
    other = copies[how]()
    await ask(other)
    await settle(other.close())

    first, second = ((request.header("authorization") or "").split(",")[0] for request in server.requests)
    assert first == second
    assert (other.aws_region, other.api_key) == (client.aws_region, client.api_key)


def test_a_copy_changes_what_it_is_told(make: Any) -> None:
    client = make(api_key="k", aws_region="us-east-1", organization="o")

    moved = client.copy(aws_region="eu-west-1")
    signed = client.copy(aws_access_key_id="A", aws_secret_access_key="S")
    asked = client.copy(bedrock_token_provider=lambda: "t")

    assert (moved.api_key, str(moved.base_url)) == ("k", "https://bedrock-mantle.eu-west-1.api.aws/openai/v1/")
    assert (signed.api_key, signed.aws_region, signed.organization) == ("", "us-east-1", "o")
    assert signed.copy(api_key="new").api_key == "new"
    assert asked.api_key == ""
    assert str(client.copy(base_url="http://n/v1").copy(aws_region="eu-west-1").base_url) == "http://n/v1/"


@pytest.mark.parametrize(
    "change",
    [
        {"admin_api_key": "a"},
        {"data_residency": "eu"},
        {"workload_identity": {}},
        {"provider": None},
        {"api_key": lambda: "k"},
    ],
)
def test_a_copy_refuses_what_bedrock_has_not(make: Any, change: Any) -> None:
    with pytest.raises(OpenAIError, match=f"`{next(iter(change))}`"):
        make(api_key="k", aws_region="us-east-1").copy(**change)


async def test_a_key_that_is_set_later_is_used_and_copied(make: Any, server: Server) -> None:
    client = make(base_url=server.base_url, api_key="k")
    server.always(json(CHAT))
    client.api_key = "later"

    await ask(client)
    await ask(client.copy())

    assert [request.header("authorization") for request in server.requests] == ["Bearer later"] * 2


# --- the module's own client


def test_the_module_calls_bedrock_when_it_is_told(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    monkeypatch.setattr(_module_client, "_client", None)
    monkeypatch.setattr(openai, "api_type", "amazon-bedrock")
    monkeypatch.setattr(openai, "base_url", server.base_url)
    monkeypatch.setattr(openai, "bedrock_token_provider", lambda: "called")
    server.always(json(CHAT))

    openai.chat.completions.create(model="m", messages=[])
    _module_client.load_client().close()

    assert server.last.header("authorization") == "Bearer called"
