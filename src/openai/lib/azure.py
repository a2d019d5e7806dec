"""The clients of Azure OpenAI: its addresses, with a deployment in the path, and its credentials."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Dict, Mapping, Union, cast

from typing_extensions import Self

from .._client import (
    NO_SETTING,
    AsyncOpenAI,
    HttpClientT,
    KeyT,
    OpenAI,
    _Settings,  # pyright: ignore[reportPrivateUsage]  # what all clients have in common
    checked_key,
)
from .._constants import DEFAULT_MAX_RETRIES
from .._exceptions import OpenAIError
from .._flow import Ask, Flow
from .._request import FinalRequestOptions, path_segment
from .._secrets import secret_of_environment
from .._settings import checked_address
from .._types import NOT_GIVEN, NotGiven, not_given

if TYPE_CHECKING:
    import httpx

    from .._data_residency import DataResidency
    from .._provider import Provider
    from .._retry import RetryPolicy
    from ..auth import WorkloadIdentity, X509WorkloadIdentity

AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], Union[str, Awaitable[str]]]

API_KEY_SENTINEL = "<missing API key>"  # what `api_key` reads where a token takes its place

_OF_DEPLOYMENTS = frozenset(
    (
        "/completions",
        "/chat/completions",
        "/embeddings",
        "/audio/transcriptions",
        "/audio/translations",
        "/audio/speech",
        "/images/generations",
        "/images/edits",
    )
)
_CREDENTIALS = ("api_key", "azure_ad_token", "azure_ad_token_provider")


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one way to prove who is calling was passed."""

    def __init__(self) -> None:
        super().__init__("`api_key`, `azure_ad_token` and `azure_ad_token_provider` exclude each other; pass only one")


