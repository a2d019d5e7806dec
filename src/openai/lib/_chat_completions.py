"""What `client.chat.completions` has beside the API's own operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._operation import Operation
from .._types import not_given, omit
from ._arguments import call_of
from ._chat_stream import AsyncStreaming, Streaming

if TYPE_CHECKING:
    from typing import Dict, Iterable, List, Optional, Union

    import httpx
    from typing_extensions import Literal

    from .._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ..types.chat import (
        ChatCompletionAudioParam,
        ChatCompletionMessageParam,
        ChatCompletionPredictionContentParam,
        ChatCompletionStreamOptionsParam,
        ChatCompletionToolChoiceOptionParam,
        ChatCompletionToolUnionParam,
        ParsedChatCompletion,
        completion_create_params,
    )
    from ..types.shared import ChatModel, ReasoningEffort
    from ..types.shared_params import Metadata
    from ._parsing import ResponseFormatT

# The codec makes it a ParsedChatCompletion. It is loaded by the first call, since a resource loads no pydantic.
_PARSE: Operation[ParsedChatCompletion[Any]] = Operation(
    "POST",
    "/chat/completions",
    "openai.types.chat.chat_completion:ChatCompletion",
    codec="openai.lib._parsing._completions",
)


class Parsing(Streaming):
    """Completions whose answers are values of the caller's types."""

    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        response_format: type[ResponseFormatT] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        raise_unfinished: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Generate the next message of a conversation, as a value of a type: `choices[0].message.parsed`.

        [Guide](https://platform.openai.com/docs/guides/structured-outputs)

        Args:
            response_format: a pydantic model, dataclass, `TypedDict`, list, union or other type that pydantic knows.
            tools: those made by `openai.pydantic_function_tool` and `openai.function_tool`, and others that are strict,
                have the arguments of their calls parsed, too.
            raise_unfinished: raise where the answer was cut or filtered; else leave it unparsed.

        The other arguments are those of `create`.

        Raises:
            LengthFinishReasonError: the answer was cut at the token limit; `completion` is all of it.
            ContentFilterFinishReasonError: the content filter stopped it.
            OutputParsingError: content or arguments don't fit.
            TypeError: there is no JSON schema of the type.
        """
        return self._run(_PARSE, *call_of(locals()))


class AsyncParsing(AsyncStreaming):
    """Async twin of `Parsing`."""

    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        response_format: type[ResponseFormatT] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: str | SequenceNotStr[str] | Omit | None = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        raise_unfinished: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Async twin of `Completions.parse`."""
        return await self._run(_PARSE, *call_of(locals()))


def type_to_response_format(response_format: Any) -> Any:
    """Give what goes to the API for a type, as `openai.lib.type_to_response_format_param` does, loaded when called."""
    from ._parsing import type_to_response_format_param

    return type_to_response_format_param(response_format)
