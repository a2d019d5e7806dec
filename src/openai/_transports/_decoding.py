"""Undoes Content-Encoding; notices where compressed data ends too early, or unpacks to more than anybody can want."""

from __future__ import annotations

import zlib
from functools import cache
from importlib import import_module
from typing import Any, Callable, Iterable, Iterator

from ._protocol import WireError

# What a body may unpack to that is to be in memory as a whole: this much, or so many times the bytes that came in.
MAX_UNPACKED = 64 * 1024 * 1024
MAX_RATIO = 100
# The bytes that are unpacked at a time, by what they may become: one of gzip 1,032 bytes, four of zstd 128 KiB, some
# twenty of brotli 16 MiB. So no step makes more than some tens of MiB.
_SLICES = {"br": 64, "zstd": 512}
_SLICE = 16 * 1024


@cache
def accept_encoding() -> str:
    """Return the encodings that can be undone here; brotli and zstd need a package each."""
    return ", ".join(["gzip", "deflate", *(name for name in _OPTIONAL if _optional(name) is not None)])


class EncodingError(WireError):
    """Compressed data is broken, or cut."""

    kind = "DecodingError"


class Decoder:
    """Turns the bytes of the wire into those of the content, piece by piece."""

    def __init__(self, names: list[str], *, whole: bool = False) -> None:
        self._steps = [step for step in map(_step, reversed(names)) if step is not None]
        self._is_whole = whole
        self._received = self._unpacked = 0

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield the content that these bytes complete."""
        self._received += len(data)
        content: Iterable[bytes] = (data,)
        for step in self._steps:
            content = step.decode(content)
        for piece in content:
            self._unpacked += len(piece)
            if self._is_whole and self._unpacked > max(MAX_UNPACKED, MAX_RATIO * self._received):
                raise EncodingError(f"The compressed response unpacks to more than {MAX_RATIO} times its size.")
            yield piece

    def finish(self) -> None:
        """Raise where the data is not complete."""
        if not all(step.complete for step in self._steps):
            raise EncodingError("The compressed response ended early.")


def decoder_for(content_encoding: str | None, *, whole: bool = False) -> Decoder | None:
    """Return what undoes a response's encodings, or None where there are none; unknown ones are left as they are.

    `whole` is whether all of the content is kept.
    """
    if not content_encoding:
        return None
    return Decoder([name.strip().lower() for name in content_encoding.split(",")], whole=whole)


class _Step:
    """One decompressor of the common kind: `decompress`, `eof`, `unused_data`."""

    def __init__(self, make: Callable[[], Any], raw: Callable[[], Any] | None = None, slice_: int = _SLICE) -> None:
        self._make, self._raw, self._slice = make, raw, slice_
        self._current = make()
        self._held = b""
        self.complete = True  # No data at all is no data cut.

    def decode(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            for start in range(0, len(piece), self._slice):
                data = self._begin(piece[start : start + self._slice])
                while data:
                    try:
                        content = bytes(self._current.decompress(data))
                    except Exception as exc:  # Each package has an error of its own.
                        raise EncodingError(f"The compressed response is broken: {exc}") from exc
                    data = self._current.unused_data.lstrip(b"\0")
                    self.complete = bool(self._current.eof)
                    if data:  # Compressed data may come in several members.
                        self._current = self._make()
                    if content:
                        yield content

    def _begin(self, data: bytes) -> bytes:
        if self._raw is not None:
            self._held += data
            if len(self._held) < 2:  # zlib's header has two bytes; some servers leave it out.
                self.complete = not self._held
                return b""
            data, raw, self._raw = self._held, self._raw, None
            if data[0] & 15 != 8 or int.from_bytes(data[:2], "big") % 31:
                self._current = raw()
        return data


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
        return _Step(_Brotli, slice_=_SLICES[name])
    if name == "zstd" and _optional(name) is not None:
        return _Step(_optional(name).ZstdDecompressor().decompressobj, slice_=_SLICES[name])
    return None
