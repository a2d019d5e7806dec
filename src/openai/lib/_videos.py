"""What videos do in more than one call: start a rendering, wait until it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit
from ._polling import drive, drive_async, headers, id_of, patience_of, polling

if TYPE_CHECKING:
    import httpx

    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..types import video_create_params
    from ..types.video import Video
    from ..types.video_model_param import VideoModelParam
    from ..types.video_seconds import VideoSeconds
    from ..types.video_size import VideoSize
    from ._polling import AsyncOnPoll, OnPoll


class VideosMixin(SyncAPIResource):
    """What `client.videos` does in more than one call."""

    @deprecated("The Videos API is deprecated.")
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Video] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Render a video from a prompt and wait until it is done, see `poll`.

        [API reference](https://platform.openai.com/docs/api-reference/videos/create)
        """
        video = self._client.videos.create(  # pyright: ignore[reportDeprecated]  # as this method is
            prompt=prompt,
            input_reference=input_reference,
            model=model,
            seconds=seconds,
            size=size,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(  # pyright: ignore[reportDeprecated]  # as this method is
            id_of(video),
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    @deprecated("The Videos API is deprecated.")
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Video] | None = None,
        extra_headers: Headers | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Wait until a video is rendered or that failed: look at its `status`.

        Args:
            video_id: Id of the video.
            poll_interval_ms: Milliseconds between two looks; by default what the server advises, or a second.
            max_wait_seconds: Longest wait, an hour by default; then `PollTimeoutError` is raised.
            on_poll: Called with the video each time that it was looked at; `video.progress` is a percentage.
        """
        patience = patience_of(poll_interval_ms, max_wait_seconds)
        look = partial(
            self._client.videos.retrieve,  # pyright: ignore[reportDeprecated]  # as this method is
            video_id,
            extra_headers=headers(extra_headers, patience),
            timeout=timeout,
        )
        return drive(self._client, polling(look, patience, on_poll=on_poll))


class AsyncVideosMixin(AsyncAPIResource):
    """Async twin of `VideosMixin`."""

    @deprecated("The Videos API is deprecated.")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: video_create_params.InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[Video] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Async twin of `VideosMixin.create_and_poll`."""
        video = await self._client.videos.create(  # pyright: ignore[reportDeprecated]  # as this method is
            prompt=prompt,
            input_reference=input_reference,
            model=model,
            seconds=seconds,
            size=size,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(  # pyright: ignore[reportDeprecated]  # as this method is
            id_of(video),
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    @deprecated("The Videos API is deprecated.")
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[Video] | None = None,
        extra_headers: Headers | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Video:
        """Async twin of `VideosMixin.poll`."""
        patience = patience_of(poll_interval_ms, max_wait_seconds)
        look = partial(
            self._client.videos.retrieve,  # pyright: ignore[reportDeprecated]  # as this method is
            video_id,
            extra_headers=headers(extra_headers, patience),
            timeout=timeout,
        )
        return await drive_async(self._client, polling(look, patience, on_poll=on_poll))
