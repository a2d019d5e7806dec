"""What follows runs as they happen: start one on a thread, with a new thread, or go on after its tool calls."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit

if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Iterable, List, Optional, Tuple, Union

    import httpx

    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..types.beta import thread_create_and_run_params
    from ..types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from ..types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from ..types.beta.assistant_tool_param import AssistantToolParam
    from ..types.beta.threads import run_create_params, run_submit_tool_outputs_params
    from ..types.beta.threads.runs.run_step_include import RunStepInclude
    from ..types.shared.chat_model import ChatModel
    from ..types.shared.reasoning_effort import ReasoningEffort
    from ..types.shared_params.metadata import Metadata
    from .streaming._assistants import (
        AssistantEventHandlerT,
        AssistantStreamManager,
        AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager,
    )

DEPRECATED = "The Assistants API is deprecated; build on `client.responses` instead."


class RunStreams(SyncAPIResource):
    """Runs as they happen."""

    @deprecated(DEPRECATED)
    def stream(
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
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Run an assistant on a thread, and follow the run.

        ```py
        with client.beta.threads.runs.stream(thread_id="thread_1", assistant_id="asst_1") as stream:
            for text in stream.text_deltas:
                print(text, end="")
            run = stream.get_final_run()
        ```

        [API reference](https://platform.openai.com/docs/api-reference/runs/createRun)

        Args:
            event_handler: whose callbacks are told what happens, and what `with` gives.

        The other arguments are those of `create`. The request goes out when the `with` block is entered.
        """
        from .streaming._assistants import AssistantEventHandler, AssistantStreamManager

        request, handler = _call_of(locals(), "create", AssistantEventHandler)
        return AssistantStreamManager(request, event_handler=handler)

    @deprecated(DEPRECATED)
    def create_and_stream(
        self,
        *,
        assistant_id: str,
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
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """The older name of `stream`."""
        from .streaming._assistants import AssistantEventHandler, AssistantStreamManager

        request, handler = _call_of(locals(), "create", AssistantEventHandler)
        return AssistantStreamManager(request, event_handler=handler)

    @deprecated(DEPRECATED)
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Hand in the results of all tool calls that a run waits for, and follow the run as `stream` does.

        [API reference](https://platform.openai.com/docs/api-reference/runs/submitToolOutputs)
        """
        from .streaming._assistants import AssistantEventHandler, AssistantStreamManager

        request, handler = _call_of(locals(), "submit_tool_outputs", AssistantEventHandler)
        return AssistantStreamManager(request, event_handler=handler)


class ThreadStreams(SyncAPIResource):
    """Runs on new threads as they happen."""

    @deprecated(DEPRECATED)
    def create_and_run_stream(
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
        event_handler: AssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Create a thread, run an assistant on it, and follow the run as `runs.stream` does.

        [API reference](https://platform.openai.com/docs/api-reference/runs/createThreadAndRun)
        """
        from .streaming._assistants import AssistantEventHandler, AssistantStreamManager

        request, handler = _call_of(locals(), "create_and_run", AssistantEventHandler)
        return AssistantStreamManager(request, event_handler=handler)


class AsyncRunStreams(AsyncAPIResource):
    """Async twin of `RunStreams`."""

    @deprecated(DEPRECATED)
    def stream(
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
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Async twin of `RunStreams.stream`."""
        from .streaming._assistants import AsyncAssistantEventHandler, AsyncAssistantStreamManager

        request, handler = _call_of(locals(), "create", AsyncAssistantEventHandler)
        return AsyncAssistantStreamManager(request(), event_handler=handler)

    @deprecated(DEPRECATED)
    def create_and_stream(
        self,
        *,
        assistant_id: str,
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
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Async twin of `RunStreams.create_and_stream`."""
        from .streaming._assistants import AsyncAssistantEventHandler, AsyncAssistantStreamManager

        request, handler = _call_of(locals(), "create", AsyncAssistantEventHandler)
        return AsyncAssistantStreamManager(request(), event_handler=handler)

    @deprecated(DEPRECATED)
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Async twin of `RunStreams.submit_tool_outputs_stream`."""
        from .streaming._assistants import AsyncAssistantEventHandler, AsyncAssistantStreamManager

        request, handler = _call_of(locals(), "submit_tool_outputs", AsyncAssistantEventHandler)
        return AsyncAssistantStreamManager(request(), event_handler=handler)


class AsyncThreadStreams(AsyncAPIResource):
    """Async twin of `ThreadStreams`."""

    @deprecated(DEPRECATED)
    def create_and_run_stream(
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
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Async twin of `ThreadStreams.create_and_run_stream`."""
        from .streaming._assistants import AsyncAssistantEventHandler, AsyncAssistantStreamManager

        request, handler = _call_of(locals(), "create_and_run", AsyncAssistantEventHandler)
        return AsyncAssistantStreamManager(request(), event_handler=handler)


_HELPERS = {
    "create": "threads.runs.create_and_stream",
    "submit_tool_outputs": "threads.runs.submit_tool_outputs_stream",
    "create_and_run": "threads.create_and_run_stream",
}


def _call_of(scope: Dict[str, Any], method: str, handler_class: Callable[[], Any]) -> Tuple[Callable[[], Any], Any]:
    """Make of the `locals()` of a method the call of another that streams, and the handler that follows it."""
    sent = {name: value for name, value in scope.items() if name != "self" and "Assistant" not in name}
    handler = sent.pop("event_handler")
    is_own = "false" if handler is None else "true"
    told = {"X-Stainless-Stream-Helper": _HELPERS[method], "X-Stainless-Custom-Event-Handler": is_own}
    sent["extra_headers"] = {**told, **(sent["extra_headers"] or {})}
    call = partial(getattr(scope["self"], method), **sent, stream=True)
    return call, handler_class() if handler is None else handler
