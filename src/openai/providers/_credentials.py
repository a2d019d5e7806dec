"""What providers have in common: bearer tokens from a function, and credentials that stay with their service."""

from __future__ import annotations

from typing import Awaitable, Callable, Mapping, Union
from urllib.parse import urlsplit

from .._exceptions import OpenAIError
from .._flow import Ask, Flow
from .._provider import Provider
from .._transports._protocol import Request


def bearer(
    provider: Provider, token: str | Callable[[], Union[str, Awaitable[str]]], given: frozenset[str]
) -> Flow[Mapping[str, str]]:
    """The header of a bearer token, which is asked for if it is a function."""
    if "authorization" in given:
        token = ""  # it would show among the error's locals
        refuse_authorization(provider, given)
    value = token if isinstance(token, str) else (yield Ask(token))
    if not isinstance(value, str) or not value:
        raise OpenAIError(
            f"The function passed to `{provider.name}(…)` as `token_provider` must return a non-empty string, not"
            f" {type(value).__name__}"
        )
    return {"Authorization": f"Bearer {value}"}


def refuse_authorization(provider: Provider, given: frozenset[str]) -> None:
    """Refuse a header of the caller's own that would take the place of the provider's credentials."""
    if "authorization" in given:
        raise OpenAIError(f"A header `Authorization` cannot go along with the credentials of `{provider.name}(…)`")


def stay_home(request: Request, provider: Provider) -> None:
    """Refuse to prove who is calling to anyone but the service itself."""
    if urlsplit(request.url)[:2] != urlsplit(provider.base_url)[:2]:
        raise OpenAIError(
            f"The credentials of `{provider.name}(…)` are for {provider.base_url} and do not go to another origin;"
            " nothing was sent."
        )
