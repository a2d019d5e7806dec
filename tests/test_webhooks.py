"""Webhooks: what is accepted as signed, what is refused and how, and what arrives as an event."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from email.message import Message
from typing import Any

import httpx
import pytest
from flask import Flask, request as flask_request
from hypothesis import given, strategies as st

from openai import AsyncOpenAI, InvalidWebhookSignatureError, OpenAI
from openai._webhooks import refusal
from openai.lib._webhooks import webhook_signature_matches
from openai.types.webhooks import ResponseCompletedWebhookEvent

SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef").decode()
OTHER = "whsec_" + base64.b64encode(b"fedcba9876543210").decode()
BODY = '{"id":"evt_1","object":"event","created_at":1,"type":"response.completed","data":{"id":"resp_é"}}'
NOW = 1_750_000_000


def signature(body: str | bytes = BODY, *, secret: str = SECRET, at: object = NOW, name: str = "wh_1") -> str:
    key = base64.b64decode(secret[6:]) if secret.startswith("whsec_") else secret.encode()
    content = body.encode() if isinstance(body, str) else body
    digest = hmac.new(key, f"{name}.{at}.".encode() + content, hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


def signed(body: str | bytes = BODY, *, secret: str = SECRET, at: object = NOW) -> dict[str, str]:
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(at),
        "webhook-signature": signature(body, secret=secret, at=at),
    }


def check(headers: Any, body: str | bytes = BODY, *, secrets: Any = (SECRET,), tolerance: float = 300) -> None:
    error = refusal(body, headers, secrets=secrets, tolerance=tolerance, now=NOW)
    if error:
        raise error


def message() -> Message:
    made = Message()
    for name, value in signed().items():
        made[name] = value
    return made


class OnlyGet:
    def get(self, name: str) -> str | None:
        return signed().get(name)


# -- verifying --------------------------------------------------------------------------------------------------------


def test_a_signature_made_elsewhere_fits() -> None:
    """The example of the Standard Webhooks specification."""
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }

    secrets = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]

    assert refusal('{"test": 2432232314}', headers, secrets=secrets, tolerance=0, now=1614265330) is None


@pytest.mark.parametrize("body", [BODY, BODY.encode(), b"\xff\xfe not text", "", b"", "half a pair \ud800"])
def test_bodies_are_signed_as_bytes(body: str | bytes) -> None:
    headers = signed(body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass"))

    check(headers, body)


@pytest.mark.parametrize(
    "headers",
    [
        signed(),
        {name.title(): value for name, value in signed().items()},
        {name.upper(): value for name, value in signed().items()},
        httpx.Headers(signed()),
        list(signed().items()),
        [(name.encode(), value.encode()) for name, value in signed().items()],
        message(),
        OnlyGet(),
        {**signed(), "webhook-signature": f"v1,AAAA v2,{signature()} {signature()}"},
        {**signed(), "webhook-signature": f"é {signature()}"},
        {**signed(), "webhook-signature": signature()[3:]},
        [*signed().items(), ("Webhook-Signature", "v1,another")],
    ],
)
def test_headers_of_any_kind_are_read(headers: Any) -> None:
    check(headers)


@pytest.mark.parametrize("secrets", [[SECRET], [OTHER, SECRET], (SECRET, OTHER), [SECRET + "\n"]])
def test_one_of_several_secrets_is_enough(secrets: Any) -> None:
    check(signed(), secrets=secrets)


def test_a_secret_without_its_prefix_is_taken_as_it_is() -> None:
    check(signed(secret="plain-é"), secrets=["plain-é"])


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        (signed(secret=OTHER), "not signed with this secret"),
        (signed(BODY + " "), "not signed with this secret"),
        ({**signed(), "webhook-id": "wh_2"}, "not signed with this secret"),
        ({**signed(), "webhook-timestamp": str(NOW + 1)}, "not signed with this secret"),
        ({**signed(), "webhook-signature": f"v2,{signature()[3:]}"}, "not signed with this secret"),
        ({**signed(), "webhook-signature": "v1,"}, "not signed with this secret"),
        ({**signed(), "webhook-signature": "v1,žluťoučký"}, "not signed with this secret"),
        ({**signed(), "webhook-signature": "v1,\ud800"}, "not signed with this secret"),
        ({**signed(), "webhook-id": "ž\udfff"}, "not signed with this secret"),
        ({**signed(), "webhook-signature": ""}, "webhook-signature is missing"),
        ({**signed(), "webhook-signature": None}, "webhook-signature is missing"),
        ({**signed(), "webhook-signature": " \t"}, "not signed with this secret"),
        ({"webhook-signature": "x", "webhook-timestamp": "1"}, "webhook-id is missing"),
        ({}, "webhook-signature is missing"),
        ([], "webhook-signature is missing"),
        (signed(at="soon"), "no number of seconds"),
        (signed(at=f"{NOW}.5"), "no number of seconds"),
        (signed(at="nan"), "no number of seconds"),
        (signed(at="9" * 6000), "too new"),
        (signed(at=NOW - 301), "too old: more than 300 s"),
        (signed(at=NOW + 301), "too new: more than 300 s ahead"),
    ],
)
def test_what_is_not_signed_is_refused(headers: Any, words: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=words):
        check(headers)


@pytest.mark.parametrize("age", [-300, -1, 0, 300])
def test_clocks_may_differ_by_the_tolerance(age: int) -> None:
    check(signed(at=NOW - age))


def test_the_tolerance_is_the_callers() -> None:
    check(signed(at=NOW - 900), tolerance=900)

    with pytest.raises(InvalidWebhookSignatureError, match="more than 10 s"):
        check(signed(at=NOW - 11), tolerance=10)


@pytest.mark.parametrize("secret", ["whsec_!", "whsec_abc", "whsec_", "whsec_é", " "])
def test_a_malformed_secret_is_named_and_not_shown(secret: str) -> None:
    with pytest.raises(ValueError, match="webhook `secret` is") as caught:
        check(signed(), secrets=[secret])

    assert not isinstance(caught.value, InvalidWebhookSignatureError)
    assert len(secret) < 7 or secret not in str(caught.value)


TEXT = st.text(max_size=40) | st.sampled_from([*signed().values(), SECRET, "v1,", "v1,é", str(NOW)])
NAMES = st.sampled_from([*signed(), "Webhook-Id"])
HEADERS = st.dictionaries(NAMES, TEXT | st.none() | st.integers()) | st.lists(
    st.tuples(NAMES | NAMES.map(str.encode), TEXT | st.binary(max_size=20))
)


@given(TEXT | st.binary(max_size=40), HEADERS, st.lists(TEXT, max_size=2))
def test_junk_is_never_anything_but_a_value_error(body: str | bytes, headers: Any, secrets: list[str]) -> None:
    try:
        check(headers, body, secrets=secrets)
    except ValueError:
        pass
    else:
        assert any(signature(BODY)[3:] in str(one) for one in headers.values())


# -- on a client ------------------------------------------------------------------------------------------------------


def fresh(body: str | bytes = BODY, secret: str = SECRET) -> dict[str, str]:
    return signed(body, secret=secret, at=int(time.time()))


def clients(**settings: Any) -> list[Any]:
    return [OpenAI(api_key="k", **settings), AsyncOpenAI(api_key="k", **settings)]


@pytest.mark.parametrize("client", clients(webhook_secret=SECRET))
def test_unwrapping_returns_the_typed_event(client: Any) -> None:
    event = client.webhooks.unwrap(BODY.encode(), fresh())

    assert isinstance(event, ResponseCompletedWebhookEvent)
    assert event.data.id == "resp_é"


@pytest.mark.parametrize("client", clients(webhook_secret=SECRET))
def test_an_event_of_a_new_type_arrives_with_its_fields(client: Any) -> None:
    body = '{"id":"evt_2","type":"moon.landed","data":{"id":"x","crew":3},"more":true}'

    event = client.webhooks.unwrap(body, fresh(body))

    assert (event.id, event.type, event.data.id, event.data.crew, event.more) == ("evt_2", "moon.landed", "x", 3, True)


@pytest.mark.parametrize("client", clients(webhook_secret=SECRET))
@pytest.mark.parametrize("body", ["", "{", b"\xff", "[]", "null", "7", '"text"', "[" * 100_000])
def test_what_is_signed_and_no_event_is_a_value_error(client: Any, body: str | bytes) -> None:
    with pytest.raises(ValueError, match="is signed, but its body is") as caught:
        client.webhooks.unwrap(body, fresh(body))

    assert not isinstance(caught.value, InvalidWebhookSignatureError)


@pytest.mark.parametrize("client", clients())
def test_the_secret_is_that_of_the_call_else_of_the_client(client: Any) -> None:
    for secret in (None, "", [], [""]):
        with pytest.raises(ValueError, match=r"`secret`.*`webhook_secret`.*OPENAI_WEBHOOK_SECRET"):
            client.webhooks.verify_signature(BODY, fresh(), secret=secret)

    assert client.webhooks.verify_signature(BODY, fresh(), secret=[OTHER, SECRET]) is None
    client.webhook_secret = SECRET
    assert client.webhooks.unwrap(BODY, fresh()).id == "evt_1"
    assert client.webhooks.unwrap(BODY, fresh(secret=OTHER), secret=OTHER).id == "evt_1"


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        *(({"payload": body}, "payload") for body in ({"id": "evt_1"}, None, bytearray(b"{}"), 7)),
        *(({"headers": headers}, "headers") for headers in (None, 7, "v1,x", [1], [("webhook-id",)])),
        *(({"secret": secret}, "secret") for secret in (b"whsec_", 7, [SECRET, 7], [SECRET.encode()])),
        *(({"tolerance": tolerance}, "tolerance") for tolerance in (float("nan"), -1)),
    ],
)
@pytest.mark.parametrize("client", clients(webhook_secret=SECRET))
def test_an_argument_that_makes_no_sense_is_named_and_shows_no_secret(client: Any, wrong: Any, name: str) -> None:
    arguments = {"payload": BODY, "headers": fresh(), **wrong}

    with pytest.raises((TypeError, ValueError), match=f"`{name}`") as caught:
        client.webhooks.unwrap(**arguments)

    assert not isinstance(caught.value, InvalidWebhookSignatureError)
    frames = [entry.frame for entry in caught.traceback if "test_webhooks" not in str(entry.path)]
    assert SECRET not in "".join(repr(frame.f_locals) for frame in frames)


@pytest.mark.parametrize("given", [SECRET, [OTHER, SECRET], "whsec_MDEyMzQ1!", None])
def test_no_traceback_shows_a_secret(given: Any) -> None:
    for client in clients(webhook_secret=SECRET):
        with pytest.raises(ValueError) as caught:
            client.webhooks.unwrap(BODY + " ", fresh(), secret=given)

        assert caught.value.__context__ is None
        frames = [entry.frame for entry in caught.traceback if "test_webhooks" not in str(entry.path)]
        shown = "".join(repr(frame.f_locals) for frame in frames)
        assert not [secret for secret in (SECRET, OTHER, "whsec_MDEyMzQ1") if secret in shown]


def test_the_environment_is_read_when_the_client_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    made = clients()
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET")

    assert [client.webhooks.unwrap(BODY, fresh()).id for client in made] == ["evt_1", "evt_1"]
    assert [client.with_options(timeout=1).webhooks.unwrap(BODY, fresh()).id for client in made] == ["evt_1"] * 2


@pytest.mark.parametrize("client", clients(webhook_secret=SECRET))
def test_the_tolerance_of_a_call_is_taken(client: Any) -> None:
    headers = signed(at=int(time.time()) - 1000)

    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        client.webhooks.unwrap(BODY, headers)

    assert client.webhooks.unwrap(BODY, headers, tolerance=2000).id == "evt_1"
    assert client.webhooks.verify_signature(BODY, headers, tolerance=2000) is None


def test_the_old_name_says_yes_or_no() -> None:
    assert webhook_signature_matches(BODY, fresh(), secret=SECRET, tolerance=300) is True
    assert webhook_signature_matches(BODY, fresh(), secret=OTHER, tolerance=300) is False


# -- in an application ------------------------------------------------------------------------------------------------


def unwrapping(client: OpenAI) -> str:
    """The manual's first example."""
    event = client.webhooks.unwrap(flask_request.get_data(as_text=True), flask_request.headers)
    return f"{event.type}: {event.data.id}" if event.type == "response.completed" else f"Unhandled: {event.type}"


