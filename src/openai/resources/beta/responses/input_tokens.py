# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._operation import Operation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable, List, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from ....types.beta.beta_tool_param import BetaToolParam
    from ....types.beta.responses import input_token_count_params
    from ....types.beta.responses.input_token_count_response import InputTokenCountResponse

__all__ = [
    "AsyncInputTokens",
    "AsyncInputTokensWithRawResponse",
    "AsyncInputTokensWithStreamingResponse",
    "InputTokens",
    "InputTokensWithRawResponse",
    "InputTokensWithStreamingResponse",
]

_COUNT: Operation[InputTokenCountResponse] = Operation(
    "POST",
    "/responses/input_tokens?beta=true",
    "openai.types.beta.responses.input_token_count_response:InputTokenCountResponse",
    header_params={"betas": "openai-beta"},
)


class InputTokens(SyncAPIResource):
    """Token counts ahead of a beta request."""

    @cached_property
    def with_raw_response(self) -> InputTokensWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return InputTokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return InputTokensWithStreamingResponse(self)

    def count(
        self,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = omit,
        input: Union[str, Iterable[BetaResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = omit,
        text: Optional[input_token_count_params.Text] | Omit = omit,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = omit,
        tools: Optional[Iterable[BetaToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> InputTokenCountResponse:
        """Count the input tokens a beta request would use, without running it.

        [API reference](https://platform.openai.com/docs/api-reference/responses/input-tokens)

        Args:
            conversation: Conversation, or its id, whose items count too.
            input: What would be sent, as a string or a list of items.
            instructions: System message that would be sent.
            model: Id of the model whose tokens are counted.
            parallel_tool_calls: Whether several tools could be called at once.
            personality: Style preset of the model, such as `friendly` or `pragmatic`; up to 64 characters.
            previous_response_id: Id of the response that would be continued; excludes `conversation`.
            reasoning: Reasoning settings that would be sent.
            text: Output format and verbosity that would be sent.
            tool_choice: Tool choice that would be sent.
            tools: Tools that would be on offer; their definitions cost tokens.
            truncation: Truncation setting that would be sent, `auto` or `disabled`.
            betas: Beta features to switch on, sent in the `openai-beta` header.
        """
        return self._run(
            _COUNT,
            {
                "conversation": conversation,
                "input": input,
                "instructions": instructions,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "personality": personality,
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "truncation": truncation,
                "betas": betas,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncInputTokens(AsyncAPIResource):
    """Async twin of `InputTokens`."""

    @cached_property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncInputTokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncInputTokensWithStreamingResponse(self)

    async def count(
        self,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = omit,
        input: Union[str, Iterable[BetaResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = omit,
        text: Optional[input_token_count_params.Text] | Omit = omit,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = omit,
        tools: Optional[Iterable[BetaToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> InputTokenCountResponse:
        """Async twin of `InputTokens.count`."""
        return await self._run(
            _COUNT,
            {
                "conversation": conversation,
                "input": input,
                "instructions": instructions,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "personality": personality,
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "truncation": truncation,
                "betas": betas,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class InputTokensWithRawResponse:
    """Methods of `InputTokens`; see `with_raw_response`."""

    def __init__(self, input_tokens: InputTokens) -> None:
        self._input_tokens = input_tokens
        self.count = to_raw_response_wrapper(input_tokens.count)


class AsyncInputTokensWithRawResponse:
    """Methods of `AsyncInputTokens`; see `with_raw_response`."""

    def __init__(self, input_tokens: AsyncInputTokens) -> None:
        self._input_tokens = input_tokens
        self.count = async_to_raw_response_wrapper(input_tokens.count)


class InputTokensWithStreamingResponse:
    """Methods of `InputTokens`; see `with_streaming_response`."""

    def __init__(self, input_tokens: InputTokens) -> None:
        self._input_tokens = input_tokens
        self.count = to_streamed_response_wrapper(input_tokens.count)


class AsyncInputTokensWithStreamingResponse:
    """Methods of `AsyncInputTokens`; see `with_streaming_response`."""

    def __init__(self, input_tokens: AsyncInputTokens) -> None:
        self._input_tokens = input_tokens
        self.count = async_to_streamed_response_wrapper(input_tokens.count)
