"""What makes agents comfortable: tools that are functions, turns as typed results, files on their way in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._artifacts import (
        AgentResultArtifacts as AgentResultArtifacts,
        AsyncAgentResultArtifacts as AsyncAgentResultArtifacts,
    )
    from ._files import (
        AgentFilePreparationError as AgentFilePreparationError,
        AgentFileStagingError as AgentFileStagingError,
        PreparedAgentFiles as PreparedAgentFiles,
        StagedAgentFile as StagedAgentFile,
    )
    from ._output import agent_text_format as agent_text_format
    from ._result import (
        AgentOutputParseError as AgentOutputParseError,
        AgentTurnResult as AgentTurnResult,
        AgentTurnResultError as AgentTurnResultError,
    )
    from ._stream import (
        AgentSessionEventStream as AgentSessionEventStream,
        AsyncAgentSessionEventStream as AsyncAgentSessionEventStream,
    )
    from ._tool_error import AgentToolError as AgentToolError
    from ._tools import (
        FunctionTool as FunctionTool,
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AgentFilePreparationError": "._files",
            "AgentFileStagingError": "._files",
            "AgentOutputParseError": "._result",
            "AgentResultArtifacts": "._artifacts",
            "AgentSessionEventStream": "._stream",
            "AgentToolError": "._tool_error",
            "AgentTurnResult": "._result",
            "AgentTurnResultError": "._result",
            "AsyncAgentResultArtifacts": "._artifacts",
            "AsyncAgentSessionEventStream": "._stream",
            "FunctionTool": "._tools",
            "PreparedAgentFiles": "._files",
            "StagedAgentFile": "._files",
            "agent_text_format": "._output",
            "function_tool": "._tools",
            "pydantic_function_tool": "._tools",
        },
    )
