# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from typing_extensions import deprecated

from ...._operation import Operation, StreamOperation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from ....lib._runs import AsyncThreadsMixin, ThreadsMixin

if TYPE_CHECKING:
    from typing import Iterable, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ...._streaming import AsyncStream, Stream
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....types.beta import thread_create_and_run_params, thread_create_params, thread_update_params
    from ....types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from ....types.beta.assistant_stream_event import AssistantStreamEvent
    from ....types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from ....types.beta.assistant_tool_param import AssistantToolParam
    from ....types.beta.thread import Thread
    from ....types.beta.thread_deleted import ThreadDeleted
    from ....types.beta.threads.run import Run
    from ....types.shared.chat_model import ChatModel
    from ....types.shared_params.metadata import Metadata
    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .runs.runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )

__all__ = [
    "AsyncThreads",
    "AsyncThreadsWithRawResponse",
    "AsyncThreadsWithStreamingResponse",
    "Threads",
    "ThreadsWithRawResponse",
    "ThreadsWithStreamingResponse",
]

_CREATE: Operation[Thread] = Operation(
    "POST",
    "/threads",
    "openai.types.beta.thread:Thread",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_RETRIEVE: Operation[Thread] = Operation(
    "GET",
    "/threads/{thread_id}",
    "openai.types.beta.thread:Thread",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE: Operation[Thread] = Operation(
    "POST",
    "/threads/{thread_id}",
    "openai.types.beta.thread:Thread",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_DELETE: Operation[ThreadDeleted] = Operation(
    "DELETE",
    "/threads/{thread_id}",
    "openai.types.beta.thread_deleted:ThreadDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_CREATE_AND_RUN: StreamOperation[Run, AssistantStreamEvent] = StreamOperation(
    "POST",
    "/threads/runs",
    "openai.types.beta.threads.run:Run",
    stream="openai.types.beta.assistant_stream_event:AssistantStreamEvent",
    headers={"OpenAI-Beta": "assistants=v2"},
    named_events=True,
)


class Threads(ThreadsMixin, SyncAPIResource):
    """Threads that assistants answer in, deprecated for conversations."""

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ThreadsWithStreamingResponse(self)

    @cached_property
    def messages(self) -> Messages:
        """Messages of a thread."""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def runs(self) -> Runs:
        """Runs of an assistant on a thread."""
        from .runs.runs import Runs

        return Runs(self._client)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Thread:
        """Create a thread, empty or with messages.

        [API reference](https://platform.openai.com/docs/api-reference/threads/createThread)

        Args:
            messages: Messages to begin with, oldest first.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            tool_resources: Files and vector stores the tools may use in this thread, by kind of tool.
        """
        return self._run(
            _CREATE,
            {"messages": messages, "metadata": metadata, "tool_resources": tool_resources},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Thread:
        """Return a thread.

        [API reference](https://platform.openai.com/docs/api-reference/threads/getThread)

        Args:
            thread_id: Id of the thread.
        """
        return self._run(_RETRIEVE, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Thread:
        """Replace a thread's metadata or tool resources.

        [API reference](https://platform.openai.com/docs/api-reference/threads/modifyThread)

        Args:
            thread_id: Id of the thread.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            tool_resources: Files and vector stores the tools may use in this thread, by kind of tool.
        """
        return self._run(
            _UPDATE,
            {"thread_id": thread_id, "metadata": metadata, "tool_resources": tool_resources},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ThreadDeleted:
        """Delete a thread.

        [API reference](https://platform.openai.com/docs/api-reference/threads/deleteThread)

        Args:
            thread_id: Id of the thread.
        """
        return self._run(_DELETE, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it; with `stream=True`, an iterator of events.

        [API reference](https://platform.openai.com/docs/api-reference/runs/createThreadAndRun)

        Args:
            assistant_id: Id of the assistant that answers.
            instructions: Replaces the assistant's instructions in this run.
            max_completion_tokens: Most tokens the run may generate over all turns, at least 256; beyond it ends
                `incomplete`.
            max_prompt_tokens: Most prompt tokens the run may use over all turns, at least 256; beyond it ends
                `incomplete`.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            model: Replaces the assistant's model in this run.
            parallel_tool_calls: `False` keeps the model to one tool call at a time; default `True`.
            response_format: `auto`, or output as text, a JSON object or JSON that follows a schema.
            stream: `True` returns an iterator of events until the run ends or needs you.
            temperature: Sampling temperature, 0 to 2, default 1; higher is more random.
            thread: Messages, metadata and tool resources of the new thread; empty when absent.
            tool_choice: `none`, `auto` (default), `required`, or the one tool to call.
            tool_resources: Files and vector stores the tools may use, by kind of tool.
            tools: Replaces the assistant's tools in this run, up to 20.
            top_p: Share of probability mass to sample from, 0 to 1, default 1; set this or `temperature`, not both.
            truncation_strategy: How much of the thread the run sees, `auto` or the last so many messages.
        """
        return self._run_or_stream(
            _CREATE_AND_RUN,
            {
                "assistant_id": assistant_id,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "thread": thread,
                "tool_choice": tool_choice,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncThreads(AsyncThreadsMixin, AsyncAPIResource):
    """Async twin of `Threads`."""

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncThreadsWithStreamingResponse(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages of a thread."""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def runs(self) -> AsyncRuns:
        """Runs of an assistant on a thread."""
        from .runs.runs import AsyncRuns

        return AsyncRuns(self._client)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create(
        self,
        *,
        messages: Iterable[thread_create_params.Message] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_create_params.ToolResources] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Thread:
        """Async twin of `Threads.create`."""
        return await self._run(
            _CREATE,
            {"messages": messages, "metadata": metadata, "tool_resources": tool_resources},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Thread:
        """Async twin of `Threads.retrieve`."""
        return await self._run(_RETRIEVE, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        tool_resources: Optional[thread_update_params.ToolResources] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Thread:
        """Async twin of `Threads.update`."""
        return await self._run(
            _UPDATE,
            {"thread_id": thread_id, "metadata": metadata, "tool_resources": tool_resources},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ThreadDeleted:
        """Async twin of `Threads.delete`."""
        return await self._run(_DELETE, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Async twin of `Threads.create_and_run`."""
        return await self._run_or_stream(
            _CREATE_AND_RUN,
            {
                "assistant_id": assistant_id,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "thread": thread,
                "tool_choice": tool_choice,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ThreadsWithRawResponse:
    """Methods of `Threads`; see `with_raw_response`."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self.create = to_raw_response_wrapper(threads.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_raw_response_wrapper(threads.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = to_raw_response_wrapper(threads.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = to_raw_response_wrapper(threads.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.create_and_run = to_raw_response_wrapper(threads.create_and_run)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        from .messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._threads.messages)

    @cached_property
    def runs(self) -> RunsWithRawResponse:
        from .runs.runs import RunsWithRawResponse

        return RunsWithRawResponse(self._threads.runs)


class AsyncThreadsWithRawResponse:
    """Methods of `AsyncThreads`; see `with_raw_response`."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = threads
        self.create = async_to_raw_response_wrapper(threads.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_raw_response_wrapper(threads.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = async_to_raw_response_wrapper(threads.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = async_to_raw_response_wrapper(threads.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.create_and_run = async_to_raw_response_wrapper(threads.create_and_run)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        from .messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._threads.messages)

    @cached_property
    def runs(self) -> AsyncRunsWithRawResponse:
        from .runs.runs import AsyncRunsWithRawResponse

        return AsyncRunsWithRawResponse(self._threads.runs)


class ThreadsWithStreamingResponse:
    """Methods of `Threads`; see `with_streaming_response`."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self.create = to_streamed_response_wrapper(threads.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_streamed_response_wrapper(threads.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = to_streamed_response_wrapper(threads.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = to_streamed_response_wrapper(threads.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.create_and_run = to_streamed_response_wrapper(threads.create_and_run)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        from .messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._threads.messages)

    @cached_property
    def runs(self) -> RunsWithStreamingResponse:
        from .runs.runs import RunsWithStreamingResponse

        return RunsWithStreamingResponse(self._threads.runs)


class AsyncThreadsWithStreamingResponse:
    """Methods of `AsyncThreads`; see `with_streaming_response`."""

    def __init__(self, threads: AsyncThreads) -> None:
        self._threads = threads
        self.create = async_to_streamed_response_wrapper(threads.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_streamed_response_wrapper(threads.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = async_to_streamed_response_wrapper(threads.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = async_to_streamed_response_wrapper(threads.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.create_and_run = async_to_streamed_response_wrapper(threads.create_and_run)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        from .messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._threads.messages)

    @cached_property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        from .runs.runs import AsyncRunsWithStreamingResponse

        return AsyncRunsWithStreamingResponse(self._threads.runs)
