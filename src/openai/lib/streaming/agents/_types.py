"""What tools of an agent are to a program: functions of a call's arguments."""

from __future__ import annotations

from typing import Any, Awaitable, Callable, Dict, Iterable, Mapping, Union

from typing_extensions import TypeAlias

from ....types.beta.input_content_param import InputContentParam

ToolOutput: TypeAlias = Union[str, Mapping[str, Any], Iterable[InputContentParam], None]
"""What a tool gives the agent: text, a mapping that goes as JSON, a list of content, or nothing."""

ToolHandler: TypeAlias = Callable[[Dict[str, Any]], ToolOutput]
"""Takes the arguments of a call; an exception tells the agent that the call failed, and nothing of why."""

AsyncToolHandler: TypeAlias = Callable[[Dict[str, Any]], Union[ToolOutput, Awaitable[ToolOutput]]]
"""Async twin of `ToolHandler`; a plain function will do, and holds up the event loop while it runs."""
