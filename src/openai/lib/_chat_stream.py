"""What `client.chat.completions.stream` is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit

if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple, Union

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
        completion_create_params,
    )
    from ..types.shared import ChatModel, ReasoningEffort
    from ..types.shared_params import Metadata
    from ._parsing import ResponseFormatT
    from .streaming.chat import AsyncChatCompletionStreamManager, ChatCompletionStreamManager


class Streaming(SyncAPIResource):
    """Completions as typed events."""

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | type[ResponseFormatT] | Omit = omit,
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
    ) -> ChatCompletionStreamManager[ResponseFormatT]:
        """Generate the next message of a conversation, and follow it as typed events.

        ```py
        with client.chat.completions.stream(model="gpt-4o", messages=messages) as stream:
            for event in stream:
                if event.type == "content.delta":
                    print(event.delta, end="")
            completion = stream.get_final_completion()
        ```

        [Guide](https://platform.openai.com/docs/guides/streaming-responses)

        Args:
            response_format: a type, whose value is `parsed` of the final message, or a description for the API.
            tools: those made by `openai.pydantic_function_tool` and `openai.function_tool`, and others that are strict,
                have the arguments of their calls parsed, too.
            raise_unfinished: raise where the answer was cut or filtered; else leave it unparsed.

        The other arguments are those of `create`. The request goes out when the `with` block is entered.

        Raises:
            TypeError: there is no JSON schema of the type.
        """
        from .streaming.chat import ChatCompletionStreamManager

        sent, read_by = _parted(locals())
        create: Callable[..., Any] = getattr(self, "create")  # noqa: B009  # of the class that this is mixed into
        return ChatCompletionStreamManager(lambda: create(**sent), **read_by)


class AsyncStreaming(AsyncAPIResource):
    """Async twin of `Streaming`."""

    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | type[ResponseFormatT] | Omit = omit,
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
    ) -> AsyncChatCompletionStreamManager[ResponseFormatT]:
        """Async twin of `Streaming.stream`: `async with`, `async for`, and `await` what waits for the end."""
        from .streaming.chat import AsyncChatCompletionStreamManager

        sent, read_by = _parted(locals())
        create: Callable[..., Any] = getattr(self, "create")  # noqa: B009  # of the class that this is mixed into
        return AsyncChatCompletionStreamManager(create(**sent), **read_by)


_NOT_SENT = frozenset(("self", "raise_unfinished", "ChatCompletionStreamManager", "AsyncChatCompletionStreamManager"))


def _parted(scope: Dict[str, Any]) -> Tuple[Dict[str, Any], Dict[str, Any]]:
    """Part the `locals()` of a method into the arguments of `create`, and what tells how to read the answer."""
    from ._parsing import materialize_input_tools, type_to_response_format_param

    sent = {name: scope[name] for name in scope.keys() - _NOT_SENT}
    read_by = {name: scope[name] for name in ("response_format", "raise_unfinished")}
    read_by["input_tools"] = materialize_input_tools(sent["tools"])
    sent["response_format"] = type_to_response_format_param(sent["response_format"])
    sent["tools"] = read_by["input_tools"] or sent["tools"]  # an iterator has given what it had
    sent["stream"] = True
    return sent, read_by
