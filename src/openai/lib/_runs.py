"""What runs do in more than one call: start or continue one, wait until it is done or wants tools called."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._types import not_given, omit
from ._polling import drive, drive_async, headers, id_of, patience_of, polling
from ._run_streams import DEPRECATED, AsyncRunStreams, AsyncThreadStreams, RunStreams, ThreadStreams

if TYPE_CHECKING:
    from typing import Iterable, List, Optional, Union

    import httpx

    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..types.beta import thread_create_and_run_params
    from ..types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from ..types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from ..types.beta.assistant_tool_param import AssistantToolParam
    from ..types.beta.threads import run_create_params, run_submit_tool_outputs_params
    from ..types.beta.threads.run import Run
    from ..types.beta.threads.runs.run_step_include import RunStepInclude
    from ..types.shared.chat_model import ChatModel
    from ..types.shared.reasoning_effort import ReasoningEffort
    from ..types.shared_params.metadata import Metadata
    from ._polling import AsyncOnPoll, OnPoll

_FINAL = frozenset(("requires_action", "cancelled", "completed", "failed", "expired", "incomplete"))


class RunsMixin(RunStreams):
    """What `client.beta.threads.runs` does in more than one call."""

    @deprecated(DEPRECATED)
    def create_and_poll(
        self,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Optional[Union[str, ChatModel]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Run] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Run an assistant on a thread and wait until the run is done or wants tools called, see `poll`.

        [API reference](https://platform.openai.com/docs/api-reference/runs/createRun)
        """
        run = self._client.beta.threads.runs.create(  # pyright: ignore[reportDeprecated]  # as this method is
            assistant_id=assistant_id,
            include=include,
            additional_instructions=additional_instructions,
            additional_messages=additional_messages,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            thread_id=thread_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(  # pyright: ignore[reportDeprecated]  # as this method is
            id_of(run),
            thread_id,
            extra_headers,
            timeout=timeout,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )

    @deprecated(DEPRECATED)
    def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        poll_interval_ms: int | Omit = omit,
        *,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Run] | None = None,
    ) -> Run:
        """Wait until a run is done or wants tools called: look at its `status`.

        Args:
            run_id: Id of the run.
            thread_id: Id of the thread.
            poll_interval_ms: Milliseconds between two looks; by default what the server advises, or a second.
            max_wait_seconds: Longest wait, an hour by default; then `PollTimeoutError` is raised.
            on_poll: Called with the run each time that it was looked at.
        """
        patience = patience_of(poll_interval_ms, max_wait_seconds)
        look = partial(
            self._client.beta.threads.runs.retrieve,  # pyright: ignore[reportDeprecated]  # as this method is
            run_id,
            thread_id=thread_id,
            extra_headers=headers(extra_headers, patience),
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return drive(self._client, polling(look, patience, final=_FINAL, on_poll=on_poll))

    @deprecated(DEPRECATED)
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Run] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Hand in the results of all tool calls a run waits for, then wait as `poll` does.

        [API reference](https://platform.openai.com/docs/api-reference/runs/submitToolOutputs)
        """
        run = self._client.beta.threads.runs.submit_tool_outputs(  # pyright: ignore[reportDeprecated]  # as this method is
            tool_outputs=tool_outputs,
            run_id=run_id,
            thread_id=thread_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(  # pyright: ignore[reportDeprecated]  # as this method is
            id_of(run),
            thread_id,
            extra_headers,
            timeout=timeout,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )


class ThreadsMixin(ThreadStreams):
    """What `client.beta.threads` does in more than one call."""

    @deprecated(DEPRECATED)
    def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Optional[Union[str, ChatModel]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: OnPoll[Run] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Create a thread, run an assistant on it and wait as `runs.poll` does.

        [API reference](https://platform.openai.com/docs/api-reference/runs/createThreadAndRun)
        """
        run = self._client.beta.threads.create_and_run(  # pyright: ignore[reportDeprecated]  # as this method is
            assistant_id=assistant_id,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
            temperature=temperature,
            thread=thread,
            tool_choice=tool_choice,
            tool_resources=tool_resources,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._client.beta.threads.runs.poll(  # pyright: ignore[reportDeprecated]  # as this method is
            id_of(run),
            run.thread_id,
            extra_headers,
            timeout=timeout,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )


class AsyncRunsMixin(AsyncRunStreams):
    """Async twin of `RunsMixin`."""

    @deprecated(DEPRECATED)
    async def create_and_poll(
        self,
        *,
        assistant_id: str,
        include: List[RunStepInclude] | Omit = omit,
        additional_instructions: Optional[str] | Omit = omit,
        additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Optional[Union[str, ChatModel]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[run_create_params.TruncationStrategy] | Omit = omit,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[Run] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Async twin of `RunsMixin.create_and_poll`."""
        run = await self._client.beta.threads.runs.create(  # pyright: ignore[reportDeprecated]  # as this method is
            assistant_id=assistant_id,
            include=include,
            additional_instructions=additional_instructions,
            additional_messages=additional_messages,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            thread_id=thread_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(  # pyright: ignore[reportDeprecated]  # as this method is
            id_of(run),
            thread_id,
            extra_headers,
            timeout=timeout,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )

    @deprecated(DEPRECATED)
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        poll_interval_ms: int | Omit = omit,
        *,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[Run] | None = None,
    ) -> Run:
        """Async twin of `RunsMixin.poll`."""
        patience = patience_of(poll_interval_ms, max_wait_seconds)
        look = partial(
            self._client.beta.threads.runs.retrieve,  # pyright: ignore[reportDeprecated]  # as this method is
            run_id,
            thread_id=thread_id,
            extra_headers=headers(extra_headers, patience),
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await drive_async(self._client, polling(look, patience, final=_FINAL, on_poll=on_poll))

    @deprecated(DEPRECATED)
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[Run] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Async twin of `RunsMixin.submit_tool_outputs_and_poll`."""
        run = await self._client.beta.threads.runs.submit_tool_outputs(  # pyright: ignore[reportDeprecated]  # as this method is
            tool_outputs=tool_outputs,
            run_id=run_id,
            thread_id=thread_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(  # pyright: ignore[reportDeprecated]  # as this method is
            id_of(run),
            thread_id,
            extra_headers,
            timeout=timeout,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )


class AsyncThreadsMixin(AsyncThreadStreams):
    """Async twin of `ThreadsMixin`."""

    @deprecated(DEPRECATED)
    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: Optional[str] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_prompt_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Optional[Union[str, ChatModel]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        thread: thread_create_and_run_params.Thread | Omit = omit,
        tool_choice: Optional[AssistantToolChoiceOptionParam] | Omit = omit,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] | Omit = omit,
        tools: Optional[Iterable[AssistantToolParam]] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        on_poll: AsyncOnPoll[Run] | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Run:
        """Async twin of `ThreadsMixin.create_and_run_poll`."""
        run = await self._client.beta.threads.create_and_run(  # pyright: ignore[reportDeprecated]  # as this method is
            assistant_id=assistant_id,
            instructions=instructions,
            max_completion_tokens=max_completion_tokens,
            max_prompt_tokens=max_prompt_tokens,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
            temperature=temperature,
            thread=thread,
            tool_choice=tool_choice,
            tool_resources=tool_resources,
            tools=tools,
            top_p=top_p,
            truncation_strategy=truncation_strategy,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._client.beta.threads.runs.poll(  # pyright: ignore[reportDeprecated]  # as this method is
            id_of(run),
            run.thread_id,
            extra_headers,
            timeout=timeout,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            on_poll=on_poll,
        )
