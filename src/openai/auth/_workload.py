"""Workload identity: what proves who a workload is, exchanged for short-lived access tokens in the place of a key."""

from __future__ import annotations

import math
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, Union

from typing_extensions import Literal, NotRequired, TypeAlias, TypedDict

from .._exceptions import OpenAIError, SubjectTokenProviderError, is_mapping
from .._flow import Ask, Flow, Settings
from .._provider import Credentials
from .._request import FinalRequestOptions
from .._transports._protocol import Request
from ._exchange import exchange_token
from ._subject import azure_managed_identity_token, gcp_id_token, k8s_service_account_token
from ._token import Token, TokenCache

if TYPE_CHECKING:
    import httpx

TOKEN_EXCHANGE_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
DEFAULT_TOKEN_EXCHANGE_URL = "https://auth.openai.com/oauth/token"
DEFAULT_REFRESH_BUFFER_SECONDS = 1200
SUBJECT_TOKEN_TYPES = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}


class SubjectTokenProvider(TypedDict):
    """Where a proof of identity comes from: its kind, and a function that returns it, a new one if it must."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str]


class WorkloadIdentity(TypedDict):
    """A workload that proves who it is with a token of its cloud; `OpenAI(workload_identity=…)` takes it."""

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    client_id: NotRequired[str]
    refresh_buffer_seconds: NotRequired[float]
    """How long before its end an access token is renewed; 1200 seconds."""


class X509WorkloadIdentity(TypedDict):
    """A workload that proves who it is with the client certificate of its connections."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]
    """How long before its end an access token is renewed; 1200 seconds."""


SubjectTokenWorkloadIdentity: TypeAlias = WorkloadIdentity


def k8s_service_account_token_provider(
    token_file_path: str | Path = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider:
    """The token that Kubernetes keeps fresh in a file; it is read for each exchange."""
    return {"token_type": "jwt", "get_token": partial(k8s_service_account_token, Path(token_file_path))}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """The token of a managed identity, from Azure's metadata service.

    Args:
        resource: whom the token is for.
        object_id: which identity of the machine, where it has several; so do `client_id` and `msi_res_id`.
        api_version: the version of the metadata service.
        timeout: seconds that a request to it may take in each phase.
        http_client: an HTTP client of your own, of httpx or httpx2.
    """
    chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {"api-version": api_version, "resource": resource}
    query.update((name, value) for name, value in chosen.items() if value is not None)
    return {"token_type": "jwt", "get_token": partial(azure_managed_identity_token, query, timeout, http_client)}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: httpx.Client | None = None
) -> SubjectTokenProvider:
    """The ID token of a service account, from Google Cloud's metadata server.

    Args:
        audience: whom the token is for.
        timeout: seconds that a request to the server may take in each phase.
        http_client: an HTTP client of your own, of httpx or httpx2.
    """
    return {"token_type": "id", "get_token": partial(gcp_id_token, {"audience": audience}, timeout, http_client)}


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """An identity that is proved by the client certificate of the `http_client` that goes with it."""
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


