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
    from typing import Dict, Optional

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agents.vault import Vault
    from .....types.beta.agents.vault_deleted import VaultDeleted
    from .....types.beta.agents.vault_status_filter_param import VaultStatusFilterParam
    from .credentials import (
        AsyncCredentials,
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
        Credentials,
        CredentialsWithRawResponse,
        CredentialsWithStreamingResponse,
    )

__all__ = [
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]

_CREATE: Operation[Vault] = Operation(
    "POST",
    "/vaults",
    "openai.types.beta.agents.vault:Vault",
    headers={"OpenAI-Beta": "agents=v1"},
)
_RETRIEVE: Operation[Vault] = Operation(
    "GET",
    "/vaults/{vault_id}",
    "openai.types.beta.agents.vault:Vault",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE: Operation[Vault] = Operation(
    "POST",
    "/vaults/{vault_id}",
    "openai.types.beta.agents.vault:Vault",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[SyncCursorPage[Vault], AsyncPaginator[Vault, AsyncCursorPage[Vault]]] = PageOperation(
    "GET",
    "/vaults",
    "openai.types.beta.agents.vault:Vault",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)
_DELETE: Operation[VaultDeleted] = Operation(
    "DELETE",
    "/vaults/{vault_id}",
    "openai.types.beta.agents.vault_deleted:VaultDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Vaults(SyncAPIResource):
    """Vaults that keep the credentials agents use."""

    @cached_property
    def with_raw_response(self) -> VaultsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return VaultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VaultsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return VaultsWithStreamingResponse(self)

    @cached_property
    def credentials(self) -> Credentials:
        """Credentials in a vault."""
        from .credentials import Credentials

        return Credentials(self._client)

    def create(
        self,
        *,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Vault:
        """Create a vault for credentials.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/create)

        Args:
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: Name of the vault.
        """
        return self._run(_CREATE, {"metadata": metadata, "name": name}, extra_headers, extra_query, extra_body, timeout)

    def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Vault:
        """Return a vault.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/retrieve)

        Args:
            vault_id: Id of the vault.
        """
        return self._run(_RETRIEVE, {"vault_id": vault_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        vault_id: str,
        *,
        metadata: Dict[str, str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Vault:
        """Change a vault's name or metadata.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/update)

        Args:
            vault_id: Id of the vault.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: New name of the vault.
        """
        return self._run(
            _UPDATE,
            {"vault_id": vault_id, "metadata": metadata, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
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
    ) -> SyncCursorPage[Vault]:
        """List vaults.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            metadata: Only vaults that carry all these key-value pairs.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            status: Only vaults in this state, or in one of these.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "metadata": metadata, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VaultDeleted:
        """Delete a vault.

        [API reference](https://platform.openai.com/docs/api-reference/vaults/delete)

        Args:
            vault_id: Id of the vault.
        """
        return self._run(_DELETE, {"vault_id": vault_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncVaults(AsyncAPIResource):
    """Async twin of `Vaults`."""

    @cached_property
    def with_raw_response(self) -> AsyncVaultsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncVaultsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncVaultsWithStreamingResponse(self)

    @cached_property
    def credentials(self) -> AsyncCredentials:
        """Credentials in a vault."""
        from .credentials import AsyncCredentials

        return AsyncCredentials(self._client)

    async def create(
        self,
        *,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Vault:
        """Async twin of `Vaults.create`."""
        return await self._run(
            _CREATE,
            {"metadata": metadata, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Vault:
        """Async twin of `Vaults.retrieve`."""
        return await self._run(_RETRIEVE, {"vault_id": vault_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        vault_id: str,
        *,
        metadata: Dict[str, str] | Omit = omit,
        name: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Vault:
        """Async twin of `Vaults.update`."""
        return await self._run(
            _UPDATE,
            {"vault_id": vault_id, "metadata": metadata, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
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
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """Async twin of `Vaults.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "metadata": metadata, "order": order, "status": status},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VaultDeleted:
        """Async twin of `Vaults.delete`."""
        return await self._run(_DELETE, {"vault_id": vault_id}, extra_headers, extra_query, extra_body, timeout)


class VaultsWithRawResponse:
    """Methods of `Vaults`; see `with_raw_response`."""

    def __init__(self, vaults: Vaults) -> None:
        self._vaults = vaults
        self.create = to_raw_response_wrapper(vaults.create)
        self.retrieve = to_raw_response_wrapper(vaults.retrieve)
        self.update = to_raw_response_wrapper(vaults.update)
        self.list = to_raw_response_wrapper(vaults.list)
        self.delete = to_raw_response_wrapper(vaults.delete)

    @cached_property
    def credentials(self) -> CredentialsWithRawResponse:
        from .credentials import CredentialsWithRawResponse

        return CredentialsWithRawResponse(self._vaults.credentials)


class AsyncVaultsWithRawResponse:
    """Methods of `AsyncVaults`; see `with_raw_response`."""

    def __init__(self, vaults: AsyncVaults) -> None:
        self._vaults = vaults
        self.create = async_to_raw_response_wrapper(vaults.create)
        self.retrieve = async_to_raw_response_wrapper(vaults.retrieve)
        self.update = async_to_raw_response_wrapper(vaults.update)
        self.list = async_to_raw_response_wrapper(vaults.list)
        self.delete = async_to_raw_response_wrapper(vaults.delete)

    @cached_property
    def credentials(self) -> AsyncCredentialsWithRawResponse:
        from .credentials import AsyncCredentialsWithRawResponse

        return AsyncCredentialsWithRawResponse(self._vaults.credentials)


class VaultsWithStreamingResponse:
    """Methods of `Vaults`; see `with_streaming_response`."""

    def __init__(self, vaults: Vaults) -> None:
        self._vaults = vaults
        self.create = to_streamed_response_wrapper(vaults.create)
        self.retrieve = to_streamed_response_wrapper(vaults.retrieve)
        self.update = to_streamed_response_wrapper(vaults.update)
        self.list = to_streamed_response_wrapper(vaults.list)
        self.delete = to_streamed_response_wrapper(vaults.delete)

    @cached_property
    def credentials(self) -> CredentialsWithStreamingResponse:
        from .credentials import CredentialsWithStreamingResponse

        return CredentialsWithStreamingResponse(self._vaults.credentials)


class AsyncVaultsWithStreamingResponse:
    """Methods of `AsyncVaults`; see `with_streaming_response`."""

    def __init__(self, vaults: AsyncVaults) -> None:
        self._vaults = vaults
        self.create = async_to_streamed_response_wrapper(vaults.create)
        self.retrieve = async_to_streamed_response_wrapper(vaults.retrieve)
        self.update = async_to_streamed_response_wrapper(vaults.update)
        self.list = async_to_streamed_response_wrapper(vaults.list)
        self.delete = async_to_streamed_response_wrapper(vaults.delete)

    @cached_property
    def credentials(self) -> AsyncCredentialsWithStreamingResponse:
        from .credentials import AsyncCredentialsWithStreamingResponse

        return AsyncCredentialsWithStreamingResponse(self._vaults.credentials)
