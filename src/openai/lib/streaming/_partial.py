"""JSON that is read while it is written: every character is looked at once."""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List

from ._deltas import is_list

_SPACE = re.compile(r"[ \t\n\r]*")
_STRING_STOP = re.compile(r'["\\]')
_ATOM = re.compile(r"[-+.0-9A-Za-z]*")
_NOTHING: Any = object()
_DEEPEST = 200  # as deep as pydantic reads what is complete


class PartialJSON:
    """Takes JSON in pieces, and gives what of it is complete; what follows an error in it is ignored.

    Finished objects and arrays are shared by all values that it gives; those that are still open are copied for each.
    """

    def __init__(self) -> None:
        self.pieces = 0  # how many it has taken
        self._root: Any = _NOTHING
        self._open: List[Any] = []  # objects and arrays, the outermost first
        self._keys: List[str] = []  # under which each of them, or its next value, is in the one before; "" in an array
        self._token: List[str] = []  # of a string, number or word that has begun
        self._in_string = self._escaped = False
        self._next: Callable[[str, int], int] = self._value

    def feed(self, piece: str) -> None:
        """Take the next piece."""
        self.pieces += 1
        at = 0
        while at < len(piece):
            if self._in_string:
                at = self._string(piece, at)
            elif self._token:
                at = self._atom(piece, at)
            else:
                at = _end(_SPACE, piece, at)
                if at < len(piece):
                    at = self._next(piece, at)

    def value(self) -> Any:
        """What is complete; None if nothing is."""
        pending = _NOTHING if self._in_string or not self._token else self._read_token()
        if not self._open:
            whole = self._root if pending is _NOTHING else pending
            return None if whole is _NOTHING else whole
        copies = [each.copy() for each in self._open]
        for inner, outer, key in zip(copies[1:], copies, self._keys):
            if isinstance(outer, list):
                outer[-1] = inner
            else:
                outer[key] = inner
        if pending is not _NOTHING:
            _put(copies[-1], self._keys[-1], pending)
        return copies[0]

    # -- tokens

    def _string(self, piece: str, at: int) -> int:
        if self._escaped:
            self._escaped = False
            self._token.append(piece[at])
            return at + 1
        stop = _STRING_STOP.search(piece, at)
        if stop is None:
            self._token.append(piece[at:])
            return len(piece)
        self._token.append(piece[at : stop.end()])
        if stop[0] == "\\":
            self._escaped = True
        else:
            self._in_string = False
            self._complete(self._read_token())
        return stop.end()

    def _atom(self, piece: str, at: int) -> int:
        end = _end(_ATOM, piece, at)
        self._token.append(piece[at:end])
        if end < len(piece):
            self._complete(self._read_token())
        return end

    def _read_token(self) -> Any:
        try:
            return json.loads("".join(self._token))
        except ValueError:
            return _NOTHING

    def _complete(self, value: Any) -> None:
        self._token = []
        if value is _NOTHING:
            self._next = self._nothing
        elif self._next == self._key:
            self._keys[-1] = value
            self._next = self._colon
        else:
            self._add(value)
            self._next = self._comma if self._open else self._nothing

    def _add(self, value: Any) -> None:
        if self._open:
            _put(self._open[-1], self._keys[-1], value)
        else:
            self._root = value

    # -- what may come next

    def _value(self, piece: str, at: int) -> int:
        found = piece[at]
        if found in "{[" and len(self._open) < _DEEPEST:
            opened: Dict[str, Any] | List[Any] = {} if found == "{" else []
            self._add(opened)
            self._open.append(opened)
            self._keys.append("")
            self._next = self._key if found == "{" else self._value
        elif found == "]":  # of an array that has nothing, or a comma too many
            return self._close(piece, at)
        elif found == '"':
            self._token, self._in_string = ['"'], True
        elif _ATOM.match(piece, at, at + 1):
            self._token = [found]
        else:
            self._next = self._nothing
        return at + 1

    def _key(self, piece: str, at: int) -> int:
        if piece[at] == '"':
            self._token, self._in_string = ['"'], True
            return at + 1
        return self._close(piece, at)

    def _colon(self, piece: str, at: int) -> int:
        self._next = self._value if piece[at] == ":" else self._nothing
        return at + 1

    def _comma(self, piece: str, at: int) -> int:
        if piece[at] != ",":
            return self._close(piece, at)
        self._next = self._key if isinstance(self._open[-1], dict) else self._value
        return at + 1

    def _close(self, piece: str, at: int) -> int:
        if self._open and piece[at] == ("}" if isinstance(self._open[-1], dict) else "]"):
            self._open.pop()
            self._keys.pop()
            self._next = self._comma if self._open else self._nothing
        else:
            self._next = self._nothing
        return at + 1

    def _nothing(self, piece: str, at: int) -> int:
        return len(piece)


def _end(pattern: re.Pattern[str], piece: str, at: int) -> int:
    found = pattern.match(piece, at)
    return at if found is None else found.end()


def _put(holder: Any, key: str, value: Any) -> None:
    if is_list(holder):
        holder.append(value)
    else:
        holder[key] = value
