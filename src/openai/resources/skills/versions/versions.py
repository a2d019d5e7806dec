# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation, PageOperation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Union

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.skills.deleted_skill_version import DeletedSkillVersion
    from ....types.skills.skill_version import SkillVersion
    from .content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )

__all__ = [
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]

_CREATE: Operation[SkillVersion] = Operation(
    "POST",
    "/skills/{skill_id}/versions",
    "openai.types.skills.skill_version:SkillVersion",
    files=(("files", "<array>"), ("files",)),
    json_without_files=True,
)
_RETRIEVE: Operation[SkillVersion] = Operation(
    "GET",
    "/skills/{skill_id}/versions/{version}",
    "openai.types.skills.skill_version:SkillVersion",
)
_LIST: PageOperation[
    SyncCursorPage[SkillVersion],
    AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]],
] = PageOperation(
    "GET",
    "/skills/{skill_id}/versions",
    "openai.types.skills.skill_version:SkillVersion",
    page="CursorPage",
)
_DELETE: Operation[DeletedSkillVersion] = Operation(
    "DELETE",
    "/skills/{skill_id}/versions/{version}",
    "openai.types.skills.deleted_skill_version:DeletedSkillVersion",
)


class Versions(SyncAPIResource):
    """Versions of a skill."""

    @cached_property
    def with_raw_response(self) -> VersionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return VersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VersionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return VersionsWithStreamingResponse(self)

    @cached_property
    def content(self) -> Content:
        """Downloads of a version."""
        from .content import Content

        return Content(self._client)

    def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SkillVersion:
        """Add a version to a skill; it cannot change afterwards.

        [API reference](https://platform.openai.com/docs/api-reference/skills/versions/create)

        Args:
            skill_id: Id of the skill.
            default: `True` makes it the version used by default.
            files: Up to 500 files of a directory, or one zip archive.
        """
        return self._run(
            _CREATE,
            {"skill_id": skill_id, "default": default, "files": files},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SkillVersion:
        """Return a version of a skill.

        [API reference](https://platform.openai.com/docs/api-reference/skills/versions/retrieve)

        Args:
            version: Version number of the skill.
            skill_id: Id of the skill.
        """
        return self._run(
            _RETRIEVE,
            {"version": version, "skill_id": skill_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[SkillVersion]:
        """List the versions of a skill.

        [API reference](https://platform.openai.com/docs/api-reference/skills/versions/list)

        Args:
            skill_id: Id of the skill.
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by version number, `asc` or `desc`.
        """
        return self._page(
            _LIST,
            {"skill_id": skill_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        [API reference](https://platform.openai.com/docs/api-reference/skills/versions/delete)

        Args:
            version: Version number of the skill.
            skill_id: Id of the skill.
        """
        return self._run(
            _DELETE,
            {"version": version, "skill_id": skill_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncVersions(AsyncAPIResource):
    """Async twin of `Versions`."""

    @cached_property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncVersionsWithStreamingResponse(self)

    @cached_property
    def content(self) -> AsyncContent:
        """Downloads of a version."""
        from .content import AsyncContent

        return AsyncContent(self._client)

    async def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SkillVersion:
        """Async twin of `Versions.create`."""
        return await self._run(
            _CREATE,
            {"skill_id": skill_id, "default": default, "files": files},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SkillVersion:
        """Async twin of `Versions.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"version": version, "skill_id": skill_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """Async twin of `Versions.list`."""
        return self._page(
            _LIST,
            {"skill_id": skill_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> DeletedSkillVersion:
        """Async twin of `Versions.delete`."""
        return await self._run(
            _DELETE,
            {"version": version, "skill_id": skill_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class VersionsWithRawResponse:
    """Methods of `Versions`; see `with_raw_response`."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self.create = to_raw_response_wrapper(versions.create)
        self.retrieve = to_raw_response_wrapper(versions.retrieve)
        self.list = to_raw_response_wrapper(versions.list)
        self.delete = to_raw_response_wrapper(versions.delete)

    @cached_property
    def content(self) -> ContentWithRawResponse:
        from .content import ContentWithRawResponse

        return ContentWithRawResponse(self._versions.content)


class AsyncVersionsWithRawResponse:
    """Methods of `AsyncVersions`; see `with_raw_response`."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.create = async_to_raw_response_wrapper(versions.create)
        self.retrieve = async_to_raw_response_wrapper(versions.retrieve)
        self.list = async_to_raw_response_wrapper(versions.list)
        self.delete = async_to_raw_response_wrapper(versions.delete)

    @cached_property
    def content(self) -> AsyncContentWithRawResponse:
        from .content import AsyncContentWithRawResponse

        return AsyncContentWithRawResponse(self._versions.content)


class VersionsWithStreamingResponse:
    """Methods of `Versions`; see `with_streaming_response`."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self.create = to_streamed_response_wrapper(versions.create)
        self.retrieve = to_streamed_response_wrapper(versions.retrieve)
        self.list = to_streamed_response_wrapper(versions.list)
        self.delete = to_streamed_response_wrapper(versions.delete)

    @cached_property
    def content(self) -> ContentWithStreamingResponse:
        from .content import ContentWithStreamingResponse

        return ContentWithStreamingResponse(self._versions.content)


class AsyncVersionsWithStreamingResponse:
    """Methods of `AsyncVersions`; see `with_streaming_response`."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.create = async_to_streamed_response_wrapper(versions.create)
        self.retrieve = async_to_streamed_response_wrapper(versions.retrieve)
        self.list = async_to_streamed_response_wrapper(versions.list)
        self.delete = async_to_streamed_response_wrapper(versions.delete)

    @cached_property
    def content(self) -> AsyncContentWithStreamingResponse:
        from .content import AsyncContentWithStreamingResponse

        return AsyncContentWithStreamingResponse(self._versions.content)
