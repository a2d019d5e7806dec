"""The clients: where their settings come from, who they say they are, and the resources that hang on them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Generic, Mapping, TypeVar, Union

from ._base_client import AsyncAPIClient, BaseClient, SyncAPIClient
from ._constants import DEFAULT_BASE_URL, DEFAULT_MAX_RETRIES
from ._data_residency import DataResidency, resolve_data_residency
from ._exceptions import OpenAIError, is_mapping
from ._flow import Ask, Flow
from ._request import FinalRequestOptions
from ._secrets import Unseen, is_secret, remembered, secret_of_environment
from ._settings import checked_address
from ._types import NotGiven, Omit, not_given, omit
from .resources._root import (
    AsyncOpenAIWithRawResponse as AsyncOpenAIWithRawResponse,
    AsyncOpenAIWithStreamedResponse as AsyncOpenAIWithStreamedResponse,
    AsyncResourceTree,
    OpenAIWithRawResponse as OpenAIWithRawResponse,
    OpenAIWithStreamedResponse as OpenAIWithStreamedResponse,
    ResourceTree,
)
from .version import __version__

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from ._provider import Credentials, Provider
    from ._retry import RetryPolicy
    from .auth import WorkloadIdentity, X509WorkloadIdentity

WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER = "workload-identity-auth"  # what `api_key` reads where a token takes its place

KeyProvider = Callable[[], Union[str, Awaitable[str]]]
HttpClientT = TypeVar("HttpClientT")
KeyT = TypeVar("KeyT", bound=KeyProvider)


class _Settings(BaseClient[Any, Any], Generic[HttpClientT, KeyT]):
    """What `OpenAI` and `AsyncOpenAI` share: arguments, environment, credentials."""

    def __init__(
        self,
        *,
        api_key: str | KeyT | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        provider: Provider | None = None,
        base_url: str | httpx.URL | NotGiven | None = not_given,
        data_residency: DataResidency | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HttpClientT | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        given: Callable[[str], str | None] = secret_of_environment
        if provider is not None:
            _check_provider(
                provider,
                api_key=api_key,
                admin_api_key=admin_api_key,
                workload_identity=workload_identity,
                base_url=base_url,
                data_residency=data_residency,
            )
            given = _only_webhooks  # what belongs to OpenAI's own service is not shown to another
        self.credentials = self._provider = provider
        self.workload_identity = workload_identity
        environment = Unseen(_remembered_headers(given("OPENAI_CUSTOM_HEADERS") or ""))
        if workload_identity is not None:
            self.credentials = _identity_auth(workload_identity, api_key)
            api_key = WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER
            environment = Unseen({name: value for name, value in environment.items() if not is_secret(name)})
        if api_key is None:
            api_key = given("OPENAI_API_KEY")
        if not (api_key is None or isinstance(api_key, (str, NotGiven)) or callable(api_key)):
            raise TypeError(f"`api_key` must be a str or a function that returns one, not {type(api_key).__name__}")
        self._api_key_provider: KeyProvider | None = None if api_key is None or isinstance(api_key, str) else api_key
        self.api_key: str = str(api_key) if isinstance(api_key, str) else ""
        self.admin_api_key = _setting("admin_api_key", admin_api_key, given("OPENAI_ADMIN_KEY"))
        self.organization = _setting("organization", organization, given("OPENAI_ORG_ID"))
        self.project = _setting("project", project, given("OPENAI_PROJECT_ID"))
        self.webhook_secret = _setting("webhook_secret", webhook_secret, given("OPENAI_WEBHOOK_SECRET"))
        self.websocket_base_url = websocket_base_url
        if websocket_base_url is not None:
            checked_address("websocket_base_url", websocket_base_url)
        self._enforce_credentials = _enforce_credentials
        if _enforce_credentials and not (api_key or self.admin_api_key or provider):
            raise OpenAIError(
                "There are no credentials. Pass `api_key`, `admin_api_key` or `workload_identity`, or set the"
                " environment variable OPENAI_API_KEY or OPENAI_ADMIN_KEY."
            )
        if base_url is not None and not isinstance(base_url, NotGiven):
            checked_address("base_url", base_url)
        address = resolve_data_residency(data_residency, base_url, websocket_base_url=websocket_base_url)
        address = str(address or given("OPENAI_BASE_URL") or "")
        home = self.credentials.home(address, data_residency) if self.credentials else address or DEFAULT_BASE_URL
        super().__init__(
            version=__version__,
            base_url=home,
            max_retries=max_retries,
            retry=retry,
            timeout=timeout,
            http_client=http_client,
            custom_headers=Unseen({**environment, **_mapping("default_headers", default_headers)}),
            custom_query=Unseen(_mapping("default_query", default_query)),
            _strict_response_validation=_strict_response_validation,
        )

    @property
    def auth_headers(self) -> Dict[str, str]:
        """The headers that prove who is calling, as far as they are known before a call; empty without a key."""
        return {"Authorization": f"Bearer {self.api_key}"} if self.api_key and self.credentials is None else {}

    @property
    def default_headers(self) -> Dict[str, Union[str, Omit]]:
        """The headers of every request."""
        return {
            **self._own_headers,
            **self.auth_headers,
            "OpenAI-Organization": omit if self.organization is None else self.organization,
            "OpenAI-Project": omit if self.project is None else self.project,
            **self._custom_headers,
        }

    def base_url_for(self, options: FinalRequestOptions) -> str:
        """The address under which a call's path lies."""
        return self._address if self._provider is None else self._provider.address(options, self._address)

    def authorize(self, options: FinalRequestOptions, given: frozenset[str]) -> Flow[Mapping[str, str]]:
        """The headers that prove who is calling, with a key that is asked for anew before each attempt."""
        if self._provider is None and options.security and options.security.get("admin_api_key_auth"):
            if self.admin_api_key:
                return {"Authorization": f"Bearer {self.admin_api_key}"}
            missing = "`admin_api_key` or set the environment variable OPENAI_ADMIN_KEY"
        elif self.credentials is not None:
            return (yield from self.credentials.authorize(options, given, self))
        else:
            if self._api_key_provider is not None:
                self.api_key = key = checked_key((yield Ask(self._api_key_provider)))
                return {"Authorization": f"Bearer {key}"}  # not the attribute, which another thread may have set again
            headers = self.auth_headers
            if not headers and options.security is None and self.admin_api_key:
                return {"Authorization": f"Bearer {self.admin_api_key}"}
            if headers:
                return headers
            missing = "`api_key` or set the environment variable OPENAI_API_KEY"
        if self._enforce_credentials and "authorization" not in given:
            raise OpenAIError(
                f"{options.method} {options.url} needs credentials that the client lacks. Pass {missing}."
            )
        return {}

    def _websocket_url(self, options: FinalRequestOptions) -> str:
        """The address of a WebSocket, with its query.

        Raises:
            OpenAIError: the provider's credentials are for requests alone.
        """
        if self._provider is not None:
            raise OpenAIError(f"`{self._provider.name}(...)` has no WebSockets; nothing was opened.")
        from ._websocket_request import websocket_url

        address = self.base_url_for(options) if self.websocket_base_url is None else str(self.websocket_base_url)
        return websocket_url(address, options, self)

    def copy(
        self,
        *,
        api_key: str | KeyT | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        provider: Provider | NotGiven | None = not_given,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        base_url: str | httpx.URL | NotGiven | None = not_given,
        data_residency: DataResidency | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        http_client: HttpClientT | None = None,
        max_retries: int | NotGiven = not_given,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        _enforce_credentials: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},  # read, never written
    ) -> Self:
        """A client with some settings changed; it shares the connections, unless `http_client` is given.

        `default_headers` and `default_query` add to this client's, their `set_` forms replace them.
        """
        return self._copied({name: value for name, value in locals().items() if name not in NO_SETTING}, _extra_kwargs)

    with_options = copy

    def _copied(self, changes: Mapping[str, Any], extra: Mapping[str, Any]) -> Self:
        try:
            new = type(self)(**self._changed(changes, extra))
        except (TypeError, ValueError, OpenAIError) as error:
            raise error.with_traceback(None) from error.__cause__  # the frames it came through hold credentials
        if changes["http_client"] is None:
            new._transport = self.transport
        if self._provider is not None and new._provider is self._provider:
            new._address = self._address
        if self.workload_identity is not None and new.workload_identity is self.workload_identity:
            new.credentials = self.credentials  # with the token that it holds
        return new

    def _changed(
        self,
        changes: Mapping[str, Any],  # Any: arguments of `copy`, by name
        extra: Mapping[str, Any],
    ) -> dict[str, Any]:
        """The constructor's arguments for a copy of this client with some settings changed."""
        if changes["api_key"] == WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER:
            changes = {**changes, "api_key": None}  # what code reads that hands on a client's own key
        settings: dict[str, Any] = {
            "api_key": self._api_key_provider or self.api_key or None,
            "base_url": self._address,
            "timeout": self._timeout,
            "retry": self._retry.with_attempts(self.max_retries),
            "http_client": self._http_client,
            "_enforce_credentials": self._enforce_credentials,
            "_strict_response_validation": self._strict_response_validation,
        }
        settings.update((name, getattr(self, name)) for name in _PLAIN_SETTINGS)
        if self.workload_identity is not None or changes.get("workload_identity") is not None:
            settings["api_key"] = None
            if changes["api_key"] is None:
                settings["workload_identity"] = self.workload_identity
            if self._address == self._default_address and (changes["api_key"] or changes.get("workload_identity")):
                settings["base_url"] = None
        provider = changes.get("provider", not_given)
        moves = not isinstance(provider, NotGiven) and provider is not self._provider
        if self._provider is not None and not moves:
            settings["provider"] = self._provider
        if moves or self._provider is not None:
            settings.update(api_key=None, admin_api_key=None, base_url=None)
        if moves:
            settings.update(organization=None, project=None)
            settings.pop("workload_identity", None)
        for name, kept in (("default_headers", self._headers_kept(moves)), ("default_query", self._custom_query)):
            added, replaced = changes[name], changes[f"set_{name}"]
            if added is not None and replaced is not None:
                raise ValueError(f"`{name}` adds to what is there and `set_{name}` replaces it; pass only one of them")
            settings[name] = {**kept, **(added or {})} if replaced is None else replaced
        if changes["data_residency"] is not None:
            settings.update(data_residency=changes["data_residency"], base_url=None, websocket_base_url=None)
        for name, value in changes.items():
            optional = name in ("timeout", "max_retries")
            if not isinstance(value, NotGiven) and (value is not None or optional) and "default_" not in name:
                settings[name] = value
        if "max_retries" in settings:
            settings["retry"] = settings["retry"].with_attempts(settings.pop("max_retries"))
        return {**settings, **extra}

    @property
    def _default_address(self) -> str:
        home = DEFAULT_BASE_URL if self.credentials is None else self.credentials.home(None, None)
        return home if home.endswith("/") else home + "/"

    def _headers_kept(self, moves: bool) -> Mapping[str, str]:
        """The headers that a copy gets, but for those of the environment where it speaks to another service."""
        environment = _headers_of(os.environ.get("OPENAI_CUSTOM_HEADERS", "")) if moves else {}
        return {name: value for name, value in self._custom_headers.items() if environment.get(name) != value}


