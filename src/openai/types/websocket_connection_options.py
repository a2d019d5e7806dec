"""What can be set on a WebSocket connection; passed on to the `websockets` package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Sequence, Tuple, Union

from typing_extensions import Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from logging import Logger, LoggerAdapter
    from ssl import SSLContext

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

    open_timeout: Optional[float]
    """Seconds that opening the connection may take (10); None for no limit."""

    close_timeout: Optional[float]
    """Seconds to wait for the server's goodbye (10); None for no limit."""

    ping_interval: Optional[float]
    """Seconds between heartbeats (20), on sync connections from websockets 15 on; None for no heartbeat."""

    ping_timeout: Optional[float]
    """Seconds to wait for the answer to a heartbeat (20) before the connection is given up; None for no limit."""

    ssl: Optional[SSLContext]
    """TLS settings; None (default) for those of the system."""

    server_hostname: Optional[str]
    """The name that the server's certificate must have, where it is not that of the address."""

    proxy: Union[str, Literal[True], None]
    """The address of a proxy, True (default) for the environment's, None for none; from websockets 15 on."""

    logger: Optional[Union[Logger, LoggerAdapter[Any]]]
    """Where the connection tells what it does (`websockets.client`)."""


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    """Options of a connection on the async client."""

    write_limit: Union[int, Tuple[int, Optional[int]]]
    """High-water mark of the write buffer in bytes, or high and low."""


WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
