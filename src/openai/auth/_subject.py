"""Where a workload's proof of identity comes from: a file that Kubernetes mounts, the metadata services of clouds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Mapping

from .._exceptions import APIError, APIStatusError, SubjectTokenProviderError, is_mapping
from .._types import RequestOptions
from ._exchange import json_or_none

if TYPE_CHECKING:
    import httpx

AZURE_URL = "http://169.254.169.254/metadata/identity/oauth2/token"
GCP_URL = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"


def k8s_service_account_token(path: Path) -> str:
    """The token in a file.

    Raises:
        SubjectTokenProviderError: there is none.
    """
    try:
        token = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise SubjectTokenProviderError(f"The token file {path} cannot be read: {reason}") from error
    if not token:
        raise SubjectTokenProviderError(f"The token file {path} is empty")
    return token


def azure_managed_identity_token(query: Mapping[str, str], timeout: float, http_client: httpx.Client | None) -> str:
    """The token that Azure's metadata service gives.

    Raises:
        SubjectTokenProviderError: it gave none; `response` is its answer.
    """
    service = "Azure's metadata service"
    answer = json_or_none(_ask(service, AZURE_URL, query, {"Metadata": "true"}, timeout, http_client))
    token = answer.get("access_token") if is_mapping(answer) else None
    if not isinstance(token, str) or not token:
        raise SubjectTokenProviderError(f"{service} answered without an `access_token`")
    return token


def gcp_id_token(query: Mapping[str, str], timeout: float, http_client: httpx.Client | None) -> str:
    """The ID token that Google Cloud's metadata server gives.

    Raises:
        SubjectTokenProviderError: it gave none; `response` is its answer.
    """
    service = "Google Cloud's metadata server"
    token = _ask(service, GCP_URL, query, {"Metadata-Flavor": "Google"}, timeout, http_client).strip()
    if not token:
        raise SubjectTokenProviderError(f"{service} answered with an empty token")
    return token


def _ask(
    service: str,
    url: str,
    query: Mapping[str, str],
    headers: Mapping[str, str],
    timeout: float,
    http_client: httpx.Client | None,
) -> str:
    from .._base_client import SyncAPIClient
    from ..version import __version__

    if http_client is None:
        import httpx

        with httpx.Client(trust_env=False) as direct:  # these services are of the machine itself: behind no proxy
            return _ask(service, url, query, headers, timeout, direct)
    client = SyncAPIClient(
        version=__version__, base_url=url, timeout=timeout, http_client=http_client, _strict_response_validation=False
    )
    options: RequestOptions = {"headers": headers, "params": query, "follow_redirects": False}
    try:
        return client.get(url, cast_to=str, options=options)
    except APIError as error:
        response = error.response if isinstance(error, APIStatusError) else None
        reason = str(error) if response is None else f"status {response.status_code}"
        raise SubjectTokenProviderError(f"{service} gave no token: {reason}", response=response) from error
