"""Several responses at once over one WebSocket: a lane for each, and what has been put together of it."""

from __future__ import annotations

from ._accumulator import (
    ResponsesWebSocketAccumulator as ResponsesWebSocketAccumulator,
    ResponsesWebSocketOutput as ResponsesWebSocketOutput,
    ResponsesWebSocketSnapshot as ResponsesWebSocketSnapshot,
)
from ._lanes import (
    ResponsesWebSocketBufferError as ResponsesWebSocketBufferError,
    ResponsesWebSocketError as ResponsesWebSocketError,
    ResponsesWebSocketLimits as ResponsesWebSocketLimits,
)
from ._session import (
    AsyncResponsesWebSocketLane as AsyncResponsesWebSocketLane,
    AsyncResponsesWebSocketSession as AsyncResponsesWebSocketSession,
    ResponsesWebSocketLane as ResponsesWebSocketLane,
    ResponsesWebSocketSession as ResponsesWebSocketSession,
)
