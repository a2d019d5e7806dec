# Generated from spec/beta/agents/environments.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from ....._operation import Operation, PageOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from .....lib._agents import AsyncFilesMixin, FilesMixin

if TYPE_CHECKING:
    from typing import Optional

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncTokenPage, SyncTokenPage
    from .....types.beta.agents.environments.environment_file import EnvironmentFile

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

_CREATE: Operation[EnvironmentFile] = Operation(
    "POST",
    "/agents/environments/{environment_id}/files",
    "openai.types.beta.agents.environments.environment_file:EnvironmentFile",
    either=(("file_id",), ("data",)),
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST: PageOperation[
    SyncTokenPage[EnvironmentFile],
    AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]],
] = PageOperation(
    "GET",
    "/agents/environments/{environment_id}/files",
    "openai.types.beta.agents.environments.environment_file:EnvironmentFile",
    page="TokenPage",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Files(FilesMixin, SyncAPIResource):
    """Files in an environment."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return FilesWithStreamingResponse(self)

    @overload
    def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentFile: ...

    @overload
    def create(
        self,
        environment_id: str,
        *,
        data: str,
        path: str,
        type: Literal["inline"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentFile: ...

    def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["file_id"] | Literal["inline"],
        file_id: str | Omit = omit,
        data: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentFile:
        """Put a file into an environment, by id or inline.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/files/create)

        Args:
            environment_id: Id of the environment.
            path: Where in the environment the file goes.
            type: Source of the content, `file_id` or `inline`.
            file_id: Id of the uploaded file to copy in, with `type="file_id"`.
            data: Content of the file, with `type="inline"`.
        """
        return self._run(
            _CREATE,
            {"environment_id": environment_id, "path": path, "type": type, "file_id": file_id, "data": data},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncTokenPage[EnvironmentFile]:
        """List the files in an environment.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/files/list)

        Args:
            environment_id: Id of the environment.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
            page: Token of the page to return, from the previous reply.
            path: Only files below this directory.
        """
        return self._page(
            _LIST,
            {"environment_id": environment_id, "limit": limit, "order": order, "page": page, "path": path},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFiles(AsyncFilesMixin, AsyncAPIResource):
    """Async twin of `Files`."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncFilesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentFile: ...

    @overload
    async def create(
        self,
        environment_id: str,
        *,
        data: str,
        path: str,
        type: Literal["inline"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentFile: ...

    async def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["file_id"] | Literal["inline"],
        file_id: str | Omit = omit,
        data: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> EnvironmentFile:
        """Async twin of `Files.create`."""
        return await self._run(
            _CREATE,
            {"environment_id": environment_id, "path": path, "type": type, "file_id": file_id, "data": data},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        environment_id: str,
        *,
        limit: Optional[int] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]:
        """Async twin of `Files.list`."""
        return self._page(
            _LIST,
            {"environment_id": environment_id, "limit": limit, "order": order, "page": page, "path": path},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class FilesWithRawResponse:
    """Methods of `Files`; see `with_raw_response`."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_raw_response_wrapper(files.create)
        self.list = to_raw_response_wrapper(files.list)


class AsyncFilesWithRawResponse:
    """Methods of `AsyncFiles`; see `with_raw_response`."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_raw_response_wrapper(files.create)
        self.list = async_to_raw_response_wrapper(files.list)


class FilesWithStreamingResponse:
    """Methods of `Files`; see `with_streaming_response`."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.create = to_streamed_response_wrapper(files.create)
        self.list = to_streamed_response_wrapper(files.list)


class AsyncFilesWithStreamingResponse:
    """Methods of `AsyncFiles`; see `with_streaming_response`."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.create = async_to_streamed_response_wrapper(files.create)
        self.list = async_to_streamed_response_wrapper(files.list)
