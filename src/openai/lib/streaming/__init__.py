"""Streams as people read them: typed events, and what has been put together so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._assistants import (
        AssistantEventHandler as AssistantEventHandler,
        AssistantEventHandlerT as AssistantEventHandlerT,
        AssistantStreamManager as AssistantStreamManager,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
        AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager as AsyncAssistantStreamManager,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AssistantEventHandler": "._assistants",
            "AssistantEventHandlerT": "._assistants",
            "AssistantStreamManager": "._assistants",
            "AsyncAssistantEventHandler": "._assistants",
            "AsyncAssistantEventHandlerT": "._assistants",
            "AsyncAssistantStreamManager": "._assistants",
        },
    )
