# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from typing_extensions import deprecated

from ....._operation import Operation, PageOperation, StreamOperation
from ....._resource import AsyncAPIResource, SyncAPIResource
from ....._types import not_given, omit
from ....._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from .....lib._runs import AsyncRunsMixin, RunsMixin

if TYPE_CHECKING:
    from typing import Iterable, List, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ....._base_client import AsyncPaginator
    from ....._streaming import AsyncStream, Stream
    from ....._types import Body, Headers, NotGiven, Omit, Query
    from .....pagination import AsyncCursorPage, SyncCursorPage
    from .....types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from .....types.beta.assistant_stream_event import AssistantStreamEvent
    from .....types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from .....types.beta.assistant_tool_param import AssistantToolParam
    from .....types.beta.threads import run_create_params, run_submit_tool_outputs_params
    from .....types.beta.threads.run import Run
    from .....types.beta.threads.runs.run_step_include import RunStepInclude
    from .....types.shared.chat_model import ChatModel
    from .....types.shared.reasoning_effort import ReasoningEffort
    from .....types.shared_params.metadata import Metadata
    from .steps import (
        AsyncSteps,
        AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse,
        Steps,
        StepsWithRawResponse,
        StepsWithStreamingResponse,
    )

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]

_CREATE: StreamOperation[Run, AssistantStreamEvent] = StreamOperation(
    "POST",
    "/threads/{thread_id}/runs",
    "openai.types.beta.threads.run:Run",
    stream="openai.types.beta.assistant_stream_event:AssistantStreamEvent",
    query=("include",),
    headers={"OpenAI-Beta": "assistants=v2"},
    named_events=True,
)
_RETRIEVE: Operation[Run] = Operation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    "openai.types.beta.threads.run:Run",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE: Operation[Run] = Operation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    "openai.types.beta.threads.run:Run",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST: PageOperation[SyncCursorPage[Run], AsyncPaginator[Run, AsyncCursorPage[Run]]] = PageOperation(
    "GET",
    "/threads/{thread_id}/runs",
    "openai.types.beta.threads.run:Run",
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_CANCEL: Operation[Run] = Operation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    "openai.types.beta.threads.run:Run",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_SUBMIT_TOOL_OUTPUTS: StreamOperation[Run, AssistantStreamEvent] = StreamOperation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    "openai.types.beta.threads.run:Run",
    stream="openai.types.beta.assistant_stream_event:AssistantStreamEvent",
    headers={"OpenAI-Beta": "assistants=v2"},
    named_events=True,
)


