"""Fuzzes how an answer comes off the wire: HTTP out of bytes, and content out of compressed bytes."""

from __future__ import annotations

import gzip
import zlib
from itertools import chain
from typing import List, Optional, Tuple

from fuzz.source import Source
from openai._transports._decoding import EncodingError, decoder_for
from openai._transports._protocol import WireError
from openai._transports._wire import Head, Wire

LINES = (
    b"HTTP/1.1 200 OK\r\n", b"\r\n", b"Content-Length: 3\r\n", b"Transfer-Encoding: chunked\r\n", b"3\r\nabc\r\n",
    b"0\r\n\r\n", b"abc", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 101 Switching Protocols\r\n\r\n", b"\n",
    b" folded\r\n",
    b"HTTP/1.0 204 \r\n", b"x: \xff\r\n", b"3;a=b\r\nabc\r\n", b"-1\r\n", b"ffffffffffffffffffff\r\n",
    b"Connection: close\r\n",
    b"Content-Length: 4\r\n", b": \r\n", b"HTTP/1.1 404 Not\0 Found\r\n", b"0\r\nx: y\r\n\r\n", b"HTTP/2 200\r\n", b"x",
)  # fmt: skip
Outcome = Tuple[Optional[Head], bytes, bool]


def wire(data: bytes) -> None:
    """However the bytes of an answer are cut, head, body and failure are the same, and a failure is the wire's."""
    source = Source(data)
    sizes = Source(source.take(3))
    body = source.rest() if source.flag() else b"".join(LINES[byte % len(LINES)] for byte in source.rest())

    whole = _read([body])

    assert _read(sizes.cut(body)) == whole
    assert _read([body[at : at + 1] for at in range(len(body))]) == whole


def encodings(data: bytes) -> None:
    """Compressed content comes out as it went in; what is cut or changed is an error, or other bytes, and no crash."""
    source = Source(data)
    names, sizes = [], Source(source.take(3))
    wanted = content = source.bytes() * (1 + source.below(256))
    for _ in range(source.below(3)):
        name, compress = source.pick((("gzip", gzip.compress), ("deflate", zlib.compress), ("deflate", _raw_deflate)))
        content = compress(content)
        names.append(name)
    damage = source.pick((None, None, "cut", "changed")) if names else None
    if damage == "cut":
        content = content[: 1 + source.below(len(content) - 1)]
    elif damage == "changed":
        at = source.below(len(content))
        content = content[:at] + source.bytes() + content[at + 1 :]
    decoder = decoder_for(", ".join(names) or "identity")
    assert decoder is not None

    try:
        made = b"".join(chain.from_iterable(map(decoder.decode, sizes.cut(content))))
        decoder.finish()
    except EncodingError:
        assert damage
        return
    assert made == wanted or damage == "changed"


def _read(pieces: List[bytes]) -> Outcome:
    reader, head, parts = Wire(), None, b""
    reader.start("POST")
    try:
        for piece in [*filter(None, pieces), b""]:
            reader.feed(piece)
            head = head or reader.head()
            while head and not reader.ended and (part := reader.take()):
                parts += part
            if reader.ended:
                return head, parts, False
    except WireError:
        return head, parts, True
    return head, parts, False


def _raw_deflate(content: bytes) -> bytes:
    made = zlib.compressobj(wbits=-15)
    return made.compress(content) + made.flush()
