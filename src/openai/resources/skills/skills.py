# Generated from spec/skills.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation, PageOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Union

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types.deleted_skill import DeletedSkill
    from ...types.skill import Skill
    from .content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )
    from .versions.versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )

__all__ = [
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
]

_CREATE: Operation[Skill] = Operation(
    "POST",
    "/skills",
    "openai.types.skill:Skill",
    files=(("files", "<array>"), ("files",)),
    json_without_files=True,
)
_RETRIEVE: Operation[Skill] = Operation("GET", "/skills/{skill_id}", "openai.types.skill:Skill")
_UPDATE: Operation[Skill] = Operation("POST", "/skills/{skill_id}", "openai.types.skill:Skill")
_LIST: PageOperation[SyncCursorPage[Skill], AsyncPaginator[Skill, AsyncCursorPage[Skill]]] = PageOperation(
    "GET",
    "/skills",
    "openai.types.skill:Skill",
    page="CursorPage",
)
_DELETE: Operation[DeletedSkill] = Operation("DELETE", "/skills/{skill_id}", "openai.types.deleted_skill:DeletedSkill")


class Skills(SyncAPIResource):
    """Bundles of instructions and files that models can use."""

    @cached_property
    def with_raw_response(self) -> SkillsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return SkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SkillsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return SkillsWithStreamingResponse(self)

    @cached_property
    def content(self) -> Content:
        """Downloads of skills."""
        from .content import Content

        return Content(self._client)

    @cached_property
    def versions(self) -> Versions:
        """Versions of a skill."""
        from .versions.versions import Versions

        return Versions(self._client)

    def create(
        self,
        *,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Skill:
        """Create a skill from files; they become its first version.

        [API reference](https://platform.openai.com/docs/api-reference/skills/create)

        Args:
            files: Up to 500 files of a directory, or one zip archive.
        """
        return self._run(_CREATE, {"files": files}, extra_headers, extra_query, extra_body, timeout)

    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Skill:
        """Return a skill.

        [API reference](https://platform.openai.com/docs/api-reference/skills/retrieve)

        Args:
            skill_id: Id of the skill.
        """
        return self._run(_RETRIEVE, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Skill:
        """Choose the version of a skill that is used by default.

        [API reference](https://platform.openai.com/docs/api-reference/skills/update)

        Args:
            skill_id: Id of the skill.
            default_version: Version number to use by default.
        """
        return self._run(
            _UPDATE,
            {"skill_id": skill_id, "default_version": default_version},
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Skill]:
        """List the project's skills.

        [API reference](https://platform.openai.com/docs/api-reference/skills/list)

        Args:
            after: Id of the last object of the previous page.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: Sort by creation time, `asc` for oldest first or `desc` for newest first.
        """
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> DeletedSkill:
        """Delete a skill.

        [API reference](https://platform.openai.com/docs/api-reference/skills/delete)

        Args:
            skill_id: Id of the skill.
        """
        return self._run(_DELETE, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncSkills(AsyncAPIResource):
    """Async twin of `Skills`."""

    @cached_property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncSkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncSkillsWithStreamingResponse(self)

    @cached_property
    def content(self) -> AsyncContent:
        """Downloads of skills."""
        from .content import AsyncContent

        return AsyncContent(self._client)

    @cached_property
    def versions(self) -> AsyncVersions:
        """Versions of a skill."""
        from .versions.versions import AsyncVersions

        return AsyncVersions(self._client)

    async def create(
        self,
        *,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Skill:
        """Async twin of `Skills.create`."""
        return await self._run(_CREATE, {"files": files}, extra_headers, extra_query, extra_body, timeout)

    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Skill:
        """Async twin of `Skills.retrieve`."""
        return await self._run(_RETRIEVE, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Skill:
        """Async twin of `Skills.update`."""
        return await self._run(
            _UPDATE,
            {"skill_id": skill_id, "default_version": default_version},
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """Async twin of `Skills.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> DeletedSkill:
        """Async twin of `Skills.delete`."""
        return await self._run(_DELETE, {"skill_id": skill_id}, extra_headers, extra_query, extra_body, timeout)


class SkillsWithRawResponse:
    """Methods of `Skills`; see `with_raw_response`."""

    def __init__(self, skills: Skills) -> None:
        self._skills = skills
        self.create = to_raw_response_wrapper(skills.create)
        self.retrieve = to_raw_response_wrapper(skills.retrieve)
        self.update = to_raw_response_wrapper(skills.update)
        self.list = to_raw_response_wrapper(skills.list)
        self.delete = to_raw_response_wrapper(skills.delete)

    @cached_property
    def content(self) -> ContentWithRawResponse:
        from .content import ContentWithRawResponse

        return ContentWithRawResponse(self._skills.content)

    @cached_property
    def versions(self) -> VersionsWithRawResponse:
        from .versions.versions import VersionsWithRawResponse

        return VersionsWithRawResponse(self._skills.versions)


class AsyncSkillsWithRawResponse:
    """Methods of `AsyncSkills`; see `with_raw_response`."""

    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = skills
        self.create = async_to_raw_response_wrapper(skills.create)
        self.retrieve = async_to_raw_response_wrapper(skills.retrieve)
        self.update = async_to_raw_response_wrapper(skills.update)
        self.list = async_to_raw_response_wrapper(skills.list)
        self.delete = async_to_raw_response_wrapper(skills.delete)

    @cached_property
    def content(self) -> AsyncContentWithRawResponse:
        from .content import AsyncContentWithRawResponse

        return AsyncContentWithRawResponse(self._skills.content)

    @cached_property
    def versions(self) -> AsyncVersionsWithRawResponse:
        from .versions.versions import AsyncVersionsWithRawResponse

        return AsyncVersionsWithRawResponse(self._skills.versions)


class SkillsWithStreamingResponse:
    """Methods of `Skills`; see `with_streaming_response`."""

    def __init__(self, skills: Skills) -> None:
        self._skills = skills
        self.create = to_streamed_response_wrapper(skills.create)
        self.retrieve = to_streamed_response_wrapper(skills.retrieve)
        self.update = to_streamed_response_wrapper(skills.update)
        self.list = to_streamed_response_wrapper(skills.list)
        self.delete = to_streamed_response_wrapper(skills.delete)

    @cached_property
    def content(self) -> ContentWithStreamingResponse:
        from .content import ContentWithStreamingResponse

        return ContentWithStreamingResponse(self._skills.content)

    @cached_property
    def versions(self) -> VersionsWithStreamingResponse:
        from .versions.versions import VersionsWithStreamingResponse

        return VersionsWithStreamingResponse(self._skills.versions)


class AsyncSkillsWithStreamingResponse:
    """Methods of `AsyncSkills`; see `with_streaming_response`."""

    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = skills
        self.create = async_to_streamed_response_wrapper(skills.create)
        self.retrieve = async_to_streamed_response_wrapper(skills.retrieve)
        self.update = async_to_streamed_response_wrapper(skills.update)
        self.list = async_to_streamed_response_wrapper(skills.list)
        self.delete = async_to_streamed_response_wrapper(skills.delete)

    @cached_property
    def content(self) -> AsyncContentWithStreamingResponse:
        from .content import AsyncContentWithStreamingResponse

        return AsyncContentWithStreamingResponse(self._skills.content)

    @cached_property
    def versions(self) -> AsyncVersionsWithStreamingResponse:
        from .versions.versions import AsyncVersionsWithStreamingResponse

        return AsyncVersionsWithStreamingResponse(self._skills.versions)
