"""What `client.beta.agents` does beyond single requests: sessions with tools and types, and files on their way."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from .._request import describe
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit
from ._arguments import call_of
from ._polling import drive, drive_async

if TYPE_CHECKING:
    from os import PathLike
    from typing import Any, Dict, Iterable, Mapping, Optional, Sequence

    import httpx
    from typing_extensions import Literal

    from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ..resources.beta.agents.sessions.artifacts import Artifacts, AsyncArtifacts
    from ..resources.beta.agents.sessions.sessions import AsyncSessions, Sessions
    from ..types.beta.agent_session import AgentSession
    from ..types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
    from ..types.beta.agents import session_create_params
    from ..types.beta.environment_param import EnvironmentParam
    from .beta.agents._artifacts import AgentResultArtifacts, AsyncAgentResultArtifacts
    from .beta.agents._files import PreparedAgentFiles, StagedAgentFile
    from .beta.agents._result import AgentTurnResult, OutputT
    from .beta.agents._stream import AgentSessionEventStream, AsyncAgentSessionEventStream
    from .beta.agents._tool_error import AsyncToolErrorHandler, ToolErrorHandler
    from .streaming.agents import AgentSessionStream, AsyncAgentSessionStream
    from .streaming.agents._types import AsyncToolHandler, ToolHandler


class SessionsMixin(SyncAPIResource):
    """What `client.beta.agents.sessions` does with types and functions."""

    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        stream: Literal[True],
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSessionEventStream[OutputT]: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        stream: bool,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession | AgentSessionEventStream[OutputT]: ...
    def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream: Literal[False] | Literal[True] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession | AgentSessionEventStream[OutputT]:
        """Start a session of an agent; with `stream=True`, an iterator of its events.

        ```py
        with client.beta.agents.sessions.create(environment={"type": "none"}, input="Hello", stream=True) as stream:
            result = stream.get_final_result()
        print(result.output_text)
        ```

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/create)

        Args:
            environment: Where the agent works, `none`, `openai_hosted` or `self_hosted`, with its settings.
            output_type: Type of what the agent writes: its schema goes out as `agent.text.format`, and the stream's
                `get_final_result` reads the text by it into `output_parsed`.
            tool_handlers: Functions by the name of the tool. Each call of one is answered once, after its event has
                been handed out, when the next one is asked for. Needs `stream=True`.
            agent: Settings of an agent, or changes to the one of `agent_id`.
            agent_id: Id of the stored agent to start from.
            input: First message, as a string or a list of messages.
            metadata: Up to 16 key-value strings of your own; keys up to 64 characters, values up to 512.
            prompt_cache_options: Time the prompt cache lives, as `ttl` (`30m` or `12h`).
            review: `auto_review` turns automatic review on, `none` off.
            spend_control: Most the session may spend, as `limit`; `None` for no limit.
            stream: `True` returns an iterator of events as the agent works.
            stream_options: Stream settings, as `include_obfuscation`; needs `stream=True`.
            vault_ids: Ids of the vaults whose credentials may be used.

        Raises:
            ValueError: `tool_handlers` without `stream=True`, or `output_type` beside `agent.text.format`.
            TypeError: there is no JSON schema of `output_type`.
        """
        arguments, *extras = call_of(locals())

        from ..resources.beta.agents.sessions.sessions import (
            _CREATE as operation,  # pyright: ignore[reportPrivateUsage]  # of the class that this is mixed into
        )
        from .beta.agents._create import prepare_session_create
        from .beta.agents._stream import AgentSessionEventStream
        from .streaming.agents._dispatch import ToolDispatcher

        context = prepare_session_create(self, ToolDispatcher, arguments, timeout)
        if not stream:
            return self._run(operation, context.body, *extras)
        stream_cls: Any = context.stream_cls(AgentSessionEventStream)
        options = describe(operation, context.body, *extras)
        return cast(
            "AgentSessionEventStream[OutputT]",
            self._client.request(operation.event_type, options, stream=True, stream_cls=stream_cls),
        )

    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam],
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, ToolHandler] | None = None,
        on_tool_error: ToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSessionStream[OutputT]:
        """Start a turn of an idle session, and follow it to its end.

        ```py
        with client.beta.agents.sessions.stream(session.id, input="And in Fahrenheit?") as stream:
            for event in stream:
                print(event.type)
            result = stream.get_final_result()
        ```

        The session is looked at, its events are asked for, and the input is sent when the block is entered. The stream
        ends when the turn has, and the session is idle again; the events are not asked for a second time if the
        connection breaks.

        [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/events/create)

        Args:
            session_id: Id of the session, which must be idle: else entering the block raises a ValueError.
            input: What the user says, as a string or a list of messages.
            output_type: Type that `get_final_result` reads the agent's text by, into `output_parsed`. What the agent
                writes is said by the session's own `agent.text.format`.
            tool_handlers: Functions by the name of the tool. Each call of one is answered once, after its event has
                been handed out, when the next one is asked for.
            on_tool_error: Called with an `AgentToolError` if a call fails; the agent learns no more than that it did.
            idempotency_key: Key of the request that sends the input; a new one by default.
            timeout: Seconds, or an `httpx.Timeout`, for each request.

        Raises:
            ValueError: `input` is empty.
            TypeError: there is no JSON schema of `output_type`.
        """
        from .streaming.agents import AgentSessionStream

        return AgentSessionStream(
            cast("Sessions", self),
            session_id,
            input=input,
            output_type=output_type,
            tool_handlers=tool_handlers,
            on_tool_error=on_tool_error,
            idempotency_key=idempotency_key,
            timeout=timeout,
        )


class ArtifactsMixin(SyncAPIResource):
    """What `client.beta.agents.sessions.artifacts` does with the result of a turn."""

    def for_result(self, result: AgentTurnResult[Any]) -> AgentResultArtifacts:  # Any: its output is not looked at
        """Find files by their path among those that one turn left behind; nothing is sent yet."""
        from .beta.agents._artifacts import AgentResultArtifacts

        return AgentResultArtifacts(cast("Artifacts", self), result)


class FilesMixin(SyncAPIResource):
    """What `client.beta.agents.environments.files` does in more than one call."""

    def prepare(
        self, files: Mapping[str, str | PathLike[str]], *, timeout: float | httpx.Timeout | NotGiven | None = not_given
    ) -> PreparedAgentFiles:
        """Upload files for an environment that is to be made; pass the reply's `files` to it.

        All paths are checked before the first upload; each file is read while it is sent.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/create)

        Args:
            files: Paths on this machine by where they go, an absolute path below `/workspace`.
            timeout: Seconds, or an `httpx.Timeout`, for each request.

        Raises:
            ValueError: a destination is not below `/workspace`, or a path leads to no file.
            AgentFilePreparationError: an upload failed; `prepared` has those before it.
        """
        from .beta.agents._files import preparing

        return drive(self._client, preparing(self._client, files, timeout))

    def prepare_directory(
        self,
        root: str | PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> PreparedAgentFiles:
        """Upload files of a directory for an environment that is to be made, as `prepare` does.

        Args:
            root: The directory, and no link to one.
            destination: Where its files go, `/workspace/…`; the path within the directory is kept below it.
            include: Patterns that choose the files, such as `**/*.py`, as `pathlib.Path.glob` takes them; they choose
                files whose name begins with a dot, too. The files go in the order of their paths.
            timeout: Seconds, or an `httpx.Timeout`, for each request.

        Raises:
            ValueError: a pattern or a link leads out of the directory, or nothing is chosen; nothing is sent then.
            AgentFilePreparationError: an upload failed; `prepared` has those before it.
        """
        from .beta.agents._files import directory_files, preparing

        files = directory_files(root, destination, include)
        return drive(self._client, preparing(self._client, files, timeout))

    def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> StagedAgentFile:
        """Upload a file, and put it into an environment that exists.

        [API reference](https://platform.openai.com/docs/api-reference/agents/environments/files/create)

        Args:
            environment_id: Id of the environment.
            file: Path, content, or a file open in binary mode, as for `files.create`.
            path: Where it goes, an absolute path below `/workspace`.
            timeout: Seconds, or an `httpx.Timeout`, for each request.

        Raises:
            ValueError: `path` is not below `/workspace`.
            AgentFileStagingError: it was uploaded, but could not be put there; `uploaded_file_id` is its id.
        """
        from .beta.agents._files import staging

        return drive(self._client, staging(self._client, environment_id, file, path, timeout))


class AsyncSessionsMixin(AsyncAPIResource):
    """Async twin of `SessionsMixin`."""

    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession: ...
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        stream: Literal[True],
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncAgentSessionEventStream[OutputT]: ...
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        stream: bool,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession | AsyncAgentSessionEventStream[OutputT]: ...
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        agent: session_create_params.Agent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: Optional[session_create_params.SpendControl] | Omit = omit,
        stream: Literal[False] | Literal[True] | Omit = omit,
        stream_options: session_create_params.StreamOptions | Omit = omit,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AgentSession | AsyncAgentSessionEventStream[OutputT]:
        """Async twin of `SessionsMixin.create`; `tool_handlers` may be coroutine functions."""
        arguments, *extras = call_of(locals())

        from ..resources.beta.agents.sessions.sessions import (
            _CREATE as operation,  # pyright: ignore[reportPrivateUsage]  # of the class that this is mixed into
        )
        from .beta.agents._create import prepare_session_create
        from .beta.agents._stream import AsyncAgentSessionEventStream
        from .streaming.agents._dispatch import AsyncToolDispatcher

        context = prepare_session_create(self, AsyncToolDispatcher, arguments, timeout)
        if not stream:
            return await self._run(operation, context.body, *extras)
        stream_cls: Any = context.stream_cls(AsyncAgentSessionEventStream)
        options = describe(operation, context.body, *extras)
        return cast(
            "AsyncAgentSessionEventStream[OutputT]",
            await self._client.request(operation.event_type, options, stream=True, stream_cls=stream_cls),
        )

    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[AgentSessionInputMessageParam],
        output_type: type[OutputT] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        on_tool_error: AsyncToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncAgentSessionStream[OutputT]:
        """Async twin of `SessionsMixin.stream`: `async with`, `async for`, and `await` what waits for the end."""
        from .streaming.agents import AsyncAgentSessionStream

        return AsyncAgentSessionStream(
            cast("AsyncSessions", self),
            session_id,
            input=input,
            output_type=output_type,
            tool_handlers=tool_handlers,
            on_tool_error=on_tool_error,
            idempotency_key=idempotency_key,
            timeout=timeout,
        )


class AsyncArtifactsMixin(AsyncAPIResource):
    """Async twin of `ArtifactsMixin`."""

    def for_result(self, result: AgentTurnResult[Any]) -> AsyncAgentResultArtifacts:  # Any: its output is not looked at
        """Async twin of `ArtifactsMixin.for_result`."""
        from .beta.agents._artifacts import AsyncAgentResultArtifacts

        return AsyncAgentResultArtifacts(cast("AsyncArtifacts", self), result)


class AsyncFilesMixin(AsyncAPIResource):
    """Async twin of `FilesMixin`."""

    async def prepare(
        self, files: Mapping[str, str | PathLike[str]], *, timeout: float | httpx.Timeout | NotGiven | None = not_given
    ) -> PreparedAgentFiles:
        """Async twin of `FilesMixin.prepare`."""
        from .beta.agents._files import preparing

        return await drive_async(self._client, preparing(self._client, files, timeout))

    async def prepare_directory(
        self,
        root: str | PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> PreparedAgentFiles:
        """Async twin of `FilesMixin.prepare_directory`."""
        from anyio.to_thread import run_sync

        from .beta.agents._files import directory_files, preparing

        files = await run_sync(directory_files, root, destination, include)
        return await drive_async(self._client, preparing(self._client, files, timeout))

    async def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> StagedAgentFile:
        """Async twin of `FilesMixin.upload`."""
        from .beta.agents._files import staging

        return await drive_async(self._client, staging(self._client, environment_id, file, path, timeout))
