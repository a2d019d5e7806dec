"""Encodes a call that carries files: parameters and files become one multipart body, read while it is sent."""

from __future__ import annotations

import io
import mimetypes
import os
import re
import uuid
from pathlib import Path
from typing import Any, Generator, Iterable, List, Mapping, NamedTuple, Sequence, Tuple, cast

from ._querystring import Querystring
from ._types import NOT_GIVEN, FileTypes, omit
from ._upload import Bytes, Piece, RawBody as RawBody, Upload, to_piece

DEFAULT_NAME = "upload"
DEFAULT_TYPE = "application/octet-stream"

_FIELDS = Querystring()
# As httpx writes names; parsers take a backslash as the escape that it is in other headers.
_ESCAPES = str.maketrans({**{chr(code): f"%{code:02X}" for code in range(32)}, '"': "%22", "\\": r"\\"})
_LINE_BREAK = re.compile(r"[\r\n\0]")
# What files begin with. The API goes by a file's extension, which bytes and nameless streams do not have.
_SIGNATURES = (
    (0, b"ID3", "mp3"),
    (0, b"\xff\xfb", "mp3"),
    (8, b"WAVE", "wav"),
    (0, b"OggS", "ogg"),
    (0, b"fLaC", "flac"),
    (4, b"ftyp", "mp4"),
    (0, b"\x1aE\xdf\xa3", "webm"),
    (0, b"\x89PNG", "png"),
    (0, b"\xff\xd8\xff", "jpg"),
    (8, b"WEBP", "webp"),
    (0, b"%PDF-", "pdf"),
)


class MultipartBody(Upload):
    """A multipart body, and the content type that belongs to it."""

    def __init__(self, pieces: List[Piece], boundary: str) -> None:
        super().__init__(pieces)
        self.content_type = f"multipart/form-data; boundary={boundary}"


def encode_multipart(
    fields: Mapping[str, object], files: Iterable[Tuple[str, FileTypes]], boundary: str | None = None
) -> MultipartBody:
    """Put parameters (nested ones as `a[b]`, lists as `a[]`) and files into one body; nothing is read yet.

    Raises:
        TypeError, ValueError: a file is of no kind that can be uploaded; the message names its argument.
    """
    boundary = boundary or uuid.uuid4().hex
    pairs = [pair for name, value in fields.items() for pair in _FIELDS.pairs(name, value)]
    text = [_encoded(name, f"--{boundary}\r\n{_disposition(name)}\r\n\r\n{value}\r\n") for name, value in pairs]
    pieces: list[Piece] = [Bytes("body", b"".join(text))]
    for name, value in files:
        file = _read_tuple(name, value)
        pieces += [_Head(name, file, boundary), to_piece(name, file.content), Bytes("body", b"\r\n")]
    pieces.append(Bytes("body", f"--{boundary}--\r\n".encode()))
    return MultipartBody(pieces, boundary)


def extract_files(fields: dict[str, object], paths: Iterable[Sequence[str]]) -> list[Tuple[str, FileTypes]]:
    """Take the files out of a call's parameters; `paths` names them, with "<array>" where a list is taken, too."""
    known = [tuple(path) for path in paths]
    found: list[Tuple[str, Any]] = []  # Any: checked when it is encoded
    for name in dict.fromkeys(path[0] for path in known):
        value = fields.get(name, omit)
        if isinstance(value, Mapping) or value is omit or value is NOT_GIVEN:
            continue  # a reference to a file that the server has
        del fields[name]
        if not _is_list(value):
            found.append((name, value))
        elif (name, "<array>") in known:
            found += [(f"{name}[]", item) for item in cast("Sequence[object]", value)]
        else:
            raise TypeError(f"`{name}` takes one file, not a {type(value).__name__} of them")
    return found


class _File(NamedTuple):
    filename: str | None
    content: object
    media_type: str | None
    headers: Mapping[str, str]


class _Head(Piece):
    """The lines before a file's content. The media type comes late: to look it up may read the system's own list."""

    def __init__(self, name: str, file: _File, boundary: str) -> None:
        super().__init__(name)
        self._file = file
        lines = [f"--{boundary}", _disposition(name, file.filename)]
        given = {key.lower(): value for key, value in file.headers.items()}
        lines += [f"{key}: {value}" for key, value in file.headers.items() if key.lower() != "content-type"]
        self._media_type = file.media_type or given.get("content-type")
        if any(_LINE_BREAK.search(line) for line in (*lines, self._media_type or "")):
            raise ValueError(f"`{name}` has a header with a line break")
        self._lines = lines
        self.blocking = self._looks_up and not mimetypes.inited
        self._content = b""

    @property
    def _looks_up(self) -> bool:
        return self._media_type is None and self._file.filename is not None

    def measure(self) -> None:
        if self._looks_up:
            self._media_type = mimetypes.guess_type(self._file.filename or "", strict=False)[0] or DEFAULT_TYPE
        lines = self._lines if self._media_type is None else [*self._lines, f"Content-Type: {self._media_type}"]
        # Names of files may be any bytes, which Python spells in surrogates.
        self._content = _encoded(self.label, "\r\n".join(lines) + "\r\n\r\n", "surrogateescape")
        self.length = len(self._content)
        self.blocking = False

    def chunks(self) -> Generator[bytes, None, None]:
        yield self._content


def _read_tuple(name: str, value: Any) -> _File:  # Any: whatever the caller passed
    if not isinstance(value, tuple):
        return _File(_name_of(value), cast("object", value), None, {})
    parts: Tuple[Any, ...] = cast("Any", value)
    if not 2 <= len(parts) <= 4 or not isinstance(parts[0], (str, type(None))):
        raise TypeError(f"`{name}` as a tuple must be (filename, content[, media type[, headers]])")
    filename, content, *rest = parts
    media_type, headers = (*rest, None, None)[:2]
    return _File(filename, content.encode() if isinstance(content, str) else content, media_type, headers or {})


def _is_list(value: object) -> bool:
    if isinstance(value, tuple):
        parts = cast("Tuple[object, ...]", value)
        return bool(parts) and not isinstance(parts[0], (str, type(None)))
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray, memoryview))


def _name_of(content: Any) -> str:  # Any: as above
    if isinstance(content, os.PathLike):
        return os.path.basename(os.fsdecode(cast("os.PathLike[str]", content)))
    name = getattr(content, "name", None)
    if isinstance(name, str) and name and not name.startswith("<"):
        return os.path.basename(name)
    start = b""
    if isinstance(content, (bytes, bytearray)):
        start = bytes(content[:16])
    elif isinstance(content, io.BytesIO) and not content.closed:
        start = bytes(content.getbuffer()[content.tell() : content.tell() + 16])
    for position, signature, extension in _SIGNATURES:
        if start.startswith(signature, position):
            return f"{DEFAULT_NAME}.{extension}"
    return DEFAULT_NAME


def _disposition(name: str, filename: str | None = None) -> str:
    line = f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    return line if filename is None else f'{line}; filename="{filename.translate(_ESCAPES)}"'


def _encoded(name: str, text: str, errors: str = "strict") -> bytes:
    try:
        return text.encode("utf-8", errors)
    except UnicodeEncodeError:
        raise ValueError(f"`{name}` holds half of a surrogate pair, which is not text") from None


def file_from_path(path: str) -> Tuple[str, bytes]:
    """Read a file; return its name and bytes, as `file` arguments take them."""
    return os.path.basename(path), Path(path).read_bytes()
