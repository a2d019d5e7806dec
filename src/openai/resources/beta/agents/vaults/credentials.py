# Generated from spec/beta/agents/vaults.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._operation import Operation, PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Dict

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agents.vault_status_filter_param import VaultStatusFilterParam
    from .....types.beta.agents.vaults.credential import Credential
    from .....types.beta.agents.vaults.credential_auth_create_param import CredentialAuthCreateParam
    from .....types.beta.agents.vaults.credential_auth_rotate_param import CredentialAuthRotateParam
    from .....types.beta.agents.vaults.credential_deleted import CredentialDeleted

__all__ = [
    "AsyncCredentials",
    "AsyncCredentialsWithRawResponse",
    "AsyncCredentialsWithStreamingResponse",
    "Credentials",
    "CredentialsWithRawResponse",
    "CredentialsWithStreamingResponse",
]

_CREATE: Operation[Credential] = Operation(
    "POST",
    "/vaults/{vault_id}/credentials",
    "openai.types.beta.agents.vaults.credential:Credential",
    headers={"OpenAI-Beta": "agents=v1"},
)
_RETRIEVE: Operation[Credential] = Operation(
    "GET",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "openai.types.beta.agents.vaults.credential:Credential",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE: Operation[Credential] = Operation(
    "POST",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "openai.types.beta.agents.vaults.credential:Credential",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[
    SyncCursorPage[Credential],
    AsyncPaginator[Credential, AsyncCursorPage[Credential]],
] = PageOperation(
    "GET",
    "/vaults/{vault_id}/credentials",
    "openai.types.beta.agents.vaults.credential:Credential",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
_DELETE: Operation[CredentialDeleted] = Operation(
    "DELETE",
    "/vaults/{vault_id}/credentials/{credential_id}",
    "openai.types.beta.agents.vaults.credential_deleted:CredentialDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Credentials(SyncAPIResource):
    """Credentials in a vault."""

    @cached_property
    def with_raw_response(self) -> CredentialsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return CredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CredentialsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return CredentialsWithStreamingResponse(self)

    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Credential:
        """Put a credential for an MCP server into a vault.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/credentials/create)

        Args:
            vault_id: Id of the vault.
            auth: The secret and the MCP server it is for, as OAuth tokens or a static bearer token.
            name: Name of the credential.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
        """
        return self._run(
            _CREATE,
            {"vault_id": vault_id, "auth": auth, "name": name, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Credential:
        """Return a credential of a vault.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/credentials/retrieve)

        Args:
            credential_id: Id of the credential.
            vault_id: Id of the vault.
        """
        return self._run(
            _RETRIEVE,
            {"credential_id": credential_id, "vault_id": vault_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Credential:
        """Replace a credential's secret or metadata.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/credentials/update)

        Args:
            credential_id: Id of the credential.
            vault_id: Id of the vault.
            auth: The new secret, of the same kind as before.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
        """
        return self._run(
            _UPDATE,
            {"credential_id": credential_id, "vault_id": vault_id, "auth": auth, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Credential]:
        """List the credentials of a vault.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/credentials/list)

        Args:
            vault_id: Id of the vault.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            metadata: Only credentials that carry all these key-value pairs.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            status: Only credentials in this state, or in one of these.
        """
        return self._page(
            _LIST,
            {
                "vault_id": vault_id,
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "order": order,
                "status": status,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> CredentialDeleted:
        """Delete a credential.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/credentials/delete)

        Args:
            credential_id: Id of the credential.
            vault_id: Id of the vault.
        """
        return self._run(
            _DELETE,
            {"credential_id": credential_id, "vault_id": vault_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCredentials(AsyncAPIResource):
    """Async twin of `Credentials`."""

    @cached_property
    def with_raw_response(self) -> AsyncCredentialsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncCredentialsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncCredentialsWithStreamingResponse(self)

    async def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthCreateParam,
        name: str,
        metadata: Dict[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Credential:
        """Async twin of `Credentials.create`."""
        return await self._run(
            _CREATE,
            {"vault_id": vault_id, "auth": auth, "name": name, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Credential:
        """Async twin of `Credentials.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"credential_id": credential_id, "vault_id": vault_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: CredentialAuthRotateParam | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Credential:
        """Async twin of `Credentials.update`."""
        return await self._run(
            _UPDATE,
            {"credential_id": credential_id, "vault_id": vault_id, "auth": auth, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        vault_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: VaultStatusFilterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]:
        """Async twin of `Credentials.list`."""
        return self._page(
            _LIST,
            {
                "vault_id": vault_id,
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "order": order,
                "status": status,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> CredentialDeleted:
        """Async twin of `Credentials.delete`."""
        return await self._run(
            _DELETE,
            {"credential_id": credential_id, "vault_id": vault_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CredentialsWithRawResponse:
    """Methods of `Credentials`; see `with_raw_response`."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self.create = to_raw_response_wrapper(credentials.create)
        self.retrieve = to_raw_response_wrapper(credentials.retrieve)
        self.update = to_raw_response_wrapper(credentials.update)
        self.list = to_raw_response_wrapper(credentials.list)
        self.delete = to_raw_response_wrapper(credentials.delete)


class AsyncCredentialsWithRawResponse:
    """Methods of `AsyncCredentials`; see `with_raw_response`."""

    def __init__(self, credentials: AsyncCredentials) -> None:
        self._credentials = credentials
        self.create = async_to_raw_response_wrapper(credentials.create)
        self.retrieve = async_to_raw_response_wrapper(credentials.retrieve)
        self.update = async_to_raw_response_wrapper(credentials.update)
        self.list = async_to_raw_response_wrapper(credentials.list)
        self.delete = async_to_raw_response_wrapper(credentials.delete)


class CredentialsWithStreamingResponse:
    """Methods of `Credentials`; see `with_streaming_response`."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials
        self.create = to_streamed_response_wrapper(credentials.create)
        self.retrieve = to_streamed_response_wrapper(credentials.retrieve)
        self.update = to_streamed_response_wrapper(credentials.update)
        self.list = to_streamed_response_wrapper(credentials.list)
        self.delete = to_streamed_response_wrapper(credentials.delete)


class AsyncCredentialsWithStreamingResponse:
    """Methods of `AsyncCredentials`; see `with_streaming_response`."""

    def __init__(self, credentials: AsyncCredentials) -> None:
        self._credentials = credentials
        self.create = async_to_streamed_response_wrapper(credentials.create)
        self.retrieve = async_to_streamed_response_wrapper(credentials.retrieve)
        self.update = async_to_streamed_response_wrapper(credentials.update)
        self.list = async_to_streamed_response_wrapper(credentials.list)
        self.delete = async_to_streamed_response_wrapper(credentials.delete)
