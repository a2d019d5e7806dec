"""Undoes Content-Encoding, and notices where compressed data ends too early."""

from __future__ import annotations

import zlib
from functools import cache
from importlib import import_module
from typing import Any, Callable

from ._protocol import WireError


@cache
def accept_encoding() -> str:
    """Return the encodings that can be undone here; brotli and zstd need a package each."""
    return ", ".join(["gzip", "deflate", *(name for name in _OPTIONAL if _optional(name) is not None)])


class EncodingError(WireError):
    """Compressed data is broken, or cut."""

    kind = "DecodingError"


class Decoder:
    """Turns the bytes of the wire into those of the content."""

    def __init__(self, names: list[str]) -> None:
        self._steps = [step for step in map(_step, reversed(names)) if step is not None]

    def decode(self, data: bytes) -> bytes:
        for step in self._steps:
            data = step.decode(data) if data else data
        return data

    def finish(self) -> None:
        """Raise where the data is not complete."""
        if not all(step.complete for step in self._steps):
            raise EncodingError("The compressed response ended early.")


def decoder_for(content_encoding: str | None) -> Decoder | None:
    """Return what undoes a response's encodings, or None where there are none; unknown ones are left as they are."""
    return Decoder([name.strip().lower() for name in content_encoding.split(",")]) if content_encoding else None


class _Step:
    """One decompressor of the common kind: `decompress`, `eof`, `unused_data`."""

    def __init__(self, make: Callable[[], Any], raw: Callable[[], Any] | None = None) -> None:
        self._make, self._raw = make, raw
        self._current = make()
        self._held = b""
        self.complete = True  # No data at all is no data cut.

    def decode(self, data: bytes) -> bytes:
        try:
            content = self._decode(data)
        except Exception as exc:  # Each package has an error of its own.
            raise EncodingError(f"The compressed response is broken: {exc}") from exc
        self.complete = bool(self._current.eof)
        return content

    def _decode(self, data: bytes) -> bytes:
        if self._raw is not None:
            self._held += data
            if len(self._held) < 2:  # zlib's header has two bytes; some servers leave it out.
                return b""
            data, raw, self._raw = self._held, self._raw, None
            if data[0] & 15 != 8 or int.from_bytes(data[:2], "big") % 31:
                self._current = raw()
        content = bytes(self._current.decompress(data))
        rest = self._current.unused_data
        if rest and rest.strip(b"\0"):  # Compressed data may come in several members.
            self._current = self._make()
            return content + self._decode(rest)
        return content


class _Brotli:
    """The brotli packages name the same things each in their own way."""

    unused_data = b""

    def __init__(self) -> None:
        self._inner = _optional("br").Decompressor()
        self.decompress = getattr(self._inner, "decompress", None) or self._inner.process

    @property
    def eof(self) -> bool:
        return bool(self._inner.is_finished())


_OPTIONAL = {"br": ("brotli", "brotlicffi"), "zstd": ("zstandard",)}


@cache
def _optional(name: str) -> Any:
    for package in _OPTIONAL[name]:
        try:
            return import_module(package)
        except ImportError:
            continue
    return None


def _step(name: str) -> _Step | None:
    if name in ("gzip", "x-gzip"):
        return _Step(lambda: zlib.decompressobj(zlib.MAX_WBITS | 16))
    if name == "deflate":
        return _Step(zlib.decompressobj, raw=lambda: zlib.decompressobj(-zlib.MAX_WBITS))
    if name == "br" and _optional(name) is not None:
        return _Step(_Brotli)
    if name == "zstd" and _optional(name) is not None:
        return _Step(_optional(name).ZstdDecompressor().decompressobj)
    return None
