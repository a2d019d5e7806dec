# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._resource import AsyncAPIResource, SyncAPIResource

if TYPE_CHECKING:
    from .graders import (
        AsyncGraders,
        AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse,
        Graders,
        GradersWithRawResponse,
        GradersWithStreamingResponse,
    )

__all__ = [
    "Alpha",
    "AlphaWithRawResponse",
    "AlphaWithStreamingResponse",
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
]


class Alpha(SyncAPIResource):
    """Fine-tuning features still in alpha."""

    @cached_property
    def with_raw_response(self) -> AlphaWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AlphaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlphaWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AlphaWithStreamingResponse(self)

    @cached_property
    def graders(self) -> Graders:
        """Graders for reinforcement fine-tuning, tried out ahead of a job."""
        from .graders import Graders

        return Graders(self._client)


class AsyncAlpha(AsyncAPIResource):
    """Async twin of `Alpha`."""

    @cached_property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAlphaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAlphaWithStreamingResponse(self)

    @cached_property
    def graders(self) -> AsyncGraders:
        """Graders for reinforcement fine-tuning, tried out ahead of a job."""
        from .graders import AsyncGraders

        return AsyncGraders(self._client)


class AlphaWithRawResponse:
    """Methods of `Alpha`; see `with_raw_response`."""

    def __init__(self, alpha: Alpha) -> None:
        self._alpha = alpha

    @cached_property
    def graders(self) -> GradersWithRawResponse:
        from .graders import GradersWithRawResponse

        return GradersWithRawResponse(self._alpha.graders)


class AsyncAlphaWithRawResponse:
    """Methods of `AsyncAlpha`; see `with_raw_response`."""

    def __init__(self, alpha: AsyncAlpha) -> None:
        self._alpha = alpha

    @cached_property
    def graders(self) -> AsyncGradersWithRawResponse:
        from .graders import AsyncGradersWithRawResponse

        return AsyncGradersWithRawResponse(self._alpha.graders)


class AlphaWithStreamingResponse:
    """Methods of `Alpha`; see `with_streaming_response`."""

    def __init__(self, alpha: Alpha) -> None:
        self._alpha = alpha

    @cached_property
    def graders(self) -> GradersWithStreamingResponse:
        from .graders import GradersWithStreamingResponse

        return GradersWithStreamingResponse(self._alpha.graders)


class AsyncAlphaWithStreamingResponse:
    """Methods of `AsyncAlpha`; see `with_streaming_response`."""

    def __init__(self, alpha: AsyncAlpha) -> None:
        self._alpha = alpha

    @cached_property
    def graders(self) -> AsyncGradersWithStreamingResponse:
        from .graders import AsyncGradersWithStreamingResponse

        return AsyncGradersWithStreamingResponse(self._alpha.graders)
