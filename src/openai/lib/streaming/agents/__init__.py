"""A turn of an agent's session as it happens, with its tools called on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._streams import AgentSessionStream as AgentSessionStream, AsyncAgentSessionStream as AsyncAgentSessionStream
    from ._types import AsyncToolHandler as AsyncToolHandler, ToolHandler as ToolHandler, ToolOutput as ToolOutput
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AgentSessionStream": "._streams",
            "AsyncAgentSessionStream": "._streams",
            "AsyncToolHandler": "._types",
            "ToolHandler": "._types",
            "ToolOutput": "._types",
        },
    )
