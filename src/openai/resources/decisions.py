# Generated from spec/decisions.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

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
    from typing import Iterable, Optional, Union

    import httpx

    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..types import decision_create_params
    from ..types.decision import Decision

__all__ = [
    "AsyncDecisions",
    "AsyncDecisionsWithRawResponse",
    "AsyncDecisionsWithStreamingResponse",
    "Decisions",
    "DecisionsWithRawResponse",
    "DecisionsWithStreamingResponse",
]

_CREATE: Operation[Decision] = Operation("POST", "/decisions", "openai.types.decision:Decision")


class Decisions(SyncAPIResource):
    """Questions about an input, answered as yes or no, a choice or a score."""

    @cached_property
    def with_raw_response(self) -> DecisionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return DecisionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DecisionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return DecisionsWithStreamingResponse(self)

    def create(
        self,
        *,
        input: Union[str, Iterable[decision_create_params.InputUnionMember1]],
        model: str,
        questions: Iterable[decision_create_params.Question],
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Decision:
        """Ask a model fixed questions about an input, and return an answer to each.

        [API reference](https://platform.openai.com/docs/api-reference/decisions/create)

        Args:
            input: What to judge, as a string or a list of messages and tool calls.
            model: Id of the model that decides.
            questions: Questions to answer, each a `predicate`, a `choice` or a `score`.
            prompt_cache_key: Key that routes requests with the same prefix to the same prompt cache, up to 64
                characters.
            prompt_cache_options: Prompt cache settings, as `mode` (`implicit` or `explicit` breakpoints) and `ttl`
                (`30m`).
            safety_identifier: Stable id of your end user for abuse detection, up to 64 characters; hash personal data.
        """
        return self._run(
            _CREATE,
            {
                "input": input,
                "model": model,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncDecisions(AsyncAPIResource):
    """Async twin of `Decisions`."""

    @cached_property
    def with_raw_response(self) -> AsyncDecisionsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncDecisionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDecisionsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncDecisionsWithStreamingResponse(self)

    async def create(
        self,
        *,
        input: Union[str, Iterable[decision_create_params.InputUnionMember1]],
        model: str,
        questions: Iterable[decision_create_params.Question],
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[decision_create_params.PromptCacheOptions] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Decision:
        """Async twin of `Decisions.create`."""
        return await self._run(
            _CREATE,
            {
                "input": input,
                "model": model,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class DecisionsWithRawResponse:
    """Methods of `Decisions`; see `with_raw_response`."""

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self.create = to_raw_response_wrapper(decisions.create)


class AsyncDecisionsWithRawResponse:
    """Methods of `AsyncDecisions`; see `with_raw_response`."""

    def __init__(self, decisions: AsyncDecisions) -> None:
        self._decisions = decisions
        self.create = async_to_raw_response_wrapper(decisions.create)


class DecisionsWithStreamingResponse:
    """Methods of `Decisions`; see `with_streaming_response`."""

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self.create = to_streamed_response_wrapper(decisions.create)


class AsyncDecisionsWithStreamingResponse:
    """Methods of `AsyncDecisions`; see `with_streaming_response`."""

    def __init__(self, decisions: AsyncDecisions) -> None:
        self._decisions = decisions
        self.create = async_to_streamed_response_wrapper(decisions.create)
