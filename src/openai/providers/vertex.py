"""Google Vertex AI: its addresses by project and location, and tokens of Google credentials."""

from __future__ import annotations

import os
import re
import threading
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Mapping, Protocol, Union

from .._exceptions import OpenAIError
from .._flow import Ask, Flow, Settings
from .._provider import Provider
from .._request import FinalRequestOptions
from .._transports._protocol import Request
from ._credentials import bearer, refuse_authorization, stay_home

if TYPE_CHECKING:
    import httpx

VertexTokenProvider = Callable[[], Union[str, Awaitable[str]]]

_SCOPE = "https://www.googleapis.com/auth/cloud-platform"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9:._-]*")


class Credentials(Protocol):
    """What is needed of `google.auth.credentials.Credentials`."""

    def before_request(self, request: Any, method: str, url: str, headers: dict[str, str]) -> None:
        """Put what proves who is calling into the headers; fetch a new token first where that is due."""


class VertexProvider(Provider):
    """What `vertex` makes: an address, and a function or Google credentials that give its bearer tokens."""

    name = "vertex"

    def __init__(
        self, base_url: str, token_provider: VertexTokenProvider | None, credentials: Credentials | None
    ) -> None:
        self.base_url = base_url
        self._token_provider = token_provider
        self._credentials = credentials
        self._lock = threading.Lock()  # Google's credentials refresh themselves, in every thread at once if they may

    def __repr__(self) -> str:
        return f"<vertex at {self.base_url}>"

    def authorize(
        self, options: FinalRequestOptions, given: frozenset[str], client: Settings
    ) -> Flow[Mapping[str, str]]:
        """The bearer token, and the project that is billed if the credentials name one."""
        if self._token_provider is not None:
            return (yield from bearer(self, self._token_provider, given))
        refuse_authorization(self, given)
        url = self.base_url.rstrip("/") + "/" + options.url.lstrip("/")
        headers: Mapping[str, str] = yield Ask(partial(self._google_headers, options.method, url), blocking=True)
        return headers

    def sign(self, request: Request, options: FinalRequestOptions) -> Flow[Request]:
        """The request as it is, unless it would leave the service."""
        stay_home(request, self)
        return request
        yield

    def _google_headers(self, method: str, url: str) -> dict[str, str]:
        headers: dict[str, str] = {}
        with self._lock:
            if self._credentials is None:
                self._credentials = _default_credentials()
            try:
                self._credentials.before_request(_Fetch(), method, url, headers)
            except OpenAIError:
                raise
            except Exception as cause:
                raise OpenAIError(f"The Google credentials for Vertex gave no token: {cause}") from cause
        return headers

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "_lock"}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state, _lock=threading.Lock())


class _Fetch:
    """What Google's credentials fetch tokens with: its own transport, loaded when a token has to be fetched."""

    def __call__(self, *arguments: Any, **options: Any) -> Any:  # Any: as google.auth.transport.Request
        return _google("google.auth.transport.requests").Request()(*arguments, **options)


def _default_credentials() -> Credentials:
    auth = _google("google.auth")
    try:
        credentials: Credentials = auth.default(scopes=[_SCOPE])[0]
    except Exception as cause:
        raise OpenAIError(f"There are no default Google credentials for Vertex: {cause}") from cause
    return credentials


def _google(module: str) -> Any:  # Any: google-auth's types are its own business
    try:
        return import_module(module)
    except ImportError as cause:
        raise OpenAIError(
            "Google credentials for Vertex need google-auth. Install it with `pip install openai[vertex]`, or pass"
            " `token_provider`."
        ) from cause


def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | httpx.URL | None = None,
    token_provider: VertexTokenProvider | None = None,
    credentials: Credentials | None = None,
) -> VertexProvider:
    """Google Vertex AI, for `OpenAI(provider=…)` and `AsyncOpenAI(provider=…)`.

    Without `token_provider` and `credentials`, Google's application default credentials are used.

    Args:
        project: the id of the project; `GOOGLE_CLOUD_PROJECT`.
        location: a region such as `us-central1`, or `global`; `GOOGLE_CLOUD_LOCATION`.
        base_url: the whole address, in the place of project and location.
        token_provider: a function that returns a token, called before every attempt; async for `AsyncOpenAI` alone.
        credentials: credentials of google-auth, which fetch tokens and keep them.

    Raises:
        OpenAIError: project or location is missing or makes no sense, or both ways to get tokens are passed.
    """
    if token_provider is not None and credentials is not None:
        raise OpenAIError("`token_provider` and `credentials` exclude each other; pass only one of them to `vertex(…)`")
    if base_url is None:
        project = _name("project", project, "GOOGLE_CLOUD_PROJECT")
        location = _name("location", location, "GOOGLE_CLOUD_LOCATION")
        host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
        base_url = f"https://{host}/v1/projects/{project}/locations/{location}/publishers/openai/v1"
    return VertexProvider(str(base_url), token_provider, credentials)


def _name(argument: str, value: str | None, variable: str) -> str:
    value = os.environ.get(variable) if value is None else value
    if not value:
        raise OpenAIError(f"Vertex needs a {argument}. Pass `{argument}` to `vertex(…)`, or set {variable}.")
    if _NAME.fullmatch(value) is None:
        raise OpenAIError(f"{value!r} cannot be a Vertex `{argument}`")
    return value
