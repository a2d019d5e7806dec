"""X.509 workload identity: the client certificate of a mutual TLS connection proves who is calling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping
from urllib.parse import urlsplit

from typing_extensions import TypeIs

from .._constants import DEFAULT_MAX_RETRIES
from .._exceptions import OpenAIError
from .._flow import Flow, Settings
from .._request import FinalRequestOptions
from .._transports._protocol import Request
from ._workload import (
    AnyWorkloadIdentity,
    BaseWorkloadIdentityAuth,
    WorkloadIdentityAuth,
    X509WorkloadIdentity,
)

if TYPE_CHECKING:
    import httpx

MTLS_API_BASE_URL = "https://mtls.api.openai.com/v1"
MTLS_TOKEN_EXCHANGE_URL = "https://mtls.auth.openai.com/oauth/token"
X509_TOKEN_TYPE = "urn:openai:params:oauth:token-type:x509"

_FOREIGN_CREDENTIALS = frozenset(("api-key", "x-api-key", "proxy-authorization"))


class X509WorkloadIdentityAuth(BaseWorkloadIdentityAuth):
    """Access tokens for a workload that the certificate of its connections identifies.

    A request carries such a token over HTTPS to the address of its client alone, and no other credential beside it.
    """

    follows_redirects = False
    needs_certificate = True

    def __init__(
        self,
        *,
        workload_identity: X509WorkloadIdentity,
        http_client: httpx.Client | httpx.AsyncClient | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
    ) -> None:
        super().__init__(workload_identity, MTLS_TOKEN_EXCHANGE_URL, http_client)
        self.workload_identity = workload_identity
        self.max_retries = max_retries

    def home(self, address: str | None, data_residency: str | None) -> str:
        """The address for mutual TLS, if no other one was set; the region's, where data must stay in one."""
        if data_residency is not None:
            host = "mtls" if data_residency == "global" else f"mtls-{data_residency}"
            return MTLS_API_BASE_URL.replace("mtls", host, 1)
        check_https(address or MTLS_API_BASE_URL)
        return address or MTLS_API_BASE_URL

    def authorize(
        self, options: FinalRequestOptions, given: frozenset[str], client: Settings
    ) -> Flow[Mapping[str, str]]:
        """The access token as a header, for a call to the client's own address."""
        home = client.base_url_for(options)
        check_https(home)
        if "://" in options.url and urlsplit(options.url)[:2] != urlsplit(home)[:2]:
            raise OpenAIError("X.509 workload identity goes to the client's own address only, not to another origin")
        return (yield from super().authorize(options, given, client))

    def sign(self, request: Request, options: FinalRequestOptions) -> Flow[Request]:
        """The request as it is, unless it goes without TLS, names another host or carries another credential."""
        check_https(request.url)
        for name, value in request.headers:
            if name.lower() in _FOREIGN_CREDENTIALS:
                raise OpenAIError(f"X.509 workload identity and the header `{name}` exclude each other")
            if name.lower() == "host" and value.lower() != urlsplit(request.url).netloc.lower():
                raise OpenAIError("X.509 workload identity needs a `Host` header that matches the address, or none")
        return request
        yield

    def _proof(self) -> Flow[Dict[str, str]]:
        return {"subject_token_type": X509_TOKEN_TYPE}
        yield

    def _alone(self) -> Dict[str, Any]:  # Any: arguments of a client
        return {**super()._alone(), "max_retries": self.max_retries}


SyncX509WorkloadIdentityAuth = X509WorkloadIdentityAuth
AsyncX509WorkloadIdentityAuth = X509WorkloadIdentityAuth


def is_x509_workload_identity(identity: AnyWorkloadIdentity | None) -> TypeIs[X509WorkloadIdentity]:
    """Whether a certificate proves an identity."""
    return isinstance(identity, Mapping) and identity.get("type") == "x509"


def auth_of(identity: AnyWorkloadIdentity) -> BaseWorkloadIdentityAuth:
    """What fetches the access tokens for a client's `workload_identity`."""
    if is_x509_workload_identity(identity):
        return X509WorkloadIdentityAuth(workload_identity=identity)
    return WorkloadIdentityAuth(workload_identity=identity)  # pyright: ignore[reportArgumentType]  # mypy sees it


def check_https(url: str) -> None:
    """Refuse an address to which a certificate and a token would not go over TLS.

    Raises:
        OpenAIError: it is no absolute HTTPS address.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname:
        raise OpenAIError(
            "X.509 workload identity needs a `base_url` with https://, and a `websocket_base_url` with wss://"
        )
