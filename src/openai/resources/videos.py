# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._operation import Operation, PageOperation
from .._resource import AsyncAPIResource, SyncAPIResource
from .._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from .._types import not_given, omit
from .._views import (
    async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from ..lib._videos import AsyncVideosMixin, VideosMixin

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Literal

    from .._base_client import AsyncPaginator
    from .._binary import HttpxBinaryResponseContent
    from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query
    from ..pagination import AsyncConversationCursorPage, SyncConversationCursorPage
    from ..types import video_create_params, video_edit_params, video_extend_params
    from ..types.video import Video
    from ..types.video_create_character_response import VideoCreateCharacterResponse
    from ..types.video_delete_response import VideoDeleteResponse
    from ..types.video_get_character_response import VideoGetCharacterResponse
    from ..types.video_model_param import VideoModelParam
    from ..types.video_seconds import VideoSeconds
    from ..types.video_size import VideoSize

__all__ = [
    "AsyncVideos",
    "AsyncVideosWithRawResponse",
    "AsyncVideosWithStreamingResponse",
    "Videos",
    "VideosWithRawResponse",
    "VideosWithStreamingResponse",
]

_CREATE: Operation[Video] = Operation("POST", "/videos", "openai.types.video:Video", files=(("input_reference",),))
_RETRIEVE: Operation[Video] = Operation("GET", "/videos/{video_id}", "openai.types.video:Video")
_LIST: PageOperation[
    SyncConversationCursorPage[Video],
    AsyncPaginator[Video, AsyncConversationCursorPage[Video]],
] = PageOperation("GET", "/videos", "openai.types.video:Video", page="ConversationCursorPage")
_DELETE: Operation[VideoDeleteResponse] = Operation(
    "DELETE",
    "/videos/{video_id}",
    "openai.types.video_delete_response:VideoDeleteResponse",
)
_CREATE_CHARACTER: Operation[VideoCreateCharacterResponse] = Operation(
    "POST",
    "/videos/characters",
    "openai.types.video_create_character_response:VideoCreateCharacterResponse",
    files=(("video",),),
)
_DOWNLOAD_CONTENT: Operation[HttpxBinaryResponseContent] = Operation(
    "GET",
    "/videos/{video_id}/content",
    "binary",
    headers={"Accept": "application/binary"},
)
_EDIT: Operation[Video] = Operation("POST", "/videos/edits", "openai.types.video:Video", files=(("video",),))
_EXTEND: Operation[Video] = Operation("POST", "/videos/extensions", "openai.types.video:Video", files=(("video",),))
_GET_CHARACTER: Operation[VideoGetCharacterResponse] = Operation(
    "GET",
    "/videos/characters/{character_id}",
    "openai.types.video_get_character_response:VideoGetCharacterResponse",
)
_REMIX: Operation[Video] = Operation("POST", "/videos/{video_id}/remix", "openai.types.video:Video")


class Videos(VideosMixin, SyncAPIResource):
    """Videos from prompts, and changes to them."""

    @cached_property
    def with_raw_response(self) -> VideosWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return VideosWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VideosWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return VideosWithStreamingResponse(self)

    @deprecated("The Videos API is deprecated.")
    def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Start rendering a video from a prompt; poll with `retrieve`.

        [API reference](https://platform.openai.com/docs/api-reference/videos/create)

        Args:
            prompt: What to show, up to 32000 characters.
            input_reference: Picture that guides the video, uploaded or by reference.
            model: Id of the video model, `sora-2` (default) or `sora-2-pro`.
            seconds: Length in seconds as a string, `4` (default), `8` or `12`.
            size: Pixels as width x height, default `720x1280`.
        """
        return self._run(
            _CREATE,
            {"prompt": prompt, "input_reference": input_reference, "model": model, "seconds": seconds, "size": size},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Return a video job with its status and progress.

        [API reference](https://platform.openai.com/docs/api-reference/videos/retrieve)

        Args:
            video_id: Id of the video.
        """
        return self._run(_RETRIEVE, {"video_id": video_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("The Videos API is deprecated.")
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
    ) -> SyncConversationCursorPage[Video]:
        """List the project's recent videos.

        [API reference](https://platform.openai.com/docs/api-reference/videos/list)

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

    @deprecated("The Videos API is deprecated.")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VideoDeleteResponse:
        """Delete a finished or failed video for good.

        [API reference](https://platform.openai.com/docs/api-reference/videos/delete)

        Args:
            video_id: Id of the video.
        """
        return self._run(_DELETE, {"video_id": video_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("The Videos API is deprecated.")
    def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VideoCreateCharacterResponse:
        """Make a reusable character out of an uploaded video.

        [API reference](https://platform.openai.com/docs/api-reference/videos/create-character)

        Args:
            name: Name of the character, up to 80 characters.
            video: Video that shows the character.
        """
        return self._run(
            _CREATE_CHARACTER,
            {"name": name, "video": video},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a rendered video or its preview as a binary response.

        [API reference](https://platform.openai.com/docs/api-reference/videos/content)

        Args:
            video_id: Id of the video.
            variant: `video` (default, MP4), `thumbnail` or `spritesheet`.
        """
        return self._run(
            _DOWNLOAD_CONTENT,
            {"video_id": video_id, "variant": variant},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    def edit(
        self,
        *,
        prompt: str,
        video: video_edit_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Start rendering a changed version of a video.

        [API reference](https://platform.openai.com/docs/api-reference/videos/edit)

        Args:
            prompt: What to change, up to 32000 characters.
            video: Finished video to edit, by reference or uploaded.
        """
        return self._run(_EDIT, {"prompt": prompt, "video": video}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("The Videos API is deprecated.")
    def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: video_extend_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Start rendering a continuation of a finished video.

        [API reference](https://platform.openai.com/docs/api-reference/videos/extend)

        Args:
            prompt: What happens next, up to 32000 characters.
            seconds: Length of the new part in seconds as a string, `4` to `20`.
            video: Finished video to continue, by reference or uploaded.
        """
        return self._run(
            _EXTEND,
            {"prompt": prompt, "seconds": seconds, "video": video},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VideoGetCharacterResponse:
        """Return a character.

        [API reference](https://platform.openai.com/docs/api-reference/videos/get-character)

        Args:
            character_id: Id of the character.
        """
        return self._run(
            _GET_CHARACTER,
            {"character_id": character_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Start rendering a finished video anew with another prompt.

        [API reference](https://platform.openai.com/docs/api-reference/videos/remix)

        Args:
            video_id: Id of the video.
            prompt: New prompt, up to 32000 characters.
        """
        return self._run(
            _REMIX,
            {"video_id": video_id, "prompt": prompt},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncVideos(AsyncVideosMixin, AsyncAPIResource):
    """Async twin of `Videos`."""

    @cached_property
    def with_raw_response(self) -> AsyncVideosWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncVideosWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncVideosWithStreamingResponse(self)

    @deprecated("The Videos API is deprecated.")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Async twin of `Videos.create`."""
        return await self._run(
            _CREATE,
            {"prompt": prompt, "input_reference": input_reference, "model": model, "seconds": seconds, "size": size},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Async twin of `Videos.retrieve`."""
        return await self._run(_RETRIEVE, {"video_id": video_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("The Videos API is deprecated.")
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
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """Async twin of `Videos.list`."""
        return self._page(
            _LIST,
            {"after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VideoDeleteResponse:
        """Async twin of `Videos.delete`."""
        return await self._run(_DELETE, {"video_id": video_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("The Videos API is deprecated.")
    async def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VideoCreateCharacterResponse:
        """Async twin of `Videos.create_character`."""
        return await self._run(
            _CREATE_CHARACTER,
            {"name": name, "video": video},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Async twin of `Videos.download_content`."""
        return await self._run(
            _DOWNLOAD_CONTENT,
            {"video_id": video_id, "variant": variant},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    async def edit(
        self,
        *,
        prompt: str,
        video: video_edit_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Async twin of `Videos.edit`."""
        return await self._run(
            _EDIT,
            {"prompt": prompt, "video": video},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    async def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: video_extend_params.Video,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Async twin of `Videos.extend`."""
        return await self._run(
            _EXTEND,
            {"prompt": prompt, "seconds": seconds, "video": video},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> VideoGetCharacterResponse:
        """Async twin of `Videos.get_character`."""
        return await self._run(
            _GET_CHARACTER,
            {"character_id": character_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Videos API is deprecated.")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Async twin of `Videos.remix`."""
        return await self._run(
            _REMIX,
            {"video_id": video_id, "prompt": prompt},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class VideosWithRawResponse:
    """Methods of `Videos`; see `with_raw_response`."""

    def __init__(self, videos: Videos) -> None:
        self._videos = videos
        self.create = to_raw_response_wrapper(videos.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_raw_response_wrapper(videos.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_raw_response_wrapper(videos.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = to_raw_response_wrapper(videos.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.create_character = to_raw_response_wrapper(videos.create_character)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.download_content = to_raw_response_wrapper(videos.download_content)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.edit = to_raw_response_wrapper(videos.edit)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.extend = to_raw_response_wrapper(videos.extend)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.get_character = to_raw_response_wrapper(videos.get_character)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.remix = to_raw_response_wrapper(videos.remix)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncVideosWithRawResponse:
    """Methods of `AsyncVideos`; see `with_raw_response`."""

    def __init__(self, videos: AsyncVideos) -> None:
        self._videos = videos
        self.create = async_to_raw_response_wrapper(videos.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_raw_response_wrapper(videos.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_raw_response_wrapper(videos.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = async_to_raw_response_wrapper(videos.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.create_character = async_to_raw_response_wrapper(videos.create_character)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.download_content = async_to_raw_response_wrapper(videos.download_content)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.edit = async_to_raw_response_wrapper(videos.edit)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.extend = async_to_raw_response_wrapper(videos.extend)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.get_character = async_to_raw_response_wrapper(videos.get_character)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.remix = async_to_raw_response_wrapper(videos.remix)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class VideosWithStreamingResponse:
    """Methods of `Videos`; see `with_streaming_response`."""

    def __init__(self, videos: Videos) -> None:
        self._videos = videos
        self.create = to_streamed_response_wrapper(videos.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_streamed_response_wrapper(videos.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_streamed_response_wrapper(videos.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = to_streamed_response_wrapper(videos.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.create_character = to_streamed_response_wrapper(videos.create_character)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.download_content = to_custom_streamed_response_wrapper(videos.download_content, StreamedBinaryAPIResponse)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.edit = to_streamed_response_wrapper(videos.edit)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.extend = to_streamed_response_wrapper(videos.extend)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.get_character = to_streamed_response_wrapper(videos.get_character)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.remix = to_streamed_response_wrapper(videos.remix)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncVideosWithStreamingResponse:
    """Methods of `AsyncVideos`; see `with_streaming_response`."""

    def __init__(self, videos: AsyncVideos) -> None:
        self._videos = videos
        self.create = async_to_streamed_response_wrapper(videos.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_streamed_response_wrapper(videos.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_streamed_response_wrapper(videos.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = async_to_streamed_response_wrapper(videos.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.create_character = async_to_streamed_response_wrapper(videos.create_character)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.download_content = async_to_custom_streamed_response_wrapper(  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
            videos.download_content,  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
            AsyncStreamedBinaryAPIResponse,  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        )
        self.edit = async_to_streamed_response_wrapper(videos.edit)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.extend = async_to_streamed_response_wrapper(videos.extend)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.get_character = async_to_streamed_response_wrapper(videos.get_character)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.remix = async_to_streamed_response_wrapper(videos.remix)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
