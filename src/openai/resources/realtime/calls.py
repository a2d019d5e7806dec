# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from ..._types import not_given, omit
from ..._views import (
    async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_custom_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import List, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ..._binary import HttpxBinaryResponseContent
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
    from ...types.realtime.realtime_reasoning_param import RealtimeReasoningParam
    from ...types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
    from ...types.realtime.realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
    from ...types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam
    from ...types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
    from ...types.realtime.realtime_truncation_param import RealtimeTruncationParam
    from ...types.responses.response_prompt_param import ResponsePromptParam

__all__ = [
    "AsyncCalls",
    "AsyncCallsWithRawResponse",
    "AsyncCallsWithStreamingResponse",
    "Calls",
    "CallsWithRawResponse",
    "CallsWithStreamingResponse",
]

_CREATE: Operation[HttpxBinaryResponseContent] = Operation(
    "POST",
    "/realtime/calls",
    "binary",
    headers={"Accept": "application/sdp"},
    parts={"sdp": "application/sdp", "session": "application/json"},
)
_ACCEPT: Operation[None] = Operation("POST", "/realtime/calls/{call_id}/accept", "none", headers={"Accept": "*/*"})
_HANGUP: Operation[None] = Operation("POST", "/realtime/calls/{call_id}/hangup", "none", headers={"Accept": "*/*"})
_REFER: Operation[None] = Operation("POST", "/realtime/calls/{call_id}/refer", "none", headers={"Accept": "*/*"})
_REJECT: Operation[None] = Operation("POST", "/realtime/calls/{call_id}/reject", "none", headers={"Accept": "*/*"})


class Calls(SyncAPIResource):
    """WebRTC and SIP calls."""

    @cached_property
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return CallsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CallsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return CallsWithStreamingResponse(self)

    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Open a WebRTC call; returns the SDP answer, and the call's id in the `Location` header.

        [API reference](https://platform.openai.com/docs/api-reference/realtime/create-call)

        Args:
            sdp: SDP offer of the caller.
            session: Session settings to start with.
        """
        return self._run(_CREATE, {"sdp": sdp, "session": session}, extra_headers, extra_query, extra_body, timeout)

    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        model: Union[
            str,
            Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ],
        ]
        | Omit = omit,
        output_modalities: List[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Answer an incoming SIP call and set up its session.

        [API reference](https://platform.openai.com/docs/api-reference/realtime/accept-call)

        Args:
            call_id: Id of the call.
            type: Kind of session; always `realtime`.
            audio: Input and output audio settings, such as formats, turn detection and voice.
            include: Extra output; `item.input_audio_transcription.logprobs` tells how sure transcripts are.
            instructions: System message for the conversation, such as tone and role.
            max_output_tokens: Most tokens per answer, tool calls included; 1 to 4096 or `inf` (default).
            model: Id of the realtime model, such as `gpt-realtime`.
            output_modalities: `["audio"]` (default, with transcript) or `["text"]`; not both.
            parallel_tool_calls: Whether several tools may be called at once; reasoning models only.
            prompt: Stored prompt to use, with the values of its variables.
            reasoning: Reasoning settings, for models that reason.
            tool_choice: `auto` (default), `none`, `required`, or the one tool to call.
            tools: Functions and MCP servers on offer.
            tracing: `auto` or settings of the trace to record; `None` records none; fixed once set.
            truncation: What to do with an overflowing context, `auto`, `disabled` or a share to retain.
        """
        return self._run(
            _ACCEPT,
            {
                "call_id": call_id,
                "type": type,
                "audio": audio,
                "include": include,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "model": model,
                "output_modalities": output_modalities,
                "parallel_tool_calls": parallel_tool_calls,
                "prompt": prompt,
                "reasoning": reasoning,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "truncation": truncation,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """End a call, whether SIP or WebRTC.

        [API reference](https://platform.openai.com/docs/api-reference/realtime/hangup-call)

        Args:
            call_id: Id of the call.
        """
        return self._run(_HANGUP, {"call_id": call_id}, extra_headers, extra_query, extra_body, timeout)

    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Transfer a SIP call to another destination.

        [API reference](https://platform.openai.com/docs/api-reference/realtime/refer-call)

        Args:
            call_id: Id of the call.
            target_uri: Destination, such as `tel:+14155550123` or `sip:agent@example.com`.
        """
        return self._run(
            _REFER,
            {"call_id": call_id, "target_uri": target_uri},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Turn down an incoming SIP call.

        [API reference](https://platform.openai.com/docs/api-reference/realtime/reject-call)

        Args:
            call_id: Id of the call.
            status_code: SIP status to answer with, default 603 (declined).
        """
        return self._run(
            _REJECT,
            {"call_id": call_id, "status_code": status_code},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCalls(AsyncAPIResource):
    """Async twin of `Calls`."""

    @cached_property
    def with_raw_response(self) -> AsyncCallsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncCallsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncCallsWithStreamingResponse(self)

    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Async twin of `Calls.create`."""
        return await self._run(
            _CREATE,
            {"sdp": sdp, "session": session},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        model: Union[
            str,
            Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ],
        ]
        | Omit = omit,
        output_modalities: List[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Calls.accept`."""
        return await self._run(
            _ACCEPT,
            {
                "call_id": call_id,
                "type": type,
                "audio": audio,
                "include": include,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "model": model,
                "output_modalities": output_modalities,
                "parallel_tool_calls": parallel_tool_calls,
                "prompt": prompt,
                "reasoning": reasoning,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "truncation": truncation,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Calls.hangup`."""
        return await self._run(_HANGUP, {"call_id": call_id}, extra_headers, extra_query, extra_body, timeout)

    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Calls.refer`."""
        return await self._run(
            _REFER,
            {"call_id": call_id, "target_uri": target_uri},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Calls.reject`."""
        return await self._run(
            _REJECT,
            {"call_id": call_id, "status_code": status_code},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CallsWithRawResponse:
    """Methods of `Calls`; see `with_raw_response`."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self.create = to_raw_response_wrapper(calls.create)
        self.accept = to_raw_response_wrapper(calls.accept)
        self.hangup = to_raw_response_wrapper(calls.hangup)
        self.refer = to_raw_response_wrapper(calls.refer)
        self.reject = to_raw_response_wrapper(calls.reject)


class AsyncCallsWithRawResponse:
    """Methods of `AsyncCalls`; see `with_raw_response`."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls
        self.create = async_to_raw_response_wrapper(calls.create)
        self.accept = async_to_raw_response_wrapper(calls.accept)
        self.hangup = async_to_raw_response_wrapper(calls.hangup)
        self.refer = async_to_raw_response_wrapper(calls.refer)
        self.reject = async_to_raw_response_wrapper(calls.reject)


class CallsWithStreamingResponse:
    """Methods of `Calls`; see `with_streaming_response`."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self.create = to_custom_streamed_response_wrapper(calls.create, StreamedBinaryAPIResponse)
        self.accept = to_streamed_response_wrapper(calls.accept)
        self.hangup = to_streamed_response_wrapper(calls.hangup)
        self.refer = to_streamed_response_wrapper(calls.refer)
        self.reject = to_streamed_response_wrapper(calls.reject)


class AsyncCallsWithStreamingResponse:
    """Methods of `AsyncCalls`; see `with_streaming_response`."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = calls
        self.create = async_to_custom_streamed_response_wrapper(calls.create, AsyncStreamedBinaryAPIResponse)
        self.accept = async_to_streamed_response_wrapper(calls.accept)
        self.hangup = async_to_streamed_response_wrapper(calls.hangup)
        self.refer = async_to_streamed_response_wrapper(calls.refer)
        self.reject = async_to_streamed_response_wrapper(calls.reject)
