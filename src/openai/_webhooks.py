"""Standard Webhooks: whether a request was signed with a secret, and lately; from text and a time to a verdict."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any, Iterable, Sequence, Union, cast

from ._exceptions import InvalidWebhookSignatureError
from ._types import HeadersLike

AnyHeaders = Union[HeadersLike, Iterable["tuple[str | bytes, str | bytes]"]]

TOLERANCE = 300
_LONGEST_TIMESTAMP = 20  # characters; what is longer is no time, and slow to read


def refusal(
    payload: str | bytes,
    headers: AnyHeaders,
    *,
    secrets: str | Sequence[str] | None,
    own: str | None = None,
    tolerance: float,
    now: float,
) -> Exception | None:
    """Say what is wrong with a webhook, as the error to raise: not from here, where a traceback would show the secrets.

    It is an `InvalidWebhookSignatureError` if no signature is of one of the secrets, by default the client's `own`, or
    the time is more than `tolerance` seconds off; a plain `ValueError` or a `TypeError` if an argument makes no sense.
    """
    try:
        if matches(payload, headers, secrets=secrets_of(secrets, own), tolerance=tolerance, now=now):
            return None
    except (TypeError, ValueError) as error:
        error.__context__ = None
        return error.with_traceback(None)
    return InvalidWebhookSignatureError("The webhook was not signed with this secret, or was changed on its way")


def matches(payload: str | bytes, headers: AnyHeaders, *, secrets: Sequence[str], tolerance: float, now: float) -> bool:
    """Whether one of the signatures is of one of the secrets.

    Raises:
        InvalidWebhookSignatureError: a header is missing, or the time is off.
        ValueError, TypeError: an argument makes no sense; the message names it.
    """
    if not isinstance(payload, (str, bytes)):  # pyright: ignore[reportUnnecessaryIsInstance]  # users err
        raise TypeError(f"`payload` must be the body as it came, str or bytes, not {type(payload).__name__}")
    if not tolerance >= 0:  # so that NaN, which lets any time pass, is refused
        raise ValueError(f"`tolerance` must be a number of seconds from 0, not {tolerance}")
    keys = [_key(secret) for secret in secrets]
    signatures, timestamp, name = (
        _header(headers, header) for header in ("webhook-signature", "webhook-timestamp", "webhook-id")
    )
    _check_time(timestamp, tolerance, now)
    content = payload if isinstance(payload, bytes) else _encoded(payload)
    signed = b".".join((_encoded(name), _encoded(timestamp), content))
    # Without its version a signature is as good: the published library takes it, and the text decides.
    given = [_encoded(one[3:] if one.startswith("v1,") else one) for one in signatures.split()]
    fits = False
    for key in keys:
        expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
        for one in given:
            fits |= hmac.compare_digest(expected, one)
    return fits


def _check_time(timestamp: str, tolerance: float, now: float) -> None:
    try:
        sent = int(timestamp[:_LONGEST_TIMESTAMP])
    except ValueError:
        raise InvalidWebhookSignatureError("The header webhook-timestamp is no number of seconds") from None
    if now - sent > tolerance:
        raise InvalidWebhookSignatureError(f"The webhook's timestamp is too old: more than {tolerance:g} s")
    if sent - now > tolerance:
        raise InvalidWebhookSignatureError(f"The webhook's timestamp is too new: more than {tolerance:g} s ahead")


def _key(secret: str) -> bytes:
    secret = secret.strip()  # files and variables often end in a line break
    try:
        key = base64.b64decode(secret[6:], validate=True) if secret.startswith("whsec_") else secret.encode()
    except ValueError:
        raise ValueError("The webhook `secret` is malformed: what follows its whsec_ is no base64") from None
    if not key:
        raise ValueError("The webhook `secret` is empty, so that anyone could sign with it")
    return key


def _header(headers: AnyHeaders, name: str) -> str:
    """A header's value, whatever the case of its name; repeated ones are joined by a space.

    Takes mappings, objects that have `get` alone, and pairs of text or bytes, such as those of ASGI.
    """
    source = cast(Any, headers)  # Any: what frameworks call headers
    if not hasattr(source, "items") and hasattr(source, "get"):
        found = [source.get(name)]
    else:
        try:
            pairs: Iterable[Any] = source.items() if hasattr(source, "items") else source
            found = [value for key, value in pairs if _text(key).lower() == name]
        except (TypeError, ValueError):
            raise TypeError(f"`headers` must be a mapping or pairs, not {type(source).__name__}") from None
    value = " ".join(filter(None, map(_text, found)))
    if not value:
        raise InvalidWebhookSignatureError(f"The header {name} is missing")
    return value


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value if isinstance(value, str) else ""


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def secrets_of(secret: str | Sequence[str] | None, own: str | None) -> Sequence[str]:
    """The secrets of a call, else the client's.

    Raises:
        ValueError: there is none.
        TypeError: one is no text.
    """
    given: Any = own if secret is None else secret  # Any: users err
    is_one = isinstance(given, (str, bytes)) or not hasattr(given, "__iter__")
    secrets: list[Any] = [given] if is_one else list(given)
    if not all(one is None or isinstance(one, str) for one in secrets):
        raise TypeError("`secret` must be a str, or several of them in a list")
    if not secrets or not all(secrets):
        raise ValueError(
            "The webhook secret is missing: pass `secret`, or `webhook_secret` to the client, or set the environment"
            " variable OPENAI_WEBHOOK_SECRET before the client is made"
        )
    return secrets
