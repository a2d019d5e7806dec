"""What can be set on a WebSocket connection; passed on to the `websockets` package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence, Tuple, Union

from typing_extensions import TypeAlias, TypedDict

if TYPE_CHECKING:
    from websockets.extensions import ClientExtensionFactory
    from websockets.typing import Subprotocol

__all__ = ["SyncWebSocketConnectionOptions", "WebSocketConnectionOptions", "WebsocketConnectionOptions"]


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    """Options of a connection on the sync client."""

    extensions: Optional[Sequence[ClientExtensionFactory]]
    """Extensions to offer, in order of preference."""

    subprotocols: Optional[Sequence[Subprotocol]]
    """Subprotocols to offer, in order of preference."""

    compression: Optional[str]
    """`deflate`, or None (default) for none."""

    max_size: Optional[int]
    """Largest message to accept, in bytes; None (default) for no limit."""

    max_queue: Union[int, Tuple[Optional[int], Optional[int]], None]
    """High-water mark of received messages not yet read, or high and low."""


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """Options of a connection on the async client."""

    write_limit: Union[int, Tuple[int, Optional[int]]]
    """High-water mark of the write buffer in bytes, or high and low."""


WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
