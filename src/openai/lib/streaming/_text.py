"""A text that is put together from pieces, at a cost that grows with its length only."""

from __future__ import annotations

from typing import Any, List

from ._partial import PartialJSON


class Text:
    """A text that grows, and that can be had as it was; as long as it is read in order, nothing is joined twice."""

    __slots__ = ("_joined", "_pieces", "_reader", "_whole", "done")

    def __init__(self) -> None:
        self._pieces: List[str] = []
        self._joined = 0
        self._whole = ""
        self._reader: PartialJSON | None = None
        self.done = False

    def add(self, piece: str) -> int:
        """Add a piece; how many there are now is what `upto` takes."""
        self.done = False
        self._pieces.append(piece)
        return len(self._pieces)

    def upto(self, count: int) -> str:
        """Give the text as it was after so many pieces."""
        if count < self._joined:
            return "".join(self._pieces[:count])
        if count > self._joined:
            self._whole += "".join(self._pieces[self._joined : count])
            self._joined = count
        return self._whole

    def partial(self, count: int | None = None) -> Any:
        """Give what can be read of the JSON as it was after so many pieces, or is; None if that is nothing."""
        count = len(self._pieces) if count is None else count
        reader = self._reader
        if reader is None or reader.pieces > count:
            reader = self._reader = PartialJSON()
        for piece in self._pieces[reader.pieces : count]:
            reader.feed(piece)
        return reader.value()

    def __str__(self) -> str:
        return self.upto(len(self._pieces))
