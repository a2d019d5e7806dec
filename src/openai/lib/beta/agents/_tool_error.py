"""What went wrong with one call of a tool, for the program that wrote the tool."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Awaitable, Callable, Union

from typing_extensions import Literal, TypeAlias

ToolErrorStage: TypeAlias = Literal["arguments", "execution", "output"]


@dataclass(frozen=True)
class AgentToolError:
    """A call that failed: the agent was told that it did, but not why.

    `stage` says where: reading the `arguments`, in the function (`execution`), or sending what it returned (`output`).
    """

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: ToolErrorStage


ToolErrorHandler: TypeAlias = Callable[[AgentToolError], None]
AsyncToolErrorHandler: TypeAlias = Callable[[AgentToolError], Union[Awaitable[None], None]]
