# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ..._operation import Operation, PageOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types.beta import assistant_create_params, assistant_update_params
    from ...types.beta.assistant import Assistant
    from ...types.beta.assistant_deleted import AssistantDeleted
    from ...types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from ...types.beta.assistant_tool_param import AssistantToolParam
    from ...types.shared.chat_model import ChatModel
    from ...types.shared.reasoning_effort import ReasoningEffort
    from ...types.shared_params.metadata import Metadata

__all__ = [
    "Assistants",
    "AssistantsWithRawResponse",
    "AssistantsWithStreamingResponse",
    "AsyncAssistants",
    "AsyncAssistantsWithRawResponse",
    "AsyncAssistantsWithStreamingResponse",
]

_CREATE: Operation[Assistant] = Operation(
    "POST",
    "/assistants",
    "openai.types.beta.assistant:Assistant",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_RETRIEVE: Operation[Assistant] = Operation(
    "GET",
    "/assistants/{assistant_id}",
    "openai.types.beta.assistant:Assistant",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE: Operation[Assistant] = Operation(
    "POST",
    "/assistants/{assistant_id}",
    "openai.types.beta.assistant:Assistant",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST: PageOperation[SyncCursorPage[Assistant], AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]] = PageOperation(
    "GET",
    "/assistants",
    "openai.types.beta.assistant:Assistant",
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_DELETE: Operation[AssistantDeleted] = Operation(
    "DELETE",
    "/assistants/{assistant_id}",
    "openai.types.beta.assistant_deleted:AssistantDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class Assistants(SyncAPIResource):
    """Assistants, deprecated for responses."""

    @cached_property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AssistantsWithStreamingResponse(self)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Assistant:
        """Create an assistant from a model, instructions and tools.

        [API reference](https://platform.openai.com/docs/api-reference/assistants/createAssistant)

        Args:
            model: Id of the model that answers.
            description: What the assistant is for, up to 512 characters.
            instructions: System message, up to 256000 characters.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            name: Name of the assistant, up to 256 characters.
            reasoning_effort: How hard a reasoning model thinks, from `none` to `max`, as it supports.
            response_format: `auto`, or output as text, a JSON object or JSON that follows a schema.
            temperature: Sampling temperature, 0 to 2, default 1; higher is more random.
            tool_resources: Files and vector stores the tools may use, by kind of tool.
            tools: Up to 128 tools, `code_interpreter`, `file_search` or functions.
            top_p: Share of probability mass to sample from, 0 to 1, default 1; set this or `temperature`, not both.
        """
        return self._run(
            _CREATE,
            {
                "model": model,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Assistant:
        """Return an assistant.

        [API reference](https://platform.openai.com/docs/api-reference/assistants/getAssistant)

        Args:
            assistant_id: Id of the assistant.
        """
        return self._run(_RETRIEVE, {"assistant_id": assistant_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def update(
        self,
        assistant_id: str,
        *,
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[
            str,
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ],
        ]
        | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Assistant:
        """Change an assistant; what is absent stays as it is.

        [API reference](https://platform.openai.com/docs/api-reference/assistants/modifyAssistant)

        Args:
            assistant_id: Id of the assistant.
            description: What the assistant is for, up to 512 characters.
            instructions: System message, up to 256000 characters.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            model: Id of the model that answers.
            name: Name of the assistant, up to 256 characters.
            reasoning_effort: How hard a reasoning model thinks, from `none` to `max`, as it supports.
            response_format: `auto`, or output as text, a JSON object or JSON that follows a schema.
            temperature: Sampling temperature, 0 to 2, default 1; higher is more random.
            tool_resources: Files and vector stores the tools may use, by kind of tool.
            tools: Up to 128 tools, `code_interpreter`, `file_search` or functions.
            top_p: Share of probability mass to sample from, 0 to 1, default 1; set this or `temperature`, not both.
        """
        return self._run(
            _UPDATE,
            {
                "assistant_id": assistant_id,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Assistant]:
        """List assistants.

        [API reference](https://platform.openai.com/docs/api-reference/assistants/listAssistants)

        Args:
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
        """
        return self._page(
            _LIST,
            {"after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AssistantDeleted:
        """Delete an assistant.

        [API reference](https://platform.openai.com/docs/api-reference/assistants/deleteAssistant)

        Args:
            assistant_id: Id of the assistant.
        """
        return self._run(_DELETE, {"assistant_id": assistant_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncAssistants(AsyncAPIResource):
    """Async twin of `Assistants`."""

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncAssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncAssistantsWithStreamingResponse(self)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Assistant:
        """Async twin of `Assistants.create`."""
        return await self._run(
            _CREATE,
            {
                "model": model,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Assistant:
        """Async twin of `Assistants.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"assistant_id": assistant_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def update(
        self,
        assistant_id: str,
        *,
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[
            str,
            Literal[
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4.5-preview",
                "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
            ],
        ]
        | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Assistant:
        """Async twin of `Assistants.update`."""
        return await self._run(
            _UPDATE,
            {
                "assistant_id": assistant_id,
                "description": description,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "name": name,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "temperature": temperature,
                "tool_resources": tool_resources,
                "tools": tools,
                "top_p": top_p,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """Async twin of `Assistants.list`."""
        return self._page(
            _LIST,
            {"after": after, "before": before, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AssistantDeleted:
        """Async twin of `Assistants.delete`."""
        return await self._run(_DELETE, {"assistant_id": assistant_id}, extra_headers, extra_query, extra_body, timeout)


class AssistantsWithRawResponse:
    """Methods of `Assistants`; see `with_raw_response`."""

    def __init__(self, assistants: Assistants) -> None:
        self._assistants = assistants
        self.create = to_raw_response_wrapper(assistants.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_raw_response_wrapper(assistants.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = to_raw_response_wrapper(assistants.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_raw_response_wrapper(assistants.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = to_raw_response_wrapper(assistants.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncAssistantsWithRawResponse:
    """Methods of `AsyncAssistants`; see `with_raw_response`."""

    def __init__(self, assistants: AsyncAssistants) -> None:
        self._assistants = assistants
        self.create = async_to_raw_response_wrapper(assistants.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_raw_response_wrapper(assistants.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = async_to_raw_response_wrapper(assistants.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_raw_response_wrapper(assistants.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = async_to_raw_response_wrapper(assistants.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AssistantsWithStreamingResponse:
    """Methods of `Assistants`; see `with_streaming_response`."""

    def __init__(self, assistants: Assistants) -> None:
        self._assistants = assistants
        self.create = to_streamed_response_wrapper(assistants.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_streamed_response_wrapper(assistants.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = to_streamed_response_wrapper(assistants.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_streamed_response_wrapper(assistants.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = to_streamed_response_wrapper(assistants.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncAssistantsWithStreamingResponse:
    """Methods of `AsyncAssistants`; see `with_streaming_response`."""

    def __init__(self, assistants: AsyncAssistants) -> None:
        self._assistants = assistants
        self.create = async_to_streamed_response_wrapper(assistants.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_streamed_response_wrapper(assistants.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = async_to_streamed_response_wrapper(assistants.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_streamed_response_wrapper(assistants.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = async_to_streamed_response_wrapper(assistants.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