class Runs(RunsMixin, SyncAPIResource):
    """Runs of an assistant on a thread."""

    @cached_property
    def with_raw_response(self) -> RunsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return RunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RunsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return RunsWithStreamingResponse(self)

    @cached_property
    def steps(self) -> Steps:
        """Steps that a run took."""
        from .steps import Steps

        return Steps(self._client)

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Run an assistant on a thread; with `stream=True`, an iterator of events.

        [API reference](https://platform.openai.com/docs/api-reference/runs/createRun)

        Args:
            thread_id: Id of the thread.
            assistant_id: Id of the assistant that answers.
            include: `step_details.tool_calls[*].file_search.results[*].content` adds the text found by file search.
            additional_instructions: Text to append to the instructions in this run.
            additional_messages: Messages to append to the thread first.
            instructions: Replaces the assistant's instructions in this run.
            max_completion_tokens: Most tokens the run may generate over all turns, at least 256; beyond it ends
                `incomplete`.
            max_prompt_tokens: Most prompt tokens the run may use over all turns, at least 256; beyond it ends
                `incomplete`.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            model: Replaces the assistant's model in this run.
            parallel_tool_calls: `False` keeps the model to one tool call at a time; default `True`.
            reasoning_effort: How hard a reasoning model thinks, from `none` to `max`, as it supports.
            response_format: `auto`, or output as text, a JSON object or JSON that follows a schema.
            stream: `True` returns an iterator of events until the run ends or needs you.
            temperature: Sampling temperature, 0 to 2, default 1; higher is more random.
            tool_choice: `none`, `auto` (default), `required`, or the one tool to call.
            tools: Replaces the assistant's tools in this run, up to 20.
            top_p: Share of probability mass to sample from, 0 to 1, default 1; set this or `temperature`, not both.
            truncation_strategy: How much of the thread the run sees, `auto` or the last so many messages.
        """
        return self._run_or_stream(
            _CREATE,
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "include": include,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Return a run with its status.

        [API reference](https://platform.openai.com/docs/api-reference/runs/getRun)

        Args:
            run_id: Id of the run.
            thread_id: Id of the thread.
        """
        return self._run(
            _RETRIEVE,
            {"run_id": run_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Replace the metadata of a run.

        [API reference](https://platform.openai.com/docs/api-reference/runs/modifyRun)

        Args:
            run_id: Id of the run.
            thread_id: Id of the thread.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
        """
        return self._run(
            _UPDATE,
            {"run_id": run_id, "thread_id": thread_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Run]:
        """List the runs of a thread.

        [API reference](https://platform.openai.com/docs/api-reference/runs/listRuns)

        Args:
            thread_id: Id of the thread.
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {"thread_id": thread_id, "after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Stop a run before it is done.

        [API reference](https://platform.openai.com/docs/api-reference/runs/cancelRun)

        Args:
            run_id: Id of the run.
            thread_id: Id of the thread.
        """
        return self._run(
            _CANCEL,
            {"run_id": run_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Stream[AssistantStreamEvent]: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | Stream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Hand in the results of all tool calls a run waits for, and let it go on.

        [API reference](https://platform.openai.com/docs/api-reference/runs/submitToolOutputs)

        Args:
            run_id: Id of the run.
            thread_id: Id of the thread.
            tool_outputs: Output of each tool call, with its id; all of them at once.
            stream: `True` returns an iterator of the events that follow.
        """
        return self._run_or_stream(
            _SUBMIT_TOOL_OUTPUTS,
            {"run_id": run_id, "thread_id": thread_id, "tool_outputs": tool_outputs, "stream": stream},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRuns(AsyncRunsMixin, AsyncAPIResource):
    """Async twin of `Runs`."""

    @cached_property
    def with_raw_response(self) -> AsyncRunsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncRunsWithStreamingResponse(self)

    @cached_property
    def steps(self) -> AsyncSteps:
        """Steps that a run took."""
        from .steps import AsyncSteps

        return AsyncSteps(self._client)

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, ChatModel, None] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Async twin of `Runs.create`."""
        return await self._run_or_stream(
            _CREATE,
            {
                "thread_id": thread_id,
                "assistant_id": assistant_id,
                "include": include,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Async twin of `Runs.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"run_id": run_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Async twin of `Runs.update`."""
        return await self._run(
            _UPDATE,
            {"run_id": run_id, "thread_id": thread_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """Async twin of `Runs.list`."""
        return self._page(
            _LIST,
            {"thread_id": thread_id, "after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Async twin of `Runs.cancel`."""
        return await self._run(
            _CANCEL,
            {"run_id": run_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...

    @overload
    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Async twin of `Runs.submit_tool_outputs`."""
        return await self._run_or_stream(
            _SUBMIT_TOOL_OUTPUTS,
            {"run_id": run_id, "thread_id": thread_id, "tool_outputs": tool_outputs, "stream": stream},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class RunsWithRawResponse:
    """Methods of `Runs`; see `with_raw_response`."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.create = to_raw_response_wrapper(runs.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_raw_response_wrapper(runs.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = to_raw_response_wrapper(runs.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_raw_response_wrapper(runs.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.cancel = to_raw_response_wrapper(runs.cancel)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.submit_tool_outputs = to_raw_response_wrapper(runs.submit_tool_outputs)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method

    @cached_property
    def steps(self) -> StepsWithRawResponse:
        from .steps import StepsWithRawResponse

        return StepsWithRawResponse(self._runs.steps)


class AsyncRunsWithRawResponse:
    """Methods of `AsyncRuns`; see `with_raw_response`."""

    def __init__(self, runs: AsyncRuns) -> None:
        self._runs = runs
        self.create = async_to_raw_response_wrapper(runs.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_raw_response_wrapper(runs.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = async_to_raw_response_wrapper(runs.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_raw_response_wrapper(runs.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.cancel = async_to_raw_response_wrapper(runs.cancel)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.submit_tool_outputs = async_to_raw_response_wrapper(runs.submit_tool_outputs)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method

    @cached_property
    def steps(self) -> AsyncStepsWithRawResponse:
        from .steps import AsyncStepsWithRawResponse

        return AsyncStepsWithRawResponse(self._runs.steps)


class RunsWithStreamingResponse:
    """Methods of `Runs`; see `with_streaming_response`."""

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self.create = to_streamed_response_wrapper(runs.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_streamed_response_wrapper(runs.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = to_streamed_response_wrapper(runs.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_streamed_response_wrapper(runs.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.cancel = to_streamed_response_wrapper(runs.cancel)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.submit_tool_outputs = to_streamed_response_wrapper(runs.submit_tool_outputs)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method

    @cached_property
    def steps(self) -> StepsWithStreamingResponse:
        from .steps import StepsWithStreamingResponse

        return StepsWithStreamingResponse(self._runs.steps)


class AsyncRunsWithStreamingResponse:
    """Methods of `AsyncRuns`; see `with_streaming_response`."""

    def __init__(self, runs: AsyncRuns) -> None:
        self._runs = runs
        self.create = async_to_streamed_response_wrapper(runs.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_streamed_response_wrapper(runs.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = async_to_streamed_response_wrapper(runs.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_streamed_response_wrapper(runs.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.cancel = async_to_streamed_response_wrapper(runs.cancel)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.submit_tool_outputs = async_to_streamed_response_wrapper(runs.submit_tool_outputs)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method

    @cached_property
    def steps(self) -> AsyncStepsWithStreamingResponse:
        from .steps import AsyncStepsWithStreamingResponse

        return AsyncStepsWithStreamingResponse(self._runs.steps)
