# Generated from spec/moderations.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._operation import Operation
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit
from .._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable, Union

    import httpx

    from .._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ..types.moderation_create_response import ModerationCreateResponse
    from ..types.moderation_model import ModerationModel
    from ..types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = [
    "AsyncModerations",
    "AsyncModerationsWithRawResponse",
    "AsyncModerationsWithStreamingResponse",
    "Moderations",
    "ModerationsWithRawResponse",
    "ModerationsWithStreamingResponse",
]

_CREATE: Operation[ModerationCreateResponse] = Operation(
    "POST",
    "/moderations",
    "openai.types.moderation_create_response:ModerationCreateResponse",
)


class Moderations(SyncAPIResource):
    """Detection of harmful text and images."""

    @cached_property
    def with_raw_response(self) -> ModerationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ModerationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ModerationsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        input: Iterable[ModerationMultiModalInputParam],
        model: Union[str, ModerationModel] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ModerationCreateResponse: ...

    @overload
    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ModerationCreateResponse: ...

    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ModerationCreateResponse:
        """Rate text and images for harmful content, by category.

        [API reference](https://platform.openai.com/docs/api-reference/moderations/create)

        Args:
            input: A string, a list of strings, or a list of text and image parts.
            model: Id of the moderation model, default `omni-moderation-latest`.
        """
        return self._run(_CREATE, {"input": input, "model": model}, extra_headers, extra_query, extra_body, timeout)


class AsyncModerations(AsyncAPIResource):
    """Async twin of `Moderations`."""

    @cached_property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncModerationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncModerationsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        input: Iterable[ModerationMultiModalInputParam],
        model: Union[str, ModerationModel] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ModerationCreateResponse: ...

    @overload
    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ModerationCreateResponse: ...

    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ModerationCreateResponse:
        """Async twin of `Moderations.create`."""
        return await self._run(
            _CREATE,
            {"input": input, "model": model},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ModerationsWithRawResponse:
    """Methods of `Moderations`; see `with_raw_response`."""

    def __init__(self, moderations: Moderations) -> None:
        self._moderations = moderations
        self.create = to_raw_response_wrapper(moderations.create)


class AsyncModerationsWithRawResponse:
    """Methods of `AsyncModerations`; see `with_raw_response`."""

    def __init__(self, moderations: AsyncModerations) -> None:
        self._moderations = moderations
        self.create = async_to_raw_response_wrapper(moderations.create)


class ModerationsWithStreamingResponse:
    """Methods of `Moderations`; see `with_streaming_response`."""

    def __init__(self, moderations: Moderations) -> None:
        self._moderations = moderations
        self.create = to_streamed_response_wrapper(moderations.create)


class AsyncModerationsWithStreamingResponse:
    """Methods of `AsyncModerations`; see `with_streaming_response`."""

    def __init__(self, moderations: AsyncModerations) -> None:
        self._moderations = moderations
        self.create = async_to_streamed_response_wrapper(moderations.create)