class BaseAzureClient(_Settings[HttpClientT, KeyT]):
    """What `AzureOpenAI` and `AsyncAzureOpenAI` share: addresses and credentials."""

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | KeyT | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: KeyT | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HttpClientT | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        if workload_identity is not None:
            raise OpenAIError(
                "`workload_identity` is for OpenAI's own service; on Azure pass `azure_ad_token_provider`"
            )
        given = sum(value is not None for value in (api_key, azure_ad_token, azure_ad_token_provider))
        if given > 1:
            raise MutuallyExclusiveAuthError
        if not given:
            azure_ad_token = secret_of_environment("AZURE_OPENAI_AD_TOKEN") or None
            api_key = secret_of_environment("AZURE_OPENAI_API_KEY") if azure_ad_token is None else None
        if _enforce_credentials and not (api_key or azure_ad_token or azure_ad_token_provider):
            raise OpenAIError(
                "There are no credentials. Pass `api_key`, `azure_ad_token` or `azure_ad_token_provider`, or set the"
                " environment variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN."
            )
        self._azure_ad_token = None if azure_ad_token is None else str(azure_ad_token)
        self._azure_ad_token_provider: KeyT | None = azure_ad_token_provider
        self._api_version = _api_version(api_version, default_query or {})
        self._azure_endpoint = _endpoint(base_url, azure_endpoint, azure_deployment)
        self._azure_deployment = azure_deployment
        super().__init__(
            api_key=API_KEY_SENTINEL if api_key is None else api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url or _address(self._azure_endpoint or "", azure_deployment),
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            default_headers=default_headers,
            default_query={**(default_query or {}), "api-version": self._api_version},
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
            _enforce_credentials=_enforce_credentials,
        )

    # -- addresses

    def base_url_for(self, options: FinalRequestOptions) -> str:
        """The address under which a call's path lies: a deployment's, where the path belongs to one."""
        if "/" + options.url.partition("?")[0].strip("/") not in _OF_DEPLOYMENTS:
            return self._resource_address
        model = _model(options)
        if model is None or "/deployments" in self._address:
            return self._address
        base, mark, query = self._address.partition("?")
        return f"{base.rstrip('/')}/deployments/{path_segment('model', model)}/{mark}{query}"

    @property
    def _resource_address(self) -> str:
        """The address of what belongs to no deployment; a `base_url` is taken as it stands."""
        return _address(self._azure_endpoint) if self._azure_endpoint and self._by_endpoint else self._address

    @property
    def _by_endpoint(self) -> bool:
        """Whether the address is still the one that endpoint and deployment led to, and no other was set."""
        return self._address == _address(self._azure_endpoint or "", self._azure_deployment)

    def _websocket_url(self, options: FinalRequestOptions) -> str:
        """The address of a WebSocket; a Realtime session names its deployment where OpenAI's names the model.

        Raises:
            OpenAIError: neither the client nor the call names one.
        """
        if options.url.strip("/") == "realtime":
            others = {name: value for name, value in options.params.items() if name != "model"}
            deployment = self._azure_deployment or options.params.get("model")
            if not deployment:
                raise OpenAIError("Azure's Realtime API needs `model`, the name of a deployment")
            options = options.copy(params={"deployment": deployment, **others})
        return super()._websocket_url(options)

    # -- credentials

    @property
    def auth_headers(self) -> Dict[str, str]:
        """The headers that prove who is calling, as far as they are known before a call."""
        if self._azure_ad_token is not None:
            return {"Authorization": f"Bearer {self._azure_ad_token}"}
        return {"api-key": self.api_key} if self.api_key not in ("", API_KEY_SENTINEL) else {}

    def authorize(self, options: FinalRequestOptions, given: frozenset[str]) -> Flow[Mapping[str, str]]:
        """The headers that prove who is calling, with a key or token that is asked for anew before each attempt."""
        if self._azure_ad_token_provider is not None:
            token = checked_key((yield Ask(self._azure_ad_token_provider)), "azure_ad_token_provider")
            return {"Authorization": f"Bearer {token}"}
        if self._api_key_provider is not None:
            self.api_key = key = checked_key((yield Ask(self._api_key_provider)))
            return {"api-key": key}  # and not what another thread has put there since
        headers = self.auth_headers
        if not headers and self._enforce_credentials and not given & {"authorization", "api-key"}:
            raise OpenAIError(
                f"{options.method} {options.url} needs credentials that the client lacks. Pass `api_key`,"
                " `azure_ad_token` or `azure_ad_token_provider`."
            )
        return headers

    # -- copies

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
        api_version: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: KeyT | None = None,
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
        """A client with some settings changed, as `OpenAI.copy`; one credential takes the place of any other."""
        return self._copied({name: value for name, value in locals().items() if name not in NO_SETTING}, _extra_kwargs)

    with_options = copy

    def _changed(self, changes: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
        for name in ("data_residency", "provider", "workload_identity"):
            if changes[name] is not (not_given if name == "provider" else None):
                raise OpenAIError(f"`{name}` is a setting of `OpenAI`; a client of Azure is told `base_url`")
        settings = super()._changed(changes, {})
        if all(changes[name] is None for name in _CREDENTIALS):
            key = None if self.api_key == API_KEY_SENTINEL else self.api_key
            settings.update(
                api_key=self._api_key_provider or key or None,
                azure_ad_token=self._azure_ad_token,
                azure_ad_token_provider=self._azure_ad_token_provider,
            )
        else:
            settings["api_key"] = changes["api_key"]
        if self._by_endpoint and settings["base_url"] == self._address:
            settings.update(base_url=None, azure_endpoint=self._azure_endpoint, azure_deployment=self._azure_deployment)
        version = settings.setdefault("api_version", self._api_version)
        if settings["default_query"].get("api-version") == self._api_version != version:
            del settings["default_query"]["api-version"]
        return {**settings, **extra}

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        memo[id(self._azure_ad_token_provider)] = self._azure_ad_token_provider  # it may hold sockets
        return super().__deepcopy__(memo)


def _api_version(given: str | None, query: Mapping[str, object]) -> str:
    version = os.environ.get("OPENAI_API_VERSION") if given is None else given
    if not version:
        raise ValueError(
            "There is no API version. Pass `api_version`, or set the environment variable OPENAI_API_VERSION"
        )
    if query.get("api-version", version) != version:
        raise ValueError(
            f"`api_version` is {version!r} and `default_query` says {query['api-version']!r} for it; pass only one"
        )
    return version


def _endpoint(base_url: object, endpoint: str | None, deployment: str | None) -> str | None:
    """The endpoint that the address is made of; None if it is a `base_url`."""
    if base_url:
        for name, value in (("azure_endpoint", endpoint), ("azure_deployment", deployment)):
            if value is not None:
                raise ValueError(
                    f"`base_url` and `{name}` exclude each other; pass `azure_endpoint` or the whole address"
                )
        return None
    endpoint = os.environ.get("AZURE_OPENAI_ENDPOINT") if endpoint is None else endpoint
    if not endpoint:
        raise ValueError(
            "There is no address. Pass `azure_endpoint` or `base_url`, or set the environment variable"
            " AZURE_OPENAI_ENDPOINT"
        )
    if not checked_address("azure_endpoint", endpoint).startswith(("https://", "http://")):
        raise ValueError("`azure_endpoint` must begin with https://, as in https://name.openai.azure.com")
    return endpoint


def _address(endpoint: str, deployment: str | None = None) -> str:
    path = f"deployments/{path_segment('azure_deployment', deployment)}/" if deployment is not None else ""
    return f"{endpoint.rstrip('/')}/openai/{path}"


def _model(options: FinalRequestOptions) -> object:
    """The model that a body names, or None."""
    bodies = (options.json_data, options.extra_json)
    models = (cast("Mapping[str, object]", body).get("model") for body in bodies if isinstance(body, Mapping))
    return next((model for model in models if model is not None), None)


class AzureOpenAI(BaseAzureClient["httpx.Client", Callable[[], str]], OpenAI):
    """The API of a resource on Azure, call by call, on the calling thread; threads may share one client.

    Args:
        api_version: the version of Azure's API, such as `2024-10-21`; environment variable `OPENAI_API_VERSION`.
        azure_endpoint: the address of the resource; `AZURE_OPENAI_ENDPOINT`.
        azure_deployment: a deployment for every call that needs one; without it, a call's `model` names it.
        api_key: the key of the resource, or a function that returns it and is called before every attempt;
            `AZURE_OPENAI_API_KEY`.
        azure_ad_token: a token of Microsoft Entra ID; `AZURE_OPENAI_AD_TOKEN`.
        azure_ad_token_provider: a function that returns such a token and is called before every attempt.
        base_url: the whole address, in the place of endpoint and deployment.

    The other arguments are those of `OpenAI`.

    Raises:
        OpenAIError: there are no credentials, or more than one (`MutuallyExclusiveAuthError`).
        ValueError: there is no address or no API version, or settings exclude each other; the message names them.
    """

    _user_agent = "AzureOpenAI/Python"


class AsyncAzureOpenAI(BaseAzureClient["httpx.AsyncClient", AsyncAzureADTokenProvider], AsyncOpenAI):
    """The async twin of `AzureOpenAI`; `api_key` and `azure_ad_token_provider` may be async functions, too."""

    _user_agent = "AsyncAzureOpenAI/Python"
