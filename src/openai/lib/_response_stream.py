"""What `client.responses.stream` is made of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, overload

from .._request import FinalRequestOptions
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import is_given, not_given, omit

if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, List, Optional, Union

    import httpx
    from typing_extensions import Literal

    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..types.responses import (
        ResponseIncludable,
        ResponseInputParam,
        ResponsePromptParam,
        ResponseTextConfigParam,
        response_create_params,
    )
    from ..types.responses.service_tier import ServiceTier
    from ..types.responses.tool_param import ParseableToolParam
    from ..types.shared_params import Metadata, Reasoning, ResponsesModel
    from ._parsing._responses import TextFormatT
    from .streaming.responses import AsyncResponseStreamManager, ResponseStreamManager


class Streaming(SyncAPIResource):
    """Responses as typed events."""

    @overload
    def stream(
        self,
        *,
        response_id: str,
        text_format: type[TextFormatT] | Omit = omit,
        starting_after: int | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        raise_unfinished: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ResponseStreamManager[TextFormatT]: ...

    @overload
    def stream(
        self,
        *,
        input: Union[str, ResponseInputParam],
        model: ResponsesModel,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        text_format: type[TextFormatT] | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        raise_unfinished: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ResponseStreamManager[TextFormatT]: ...

    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        text_format: type[TextFormatT] | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        starting_after: int | Omit = omit,
        raise_unfinished: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ResponseStreamManager[TextFormatT]:
        """Generate a response, or follow one that was begun before, as typed events.

        ```py
        with client.responses.stream(model="gpt-5.2", input="Tell me a story.") as stream:
            for event in stream:
                if event.type == "response.output_text.delta":
                    print(event.delta, end="")
            response = stream.get_final_response()
        ```

        The stream of a background response that breaks off is taken up again where it was, as often as the client's
        `RetryPolicy` says without an event in between; no event comes twice.
        [Guide](https://platform.openai.com/docs/guides/streaming-responses)

        Args:
            response_id: the response to follow, in the place of all arguments that describe a new one.
            starting_after: the number of the last event that is not wanted any more; snapshots are whole all the same.
            text_format: a type, whose value is `output_parsed`; goes out as `text.format`.
            tools: those made by `openai.pydantic_responses_function_tool` and `openai.responses_function_tool`, and
                others that are strict, have the arguments of their calls parsed, too; those of chat will do.
            raise_unfinished: raise where the answer was cut or filtered and does not fit; else leave it unparsed.

        The other arguments are those of `create`. The request goes out when the `with` block is entered.

        Raises:
            TypeError: there is no JSON schema of the type, or `text` has a format already.
            ValueError: arguments of a new response beside `response_id`, or neither `response_id` nor `input`.
        """
        call = _Call(locals())
        from .streaming.responses import ResponseStreamManager

        return ResponseStreamManager(call.open(), **call.read_by())


class AsyncStreaming(AsyncAPIResource):
    """Async twin of `Streaming`."""

    @overload
    def stream(
        self,
        *,
        response_id: str,
        text_format: type[TextFormatT] | Omit = omit,
        starting_after: int | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        raise_unfinished: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncResponseStreamManager[TextFormatT]: ...

    @overload
    def stream(
        self,
        *,
        input: Union[str, ResponseInputParam],
        model: ResponsesModel,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        text_format: type[TextFormatT] | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        raise_unfinished: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncResponseStreamManager[TextFormatT]: ...

    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        input: Union[str, ResponseInputParam] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        text_format: type[TextFormatT] | Omit = omit,
        tools: Iterable[ParseableToolParam] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        starting_after: int | Omit = omit,
        raise_unfinished: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncResponseStreamManager[TextFormatT]:
        """Async twin of `Streaming.stream`: `async with`, `async for`, and `await` what waits for the end."""
        call = _Call(locals())
        from .streaming.responses import AsyncResponseStreamManager

        return AsyncResponseStreamManager(call.open()(), **call.read_by())


_NOT_SENT = ("self", "response_id", "starting_after", "text_format", "raise_unfinished")
_OF_ANY_CALL = ("tools", "extra_headers", "extra_query", "extra_body", "timeout")


class _Call:
    """The arguments of `stream`, parted into what is sent and what tells how to read the answer."""

    def __init__(self, scope: Dict[str, Any]) -> None:
        from ._parsing._responses import with_text_format
        from ._tools import responses_tools

        self._scope = scope
        self._responses = scope["self"]  # of the class that `Streaming` is mixed into
        self._sent = {name: value for name, value in scope.items() if name not in (*_NOT_SENT, *_OF_ANY_CALL)}
        self._extras = {name: scope[name] for name in _OF_ANY_CALL if name != "tools"}
        self._tools: Any = responses_tools(scope["tools"]) if is_given(scope["tools"]) else omit
        self._id: Any = scope["response_id"]
        self._check()
        if not is_given(self._id):
            self._sent.update(text=with_text_format(scope["text"], scope["text_format"]), tools=self._tools)

    def _check(self) -> None:
        described = [name for name, value in self._sent.items() if is_given(value)]
        if is_given(self._id) and described:
            raise ValueError(f"`response_id` follows a response that exists; it cannot be given with {described}")
        if not is_given(self._id) and is_given(self._scope["starting_after"]):
            raise ValueError("`starting_after` needs the `response_id` of the response to follow")
        if not is_given(self._id) and not {"input", "prompt"} & {*described}:
            raise ValueError("A new response needs an `input`; to follow one that exists, give its `response_id`")

    def open(self) -> Callable[[], Any]:
        """What sends the request."""
        if is_given(self._id):
            return partial(self._responses.retrieve, self._id, stream=True, **self._extras)
        return partial(self._responses.create, **self._sent, **self._extras, stream=True)

    def read_by(self) -> Dict[str, Any]:
        """What the stream has to know to read its events, and to be taken up again."""
        from .streaming.responses._responses import Resume

        def reopen(response_id: str, number: int | None) -> Any:
            after = omit if number is None else number
            return self._responses.retrieve(response_id, stream=True, starting_after=after, **self._extras)

        after = self._scope["starting_after"]
        policy = self._responses._client.policy_for(FinalRequestOptions(method="GET", url="/responses"))
        return {
            "text_format": self._scope["text_format"],
            "input_tools": self._tools,
            "starting_after": after if is_given(after) else None,
            "raise_unfinished": self._scope["raise_unfinished"],
            "resume": Resume(
                policy,
                reopen,
                response_id=self._id if is_given(self._id) else None,
                is_background=self._scope["background"] is True,
            ),
        }
