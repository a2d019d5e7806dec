"""Tool calls as they are put together: by index, else by id, else by what they look like."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Mapping

from .... import _json
from .._deltas import accumulate_delta, members
from .._text import Text


class Call:
    """One call; `text` is what it is called with, of a function its arguments, of a custom tool its input."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.text = Text()
        self.name = ""
        self.is_custom = False
        self._facts: Dict[str, Any] = {}

    @property
    def id(self) -> str | None:
        return self._facts.get("id")

    @property
    def _body(self) -> Mapping[str, Any]:
        return members(self._facts.get("custom" if self.is_custom else "function"))

    def absorb(self, delta: Mapping[str, Any]) -> str | None:
        """Add a delta; what it adds to the text, if it has any."""
        added: str | None = None
        for name, value in delta.items():
            if value is None or name == "index":
                continue
            if name in ("function", "custom"):
                added = self._absorb_body(name, members(value))
            elif name != "id" or value or not self.id:
                accumulate_delta(self._facts, {name: value})
                self._look()
        return added

    def _absorb_body(self, name: str, delta: Mapping[str, Any]) -> str | None:
        added: str | None = None
        body: Dict[str, Any] | None = self._facts.get(name)
        if body is None:
            body = self._facts[name] = {}
            self._look()
        for key, value in delta.items():
            if key == ("arguments" if name == "function" else "input"):
                # Some servers send the arguments as an object, all at once.
                added = value if isinstance(value, str) or value is None else json.dumps(value, default=str)
            elif value is not None:
                accumulate_delta(body, {key: value})
                self._look()
        return added

    def _look(self) -> None:
        """Say what kind of call it is, and of what; not on each read, since most deltas add text only."""
        facts = self._facts
        self.is_custom = facts.get("type") == "custom" or ("custom" in facts and "function" not in facts)
        name = self._body.get("name")
        self.name = name if isinstance(name, str) else ""

    def value(self) -> Dict[str, Any]:
        """The call as the API has it in an answer."""
        kind, text = ("custom", "input") if self.is_custom else ("function", "arguments")
        body = {text: str(self.text), "name": self.name, **self._body}
        return {"id": self.id or "", **self._facts, kind: body, "type": self._facts.get("type") or kind}

    def is_whole(self) -> bool:
        """Say whether the text is JSON already."""
        text = str(self.text).rstrip()
        if not text.endswith("}"):
            return False
        try:
            _json.loads(text)
        except ValueError:
            return False
        return True


class Calls:
    """The calls of one message."""

    def __init__(self) -> None:
        self._calls: List[Call] = []
        self._by_index: Dict[int, Call] = {}
        self.current: Call | None = None

    def of(self, delta: Mapping[str, Any], position: int) -> Call:
        """Find the call that a delta belongs to, or begin it.

        Args:
            position: its place in the list of deltas that it came in.
        """
        given, id_ = delta.get("index"), delta.get("id")
        index = given if isinstance(given, int) and not isinstance(given, bool) else None
        call = self._by_index.get(index) if index is not None else None
        if call and not id_:
            self.current = call
            return call
        name = _name_in(delta)
        if index is not None:
            if call and id_ and call.id and id_ != call.id and name:  # some servers give every call the index 0
                call = self._with_id(id_) or self._begin(None)
                self._by_index[index] = call
            self.current = call or self._begin(index)
        elif id_:
            anonymous = self.current if self.current and not self.current.id and not name else None
            self.current = self._with_id(id_) or anonymous or self._begin(None)
        elif self.current is None or (name and self._is_next(self.current, name, position)):
            self.current = self._begin(None)
        return self.current

    def in_order(self) -> List[Call]:
        """All calls, by index."""
        return sorted(self._calls, key=lambda call: call.index)

    def _is_next(self, current: Call, name: str, position: int) -> bool:
        """Whether a name without index and id begins a call, or is said again of the current one."""
        return bool(current.name) and (position > 0 or name != current.name or current.is_whole())

    def _with_id(self, id_: object) -> Call | None:
        return next((call for call in self._calls if call.id == id_), None)

    def _begin(self, index: int | None) -> Call:
        if index is None:
            index = max((call.index for call in self._calls), default=-1) + 1
        call = Call(index)
        self._calls.append(call)
        self._by_index[index] = call
        return call


def _name_in(delta: Mapping[str, Any]) -> str:
    name = (members(delta.get("function")) or members(delta.get("custom"))).get("name")
    return name if isinstance(name, str) else ""
