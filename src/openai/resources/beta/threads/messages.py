# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from ...._operation import Operation, PageOperation
from ...._resource import AsyncAPIResource, SyncAPIResource
from ...._types import not_given, omit
from ...._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable, Optional, Union

    import httpx
    from typing_extensions import Literal

    from ...._base_client import AsyncPaginator
    from ...._types import Body, Headers, NotGiven, Omit, Query
    from ....pagination import AsyncCursorPage, SyncCursorPage
    from ....types.beta.threads import message_create_params
    from ....types.beta.threads.message import Message
    from ....types.beta.threads.message_content_part_param import MessageContentPartParam
    from ....types.beta.threads.message_deleted import MessageDeleted
    from ....types.shared_params.metadata import Metadata

__all__ = [
    "AsyncMessages",
    "AsyncMessagesWithRawResponse",
    "AsyncMessagesWithStreamingResponse",
    "Messages",
    "MessagesWithRawResponse",
    "MessagesWithStreamingResponse",
]

_CREATE: Operation[Message] = Operation(
    "POST",
    "/threads/{thread_id}/messages",
    "openai.types.beta.threads.message:Message",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_RETRIEVE: Operation[Message] = Operation(
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    "openai.types.beta.threads.message:Message",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE: Operation[Message] = Operation(
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    "openai.types.beta.threads.message:Message",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST: PageOperation[SyncCursorPage[Message], AsyncPaginator[Message, AsyncCursorPage[Message]]] = PageOperation(
    "GET",
    "/threads/{thread_id}/messages",
    "openai.types.beta.threads.message:Message",
    page="CursorPage",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_DELETE: Operation[MessageDeleted] = Operation(
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    "openai.types.beta.threads.message_deleted:MessageDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)


class Messages(SyncAPIResource):
    """Messages of a thread."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return MessagesWithStreamingResponse(self)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Message:
        """Append a message to a thread.

        [API reference](https://platform.openai.com/docs/api-reference/messages/createMessage)

        Args:
            thread_id: Id of the thread.
            content: Text, or a list of text and image parts.
            role: Who speaks, `user` or `assistant`.
            attachments: Uploaded files to go with the message, and the tools that may read them.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
        """
        return self._run(
            _CREATE,
            {
                "thread_id": thread_id,
                "content": content,
                "role": role,
                "attachments": attachments,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Message:
        """Return a message of a thread.

        [API reference](https://platform.openai.com/docs/api-reference/messages/getMessage)

        Args:
            message_id: Id of the message.
            thread_id: Id of the thread.
        """
        return self._run(
            _RETRIEVE,
            {"message_id": message_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Message:
        """Replace the metadata of a message.

        [API reference](https://platform.openai.com/docs/api-reference/messages/modifyMessage)

        Args:
            message_id: Id of the message.
            thread_id: Id of the thread.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
        """
        return self._run(
            _UPDATE,
            {"message_id": message_id, "thread_id": thread_id, "metadata": metadata},
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
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Message]:
        """List the messages of a thread.

        [API reference](https://platform.openai.com/docs/api-reference/messages/listMessages)

        Args:
            thread_id: Id of the thread.
            after: Id of the last object of the previous page.
            before: Id of the first object of the page that follows; pages backwards.
            limit: Most objects a page may hold, usually 1 to 100 with a default of 20.
            order: `desc` (default) for newest first, `asc` for oldest first.
            run_id: Only messages that this run wrote.
        """
        return self._page(
            _LIST,
            {
                "thread_id": thread_id,
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "run_id": run_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> MessageDeleted:
        """Delete a message of a thread.

        [API reference](https://platform.openai.com/docs/api-reference/messages/deleteMessage)

        Args:
            message_id: Id of the message.
            thread_id: Id of the thread.
        """
        return self._run(
            _DELETE,
            {"message_id": message_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncMessages(AsyncAPIResource):
    """Async twin of `Messages`."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncMessagesWithStreamingResponse(self)

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Message:
        """Async twin of `Messages.create`."""
        return await self._run(
            _CREATE,
            {
                "thread_id": thread_id,
                "content": content,
                "role": role,
                "attachments": attachments,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Message:
        """Async twin of `Messages.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"message_id": message_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Message:
        """Async twin of `Messages.update`."""
        return await self._run(
            _UPDATE,
            {"message_id": message_id, "thread_id": thread_id, "metadata": metadata},
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
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """Async twin of `Messages.list`."""
        return self._page(
            _LIST,
            {
                "thread_id": thread_id,
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "run_id": run_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("The Assistants API is deprecated; build on `client.responses` instead.")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> MessageDeleted:
        """Async twin of `Messages.delete`."""
        return await self._run(
            _DELETE,
            {"message_id": message_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class MessagesWithRawResponse:
    """Methods of `Messages`; see `with_raw_response`."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.create = to_raw_response_wrapper(messages.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_raw_response_wrapper(messages.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = to_raw_response_wrapper(messages.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_raw_response_wrapper(messages.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = to_raw_response_wrapper(messages.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncMessagesWithRawResponse:
    """Methods of `AsyncMessages`; see `with_raw_response`."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.create = async_to_raw_response_wrapper(messages.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_raw_response_wrapper(messages.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = async_to_raw_response_wrapper(messages.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_raw_response_wrapper(messages.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = async_to_raw_response_wrapper(messages.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class MessagesWithStreamingResponse:
    """Methods of `Messages`; see `with_streaming_response`."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.create = to_streamed_response_wrapper(messages.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = to_streamed_response_wrapper(messages.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = to_streamed_response_wrapper(messages.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = to_streamed_response_wrapper(messages.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = to_streamed_response_wrapper(messages.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method


class AsyncMessagesWithStreamingResponse:
    """Methods of `AsyncMessages`; see `with_streaming_response`."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = messages
        self.create = async_to_streamed_response_wrapper(messages.create)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.retrieve = async_to_streamed_response_wrapper(messages.retrieve)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.update = async_to_streamed_response_wrapper(messages.update)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.list = async_to_streamed_response_wrapper(messages.list)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.delete = async_to_streamed_response_wrapper(messages.delete)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
