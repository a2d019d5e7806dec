# Generated from spec/safety.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from ..._types import Body, Headers, NotGiven, Query
    from ...types.safety.safety_case import SafetyCase

__all__ = [
    "AsyncCases",
    "AsyncCasesWithRawResponse",
    "AsyncCasesWithStreamingResponse",
    "Cases",
    "CasesWithRawResponse",
    "CasesWithStreamingResponse",
]

_RETRIEVE: Operation[SafetyCase] = Operation("GET", "/safety/cases/{id}", "openai.types.safety.safety_case:SafetyCase")


class Cases(SyncAPIResource):
    """Warnings and deactivations issued for safety reasons."""

    @cached_property
    def with_raw_response(self) -> CasesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return CasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CasesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return CasesWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SafetyCase:
        """Return a safety case, as announced by a webhook.

        [API reference](https://platform.openai.com/docs/api-reference/safety/cases/retrieve)

        Args:
            id: Id of the safety case.
        """
        return self._run(_RETRIEVE, {"id": id}, extra_headers, extra_query, extra_body, timeout)


class AsyncCases(AsyncAPIResource):
    """Async twin of `Cases`."""

    @cached_property
    def with_raw_response(self) -> AsyncCasesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncCasesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCasesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncCasesWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SafetyCase:
        """Async twin of `Cases.retrieve`."""
        return await self._run(_RETRIEVE, {"id": id}, extra_headers, extra_query, extra_body, timeout)


class CasesWithRawResponse:
    """Methods of `Cases`; see `with_raw_response`."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases
        self.retrieve = to_raw_response_wrapper(cases.retrieve)


class AsyncCasesWithRawResponse:
    """Methods of `AsyncCases`; see `with_raw_response`."""

    def __init__(self, cases: AsyncCases) -> None:
        self._cases = cases
        self.retrieve = async_to_raw_response_wrapper(cases.retrieve)


class CasesWithStreamingResponse:
    """Methods of `Cases`; see `with_streaming_response`."""

    def __init__(self, cases: Cases) -> None:
        self._cases = cases
        self.retrieve = to_streamed_response_wrapper(cases.retrieve)


class AsyncCasesWithStreamingResponse:
    """Methods of `AsyncCases`; see `with_streaming_response`."""

    def __init__(self, cases: AsyncCases) -> None:
        self._cases = cases
        self.retrieve = async_to_streamed_response_wrapper(cases.retrieve)
