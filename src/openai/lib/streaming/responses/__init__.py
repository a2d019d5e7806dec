"""Responses as they are written: the API's events, with what has been put together so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._events import (
        ResponseCompletedEvent as ResponseCompletedEvent,
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
        ResponseStreamEvent as ResponseStreamEvent,
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
        ResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from ._responses import (
        AsyncResponseStream as AsyncResponseStream,
        AsyncResponseStreamManager as AsyncResponseStreamManager,
        ResponseStream as ResponseStream,
        ResponseStreamManager as ResponseStreamManager,
    )
    from ._state import ResponseStreamState as ResponseStreamState
    from ._types import ParsedResponseSnapshot as ParsedResponseSnapshot
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncResponseStream": "._responses",
            "AsyncResponseStreamManager": "._responses",
            "ParsedResponseSnapshot": "._types",
            "ResponseCompletedEvent": "._events",
            "ResponseFunctionCallArgumentsDeltaEvent": "._events",
            "ResponseStream": "._responses",
            "ResponseStreamEvent": "._events",
            "ResponseStreamManager": "._responses",
            "ResponseStreamState": "._state",
            "ResponseTextDeltaEvent": "._events",
            "ResponseTextDoneEvent": "._events",
        },
    )
