# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
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
    from typing import Optional

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.agents import environment_create_params
    from .....types.beta.agents.environment_info import EnvironmentInfo
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .templates import (
        AsyncTemplates,
        AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse,
        Templates,
        TemplatesWithRawResponse,
        TemplatesWithStreamingResponse,
    )

__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
]

_CREATE: Operation[EnvironmentInfo] = Operation(
    "POST",
    "/agents/environments",
    "openai.types.beta.agents.environment_info:EnvironmentInfo",
    headers={"OpenAI-Beta": "agents=v1"},
    header_params={"idempotency_key": "Idempotency-Key"},
)
_RETRIEVE: Operation[EnvironmentInfo] = Operation(
    "GET",
    "/agents/environments/{environment_id}",
    "openai.types.beta.agents.environment_info:EnvironmentInfo",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[
    SyncCursorPage[EnvironmentInfo],
    AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]],
] = PageOperation(
    "GET",
    "/agents/environments",
    "openai.types.beta.agents.environment_info:EnvironmentInfo",
    page="CursorPage",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Environments(SyncAPIResource):
    """Machines in which agents work."""

    @cached_property
    def with_raw_response(self) -> EnvironmentsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return EnvironmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EnvironmentsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return EnvironmentsWithStreamingResponse(self)

    @cached_property
    def files(self) -> Files:
        """Files in an environment."""
        from .files import Files

        return Files(self._client)

    @cached_property
    def templates(self) -> Templates:
        """Recipes for environments."""
        from .templates import Templates

        return Templates(self._client)

    def create(
        self,
        *,
        environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentInfo:
        """Start a hosted environment ahead of the sessions that use it.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/create)

        Args:
            environment: Its settings, or the template to build it from.
            vault_ids: Ids of the vaults whose credentials may be used.
            idempotency_key: Key that lets the server recognise a repeated request and run it only once.
        """
        return self._run(
            _CREATE,
            {"environment": environment, "vault_ids": vault_ids, "idempotency_key": idempotency_key},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentInfo:
        """Return an environment with its status.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/retrieve)

        Args:
            environment_id: Id of the environment.
        """
        return self._run(_RETRIEVE, {"environment_id": environment_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        type: Literal["openai_hosted"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[EnvironmentInfo]:
        """List environments.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            type: Only environments of this kind; `openai_hosted`.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "type": type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncEnvironments(AsyncAPIResource):
    """Async twin of `Environments`."""

    @cached_property
    def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncEnvironmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncEnvironmentsWithStreamingResponse(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files in an environment."""
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Recipes for environments."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._client)

    async def create(
        self,
        *,
        environment: environment_create_params.Environment,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentInfo:
        """Async twin of `Environments.create`."""
        return await self._run(
            _CREATE,
            {"environment": environment, "vault_ids": vault_ids, "idempotency_key": idempotency_key},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentInfo:
        """Async twin of `Environments.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"environment_id": environment_id},
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
        order: Literal["asc", "desc"] | Omit = omit,
        type: Literal["openai_hosted"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """Async twin of `Environments.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order, "type": type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class EnvironmentsWithRawResponse:
    """Methods of `Environments`; see `with_raw_response`."""

    def __init__(self, environments: Environments) -> None:
        self._environments = environments
        self.create = to_raw_response_wrapper(environments.create)
        self.retrieve = to_raw_response_wrapper(environments.retrieve)
        self.list = to_raw_response_wrapper(environments.list)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from .files import FilesWithRawResponse

        return FilesWithRawResponse(self._environments.files)

    @cached_property
    def templates(self) -> TemplatesWithRawResponse:
        from .templates import TemplatesWithRawResponse

        return TemplatesWithRawResponse(self._environments.templates)


class AsyncEnvironmentsWithRawResponse:
    """Methods of `AsyncEnvironments`; see `with_raw_response`."""

    def __init__(self, environments: AsyncEnvironments) -> None:
        self._environments = environments
        self.create = async_to_raw_response_wrapper(environments.create)
        self.retrieve = async_to_raw_response_wrapper(environments.retrieve)
        self.list = async_to_raw_response_wrapper(environments.list)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from .files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._environments.files)

    @cached_property
    def templates(self) -> AsyncTemplatesWithRawResponse:
        from .templates import AsyncTemplatesWithRawResponse

        return AsyncTemplatesWithRawResponse(self._environments.templates)


class EnvironmentsWithStreamingResponse:
    """Methods of `Environments`; see `with_streaming_response`."""

    def __init__(self, environments: Environments) -> None:
        self._environments = environments
        self.create = to_streamed_response_wrapper(environments.create)
        self.retrieve = to_streamed_response_wrapper(environments.retrieve)
        self.list = to_streamed_response_wrapper(environments.list)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from .files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._environments.files)

    @cached_property
    def templates(self) -> TemplatesWithStreamingResponse:
        from .templates import TemplatesWithStreamingResponse

        return TemplatesWithStreamingResponse(self._environments.templates)


class AsyncEnvironmentsWithStreamingResponse:
    """Methods of `AsyncEnvironments`; see `with_streaming_response`."""

    def __init__(self, environments: AsyncEnvironments) -> None:
        self._environments = environments
        self.create = async_to_streamed_response_wrapper(environments.create)
        self.retrieve = async_to_streamed_response_wrapper(environments.retrieve)
        self.list = async_to_streamed_response_wrapper(environments.list)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from .files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._environments.files)

    @cached_property
    def templates(self) -> AsyncTemplatesWithStreamingResponse:
        from .templates import AsyncTemplatesWithStreamingResponse

        return AsyncTemplatesWithStreamingResponse(self._environments.templates)