class BaseWorkloadIdentityAuth(Credentials):
    """Access tokens for a workload: one at a time, renewed in the background, dropped when the API refuses them."""

    def __init__(
        self, identity: Mapping[str, Any], url: str, http_client: httpx.Client | httpx.AsyncClient | None = None
    ) -> None:  # Any: the facts of either kind of identity
        check_identity(identity)
        self._identity = identity
        self._buffer: float = identity.get("refresh_buffer_seconds", DEFAULT_REFRESH_BUFFER_SECONDS)
        self.token_exchange_url = url
        self._http_client = http_client
        self._tokens = TokenCache(self._fetch)

    def authorize(
        self, options: FinalRequestOptions, given: frozenset[str], client: Settings
    ) -> Flow[Mapping[str, str]]:
        """The access token as a header, unless the caller has one of their own."""
        if "authorization" in given:
            return {}
        return {"Authorization": f"Bearer {(yield from self._tokens.get(client))}"}

    def reauthorize(self, request: Request) -> bool:
        """Drop the token that a request was refused with; say whether another one can be had."""
        carried = (value for name, value in request.headers if name.lower() == "authorization")
        return any(self._tokens.drop(value.partition(" ")[2]) for value in carried)

    def get_token(self) -> str:
        """An access token, for use outside of a client.

        Raises:
            openai.OAuthError: the proof of identity was refused.
            openai.SubjectTokenProviderError: there is no proof.
            openai.OpenAIError: the exchange failed otherwise.
        """
        from .._base_client import SyncAPIClient

        client = SyncAPIClient(**self._alone())
        return client._drive(self._tokens.get(client))  # pyright: ignore[reportPrivateUsage]  # runs flows

    async def get_token_async(self) -> str:
        """Async twin of `get_token`."""
        from .._base_client import AsyncAPIClient

        client = AsyncAPIClient(**self._alone())
        return await client._drive(self._tokens.get(client))  # pyright: ignore[reportPrivateUsage]  # runs flows

    def invalidate_token(self, token: str | None = None) -> None:
        """Have the next call exchange another token, if it is this one that is in use."""
        self._tokens.drop(token)

    def _alone(self) -> Dict[str, Any]:  # Any: arguments of a client
        from ..version import __version__

        return {
            "version": __version__,
            "base_url": self.token_exchange_url,
            "http_client": self._http_client,
            "_strict_response_validation": False,
        }

    def _fetch(self, client: Settings) -> Flow[Token]:
        options = FinalRequestOptions(
            method="POST", url=self.token_exchange_url, json_data=self._body(**(yield from self._proof()))
        )
        return (yield from exchange_token(options, client, self._buffer))

    def _proof(self) -> Flow[Dict[str, str]]:
        """What proves who the workload is, as members of the exchange's body."""
        raise NotImplementedError

    def _body(self, **proof: str) -> Dict[str, str]:
        names = ("identity_provider_id", "service_account_id", "client_id")
        facts = {name: self._identity[name] for name in names if name in self._identity}
        return {"grant_type": TOKEN_EXCHANGE_GRANT_TYPE, **proof, **facts}

    def __getstate__(self) -> Dict[str, Any]:  # Any: as every state
        """Everything but tokens."""
        return {name: value for name, value in self.__dict__.items() if name != "_tokens"}

    def __setstate__(self, state: Dict[str, Any]) -> None:  # Any: as every state
        self.__dict__.update(state, _tokens=TokenCache(self._fetch))


class WorkloadIdentityAuth(BaseWorkloadIdentityAuth):
    """Access tokens for a workload that its cloud, or a function of your own, gives a proof of identity.

    A client makes one from its `workload_identity`; on its own it serves code that sends requests itself.

    Raises:
        OpenAIError: the identity lacks something; the message names it.
    """

    def __init__(
        self, *, workload_identity: WorkloadIdentity, token_exchange_url: str = DEFAULT_TOKEN_EXCHANGE_URL
    ) -> None:
        super().__init__(workload_identity, token_exchange_url)
        self.workload_identity = workload_identity

    def _proof(self) -> Flow[Dict[str, str]]:
        provider = self.workload_identity["provider"]
        token = yield Ask(provider["get_token"], blocking=True)
        if not isinstance(token, str) or not token:
            raise SubjectTokenProviderError(
                f"`get_token` of the workload identity's provider must return a non-empty string, not"
                f" {'an empty one' if token == '' else type(token).__name__}"
            )
        return {"subject_token": token, "subject_token_type": SUBJECT_TOKEN_TYPES[provider["token_type"]]}


AnyWorkloadIdentity = Union[WorkloadIdentity, X509WorkloadIdentity]


def check_identity(identity: object) -> None:
    """Refuse a `workload_identity` that no exchange could be made with.

    Raises:
        OpenAIError: something is missing or makes no sense; the message names it.
    """
    if not is_mapping(identity):
        raise OpenAIError(f"`workload_identity` must be a dictionary, not {type(identity).__name__}")
    facts = identity
    for name in ("identity_provider_id", "service_account_id"):
        if not isinstance(facts.get(name), str) or not facts[name]:
            raise OpenAIError(f"`workload_identity` needs `{name}`, a non-empty string")
    buffer = facts.get("refresh_buffer_seconds", 0)
    if isinstance(buffer, bool) or not isinstance(buffer, (int, float)) or not 0 <= buffer < math.inf:
        raise OpenAIError("`refresh_buffer_seconds` of `workload_identity` must be a finite number, not a negative one")
    kind = facts.get("type")
    if kind == "x509":
        for name in ("provider", "client_id"):
            if name in facts:
                raise OpenAIError(f"`workload_identity` of type x509 is proved by a certificate, and takes no `{name}`")
    elif kind is not None:
        raise OpenAIError(f"`type` of `workload_identity` must be x509 or be left out, not {kind!r}")
    else:
        _check_provider(facts.get("provider"))


def _check_provider(provider: object) -> None:
    facts: Mapping[str, object] = provider if is_mapping(provider) else {}
    if facts.get("token_type") not in SUBJECT_TOKEN_TYPES or not callable(facts.get("get_token")):
        raise OpenAIError(
            "`workload_identity` needs a `provider`, such as `openai.auth` has functions for: `token_type`, jwt or id,"
            " and a function `get_token`"
        )