NO_SETTING = ("self", "_extra_kwargs", "__class__")
_PLAIN_SETTINGS = ("admin_api_key", "organization", "project", "webhook_secret", "websocket_base_url")


def _setting(name: str, given: object, otherwise: str | None) -> str | None:
    if given is None:
        return None if otherwise is None else str(otherwise)
    if not isinstance(given, str):
        raise TypeError(f"`{name}` must be a str, not {type(given).__name__}")
    return given


def _mapping(name: str, given: object) -> Mapping[str, Any]:  # Any: as the argument has it
    if given is not None and not is_mapping(given):
        raise TypeError(f"`{name}` must be a mapping of names to values, not {type(given).__name__}")
    return given or {}


def _only_webhooks(variable: str) -> str | None:
    """The one environment variable that says nothing of who is calling, or of where."""
    return secret_of_environment(variable) if variable == "OPENAI_WEBHOOK_SECRET" else None


def _identity_auth(identity: WorkloadIdentity | X509WorkloadIdentity, api_key: object) -> Credentials:
    if api_key not in (None, WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER):
        raise OpenAIError("`api_key` and `workload_identity` both say who is calling; pass only one of them")
    from .auth._x509 import auth_of

    return auth_of(identity)


def _check_provider(provider: object, **settings: object) -> None:
    from ._provider import Provider

    if not isinstance(provider, Provider):
        raise OpenAIError(f"`provider` must be made by a function of `openai.providers`, not {type(provider).__name__}")
    for name, value in settings.items():
        if value is not None and not isinstance(value, NotGiven):
            raise OpenAIError(
                f"`provider` and `{name}` both say where requests go or who sends them; pass what"
                f" `{provider.name}(...)` takes to it, and `{name}` to a client without a provider"
            )


