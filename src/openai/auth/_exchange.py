"""The token exchange: a proof of identity goes in, an access token for the API comes out."""

from __future__ import annotations

import copy
import json
import math
from typing import Any, Mapping, cast

from .._exceptions import APIError, APIStatusError, OAuthError, OpenAIError, is_mapping
from .._flow import Flow, Settings, exchange
from .._request import FinalRequestOptions
from .._retry import RetryPolicy
from .._transports._protocol import Timeouts
from ._token import Token

_LIMIT_SECONDS = 10.0  # for each phase; an exchange is quick, and calls wait for it
_REFUSALS = (400, 401, 403)


def exchange_token(options: FinalRequestOptions, client: Settings, refresh_buffer_seconds: float) -> Flow[Token]:
    """Send a proof of identity and receive an access token, through a client's own connections and with its retries.

    Raises:
        openai.OAuthError: the proof was refused.
        openai.APIStatusError, openai.APIConnectionError: there was no answer, or another one.
        openai.OpenAIError: what came is no token.
    """
    started = client.clock()
    try:
        answer = yield from exchange(options, _ExchangeSettings(client), streams=False)
    except APIError as error:
        raise _without_proof(error, options.url).with_traceback(None) from error.__cause__
    found = _parse(answer.body or b"")
    if isinstance(found, str):
        del answer  # it may hold a token, and tools that report errors show locals
        raise OpenAIError(f"The token exchange answered without {found}")
    value, lifetime = found
    # Of a short life, half: a buffer longer than the token lasts would have each call renew it.
    buffer = min(refresh_buffer_seconds, lifetime / 2)
    return Token(value, started + lifetime - buffer, started + lifetime)


def json_or_none(text: bytes | str) -> object:
    """What a JSON text says, or None if it is none."""
    try:
        return cast("object", json.loads(text))
    except ValueError:
        return None


def _without_proof(error: APIError, url: str) -> APIError:
    """The error with a request that lacks its body, where the proof is; a refusal as what OAuth says of it."""
    error.request = request = type(error.request)("POST", url)
    if isinstance(error, APIStatusError):
        error.response = response = copy.copy(error.response)
        response.request = request
        if error.status_code in _REFUSALS:
            return OAuthError(response=response, body=json_or_none(response.content))
    return error


def _parse(body: bytes) -> tuple[str, float] | str:
    """The token and the seconds that it lasts, or what is missing."""
    answer = json_or_none(body)
    facts: Mapping[str, object] = answer if is_mapping(answer) else {}
    value, lifetime, kind = facts.get("access_token"), facts.get("expires_in"), facts.get("token_type", "bearer")
    if not isinstance(value, str) or not (value.isascii() and value.isprintable() and value):
        return "a valid `access_token`"
    if isinstance(lifetime, bool) or not isinstance(lifetime, (int, float)) or not 0 < lifetime < math.inf:
        return "a valid `expires_in`"
    if not isinstance(kind, str) or kind.lower() != "bearer":
        return "a `token_type` of Bearer"
    return value, float(lifetime)


class _ExchangeSettings:
    """The settings of a client, but for what belongs to the API: its address, its headers, its credentials."""

    credentials = None
    follows_redirects = False

    def __init__(self, client: Settings) -> None:
        self._client = client
        self.qs = client.qs
        self.clock, self.random = client.clock, client.random
        self.default_query: dict[str, object] = {}
        self.default_headers: Mapping[str, Any] = {  # Any: as in Settings
            name: client.default_headers[name] for name in ("Accept", "Content-Type", "User-Agent")
        }

    def base_url_for(self, options: FinalRequestOptions) -> str:
        return options.url

    def timeouts_for(self, options: FinalRequestOptions) -> Timeouts:
        limits = self._client.timeouts_for(options)
        return Timeouts(*(_LIMIT_SECONDS if limit is None else min(limit, _LIMIT_SECONDS) for limit in limits))

    def policy_for(self, options: FinalRequestOptions) -> RetryPolicy:
        return self._client.policy_for(options)

    def names_given(self, options: FinalRequestOptions) -> frozenset[str]:
        return frozenset()

    def authorize(self, options: FinalRequestOptions, given: frozenset[str]) -> Flow[Mapping[str, str]]:
        return {}  # the proof is in the body
        yield
