"""The files that one turn of an agent left behind, by their path."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Generator, cast

from ...._flow import Ask, Flow
from ...._types import not_given
from ..._parsing._recast import listed
from ..._polling import drive, drive_async
from ._result import text_of

if TYPE_CHECKING:
    import httpx

    from ...._binary import HttpxBinaryResponseContent
    from ...._types import NotGiven
    from ....resources.beta.agents.sessions.artifacts import Artifacts, AsyncArtifacts
    from ....types.beta.agents.sessions.session_artifact import SessionArtifact
    from ._result import AgentTurnResult


class _ResultArtifacts:
    """Finds what a turn left, in either world."""

    def __init__(self, resource: Any, result: AgentTurnResult[Any]) -> None:  # Any: of either world; not looked at
        self._resource = resource
        self._client = resource._client
        self._session_id = result.session_id
        self._turn_id = result.turn_id

    def _finding(self, path: str, timeout: object) -> Flow[SessionArtifact]:
        found: list[Any] = []
        page = yield Ask(partial(self._resource.list, self._session_id, timeout=timeout))
        while True:
            for each in listed(page.data):
                if (text_of(each, "turn_id"), text_of(each, "path")) == (self._turn_id, path):
                    found.append(each)
            if len(found) > 1:
                raise ValueError(f"Turn {self._turn_id} left several files at {path!r}; take one by its id.")
            if not page.has_next_page():
                break
            page = yield Ask(page.get_next_page)
        if not found:
            raise ValueError(f"Turn {self._turn_id} left no file at {path!r}; `artifacts.list` has what there is.")
        return cast("SessionArtifact", found[0])


class AgentResultArtifacts(_ResultArtifacts):
    """Files of a turn; made by `client.beta.agents.sessions.artifacts.for_result`.

    [API reference](https://platform.openai.com/docs/api-reference/agents/sessions/artifacts/list)
    """

    def __init__(self, resource: Artifacts, result: AgentTurnResult[Any]) -> None:  # Any: its output is not looked at
        super().__init__(resource, result)

    def content(
        self, path: str, *, timeout: float | httpx.Timeout | NotGiven | None = not_given
    ) -> HttpxBinaryResponseContent:
        """Load a file into memory.

        Args:
            path: where the agent put it, such as `/workspace/report.pdf`.

        Raises:
            ValueError: the turn left no such file, or several.
        """
        found = drive(self._client, self._finding(path, timeout))
        content = self._resource.content(found.id, session_id=self._session_id, timeout=timeout)
        return cast("HttpxBinaryResponseContent", content)

    def download(
        self, path: str, *, to: str | os.PathLike[str], timeout: float | httpx.Timeout | NotGiven | None = not_given
    ) -> SessionArtifact:
        """Write a file to the disk as it arrives, and return its record; `to` is replaced when all of it is there.

        Args:
            path: where the agent put it.
            to: the file that is written; its directory must exist.

        Raises:
            ValueError: the turn left no such file, or several.
            OSError: `to` cannot be written.
        """
        found = drive(self._client, self._finding(path, timeout))
        load = self._resource.with_streaming_response.content
        with _replacing(to) as part, load(found.id, session_id=self._session_id, timeout=timeout) as response:
            response.stream_to_file(part)
        return found


class AsyncAgentResultArtifacts(_ResultArtifacts):
    """Async twin of `AgentResultArtifacts`."""

    def __init__(self, resource: AsyncArtifacts, result: AgentTurnResult[Any]) -> None:  # Any: as above
        super().__init__(resource, result)

    async def content(
        self, path: str, *, timeout: float | httpx.Timeout | NotGiven | None = not_given
    ) -> HttpxBinaryResponseContent:
        """Async twin of `AgentResultArtifacts.content`."""
        found = await drive_async(self._client, self._finding(path, timeout))
        content = await self._resource.content(found.id, session_id=self._session_id, timeout=timeout)
        return cast("HttpxBinaryResponseContent", content)

    async def download(
        self, path: str, *, to: str | os.PathLike[str], timeout: float | httpx.Timeout | NotGiven | None = not_given
    ) -> SessionArtifact:
        """Async twin of `AgentResultArtifacts.download`; the disk is written off the event loop."""
        found = await drive_async(self._client, self._finding(path, timeout))
        load = self._resource.with_streaming_response.content
        with _replacing(to) as part:
            async with load(found.id, session_id=self._session_id, timeout=timeout) as response:
                await response.stream_to_file(part)
        return found


@contextmanager
def _replacing(target: str | os.PathLike[str]) -> Generator[str, None, None]:
    """A file beside the target, which takes its place if all goes well."""
    if os.path.isdir(target):
        raise IsADirectoryError(f"`to` is a directory: {os.fspath(target)!r}")
    handle, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=os.path.dirname(os.path.abspath(target)))
    os.close(handle)
    try:
        yield part
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise
