"""The clients of Amazon Bedrock: `OpenAI(provider=bedrock(…))` with the arguments of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Awaitable, Callable, Mapping, Union, cast

from typing_extensions import Self

from .._client import (
    NO_SETTING,
    AsyncOpenAI,
    HttpClientT,
    KeyT,
    OpenAI,
    _Settings,  # pyright: ignore[reportPrivateUsage]  # what all clients have in common
)
from .._constants import DEFAULT_MAX_RETRIES
from .._exceptions import OpenAIError
from .._flow import Flow
from .._request import FinalRequestOptions
from .._types import NOT_GIVEN, NotGiven, not_given
from ..providers._credentials import bearer
from ..providers.bedrock import BedrockProvider, bedrock
from ._bedrock_auth import AwsCredentialsProvider

if TYPE_CHECKING:
    import httpx

    from .._data_residency import DataResidency
    from .._provider import Provider
    from .._retry import RetryPolicy
    from ..auth import WorkloadIdentity, X509WorkloadIdentity

BedrockTokenProvider = Callable[[], str]
AsyncBedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]

# What `bedrock` calls the arguments; those that prove who is calling exclude each other.
_CREDENTIALS = {
    "api_key": "api_key",
    "bedrock_token_provider": "token_provider",
    "aws_profile": "profile",
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "session_token",
    "aws_credentials_provider": "credential_provider",
}
_ARGUMENTS = {**_CREDENTIALS, "aws_region": "region", "base_url": "base_url"}


class _BedrockSettings(_Settings[HttpClientT, KeyT]):
    """What `BedrockOpenAI` and `AsyncBedrockOpenAI` share."""

    aws_region: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bedrock_token_provider: KeyT | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: AwsCredentialsProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | httpx.URL | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        retry: RetryPolicy | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HttpClientT | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        _provider: BedrockProvider | None = None,
    ) -> None:
        self._given = {name: value for name, value in locals().items() if name in _ARGUMENTS and value is not None}
        provider = _make_provider(self._given) if _provider is None else _provider
        super().__init__(
            provider=provider,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            _strict_response_validation=_strict_response_validation,
            _enforce_credentials=_enforce_credentials,
        )
        self.api_key = api_key or (provider.token if isinstance(provider.token, str) else "")
        self.aws_region = provider.region

    def authorize(self, options: FinalRequestOptions, given: frozenset[str]) -> Flow[Mapping[str, str]]:
        """The bearer token, which is `api_key` where that is set, too, or nothing where a signature comes later."""
        if self.api_key:
            return (yield from bearer(cast("Provider", self._provider), self.api_key, given))
        return (yield from super().authorize(options, given))

    def copy(
        self,
        *,
        api_key: str | KeyT | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        provider: Provider | NotGiven | None = not_given,
        bedrock_token_provider: KeyT | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: AwsCredentialsProvider | None = None,
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
        """A client with some settings changed, as `OpenAI.copy`; new credentials take the place of the old ones."""
        return self._copied({name: value for name, value in locals().items() if name not in NO_SETTING}, _extra_kwargs)

    with_options = copy

    def _changed(self, changes: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
        for name in ("admin_api_key", "data_residency", "provider", "workload_identity"):
            if changes[name] is not (not_given if name == "provider" else None):
                raise OpenAIError(f"`{name}` is a setting of `OpenAI`; a client of Bedrock has none")
        own = {name: changes[name] for name in _ARGUMENTS if changes[name]}
        kept = {**self._given, **({"api_key": self.api_key} if self.api_key else {})}
        if own.keys() & _CREDENTIALS.keys():
            kept = {name: value for name, value in kept.items() if name not in _CREDENTIALS}
        settings = super()._changed({**changes, **dict.fromkeys(_ARGUMENTS)}, {})
        settings = {name: value for name, value in settings.items() if name not in ("provider", "admin_api_key")}
        if not own:
            settings["_provider"] = self._provider
        return {**settings, **kept, **own, **extra}


def _make_provider(given: Mapping[str, Any]) -> BedrockProvider:
    if callable(given.get("api_key")):
        raise OpenAIError("`api_key` must be a string; pass a function as `bedrock_token_provider`")
    try:
        return bedrock(**{_ARGUMENTS[name]: value for name, value in given.items()})
    except OpenAIError as error:
        message = str(error)
        for own, name in _ARGUMENTS.items():
            message = message.replace(f"`{name}`", f"`{own}`")
        raise OpenAIError(message.replace("`bedrock(…)`", "the client")) from error.__cause__


class BedrockOpenAI(_BedrockSettings["httpx.Client", BedrockTokenProvider], OpenAI):
    """The API as Amazon Bedrock offers it, call by call, on the calling thread; threads may share one client.

    Args:
        api_key: a bearer token; environment variable `AWS_BEARER_TOKEN_BEDROCK`.
        bedrock_token_provider: a function that returns one and is called before every attempt.
        aws_region: the AWS region; `AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile.
        aws_profile: the AWS profile whose credentials sign each attempt.
        aws_access_key_id, aws_secret_access_key, aws_session_token: AWS credentials that do.
        aws_credentials_provider: a function that returns them, as an object with `access_key`, `secret_key`, `token`.
        base_url: the whole address; `AWS_BEDROCK_BASE_URL`.

    Without any of these credentials AWS's own chain is asked. The other arguments are those of `OpenAI`. For the other
    endpoint of Bedrock use `OpenAI(provider=bedrock(endpoint="runtime"))`.

    Raises:
        OpenAIError: there is no region, or settings exclude each other; the message names them.
    """

    _user_agent = "BedrockOpenAI/Python"


class AsyncBedrockOpenAI(_BedrockSettings["httpx.AsyncClient", AsyncBedrockTokenProvider], AsyncOpenAI):
    """The async twin of `BedrockOpenAI`; `bedrock_token_provider` may be an async function, too."""

    _user_agent = "AsyncBedrockOpenAI/Python"