def verifying(client: OpenAI) -> str:
    """The manual's second example."""
    import json

    body = flask_request.get_data(as_text=True)
    client.webhooks.verify_signature(body, flask_request.headers)
    event = json.loads(body)
    return f"{event['type']}: {event['data']['id']}"


@pytest.mark.parametrize("example", [unwrapping, verifying])
def test_the_examples_of_the_manual_work_in_flask(example: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    app, client = Flask(__name__), OpenAI(api_key="k")

    @app.route("/webhook", methods=["POST"])
    def webhook() -> Any:
        try:
            return example(client)
        except Exception as error:
            return f"Invalid signature: {error}", 400

    browser = app.test_client()
    good = browser.post("/webhook", data=BODY.encode(), headers=fresh())
    bad = browser.post("/webhook", data=BODY.encode(), headers=fresh(secret=OTHER))

    assert (good.status_code, good.text) == (200, "response.completed: resp_é")
    assert (bad.status_code, "not signed" in bad.text) == (400, True)


def test_a_webhook_is_judged_by_the_time_that_a_test_sets():
    freezegun = pytest.importorskip("freezegun")
    client = OpenAI(api_key="k", webhook_secret=SECRET)
    clockless = ["openai.resources", "openai.types"]  # which freezegun would load, all of them

    with freezegun.freeze_time("2030-01-01", ignore=clockless):
        event = client.webhooks.unwrap(BODY, signed(at=1893456000))
    with freezegun.freeze_time("2030-01-02", ignore=clockless), pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.unwrap(BODY, signed(at=1893456000))

    assert event.id == "evt_1"