def _headers_of(text: str) -> dict[str, str]:
    """The headers in lines of `Name: value`."""
    pairs = (line.partition(":") for line in text.splitlines())
    return {name.strip(): value.strip() for name, colon, value in pairs if colon}


def _remembered_headers(text: str) -> dict[str, str]:
    """The same, with secrets that do not travel with a client."""
    return {
        name: remembered(value, _header_of_environment, name) if is_secret(name) else value
        for name, value in _headers_of(text).items()
    }


def _header_of_environment(name: str) -> str | Omit:
    return _remembered_headers(os.environ.get("OPENAI_CUSTOM_HEADERS", "")).get(name, omit)


def checked_key(key: object, name: str = "api_key") -> str:
    """A key or token that a function of the caller's returned, if it is one."""
    if isinstance(key, str) and key:
        return key
    raise OpenAIError(f"The function passed as `{name}` must return a non-empty string, not {type(key).__name__}")


class OpenAI(ResourceTree, _Settings["httpx.Client", Callable[[], str]], SyncAPIClient):
    """The API, call by call, on the calling thread; threads may share one client.

    Args:
        api_key: the key, or a function that returns it and is called before every attempt;
            environment variable `OPENAI_API_KEY`.
        admin_api_key: the key of the administration endpoints; `OPENAI_ADMIN_KEY`.
        workload_identity: what proves who a workload is, in the place of `api_key`; `openai.auth` helps to make one.
        organization: the organization that is billed; `OPENAI_ORG_ID`.
        project: the project that is billed; `OPENAI_PROJECT_ID`.
        webhook_secret: what webhooks are signed with; `OPENAI_WEBHOOK_SECRET`.
        provider: another service that speaks this API, made by a function of `openai.providers`; it says where
            requests go and how they prove who is calling, and no key, address or header of the environment goes there.
        base_url: where the API lies; `OPENAI_BASE_URL`, else `https://api.openai.com/v1`.
        data_residency: a region whose address is used in place of `base_url`.
        websocket_base_url: where the Realtime API lies, if elsewhere.
        timeout: seconds a request may take in each phase, an `httpx.Timeout`, or None; 600, and 5 to connect.
        max_retries: how often a failed request is tried again; 2.
        retry: a `RetryPolicy`, where the number is not all.
        default_headers: headers to add to every request, or to take out with `openai.omit`; they win over those of
            `OPENAI_CUSTOM_HEADERS`, which are lines of `Name: value`.
        default_query: query parameters to add to every request.
        http_client: an HTTP client of your own, of httpx or httpx2.

    Raises:
        OpenAIError: there are no credentials, or two settings say who is calling, or where.
        ValueError, TypeError: an argument makes no sense; the message names it.
    """


class AsyncOpenAI(AsyncResourceTree, _Settings["httpx.AsyncClient", KeyProvider], AsyncAPIClient):
    """The async twin of `OpenAI`, for asyncio and trio; `api_key` may be an async function, too."""


Client = OpenAI
AsyncClient = AsyncOpenAI
