"""Pieces of JSON become the whole that they are pieces of."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any, Dict, List, cast

import pydantic
from typing_extensions import TypeGuard

SAID_WHOLE = frozenset(
    (
        "channel",
        "created",
        "expires_at",
        "format",
        "id",
        "index",
        "object",
        "role",
        "signature",
        "thought_signature",
        "type",
    )
)
_SCALARS = frozenset((str, int, float, bool))
_GROWING = frozenset(("reasoning", "summary_text", "text", "thinking"))  # types of entries that come in pieces


def accumulate_delta(acc: Dict[Any, Any], delta: Mapping[Any, Any]) -> Dict[Any, Any]:
    """Add a delta to what has been put together, and give that.

    Texts grow, numbers add up, objects merge, and entries of a list merge by their `index`, or with the last one if
    that is a text of the same type; else they are appended.
    Null changes nothing, and neither does what is of another kind than before.
    """
    for key, value in delta.items():
        if value is None:
            continue
        before = acc.get(key)
        if before is None or key in SAID_WHOLE:
            acc[key] = before if before and value == "" else plain(value)
        elif is_object(before):
            accumulate_delta(before, members(value))
        elif is_list(before):
            _extend(before, listed(value))
        elif key == "name" and before == value:
            pass  # some servers say the name in every delta
        elif isinstance(before, str) if isinstance(value, str) else _are_numbers(before, value):
            acc[key] = before + value
    return acc


def renew(facts: Dict[str, Any], said: Mapping[str, Any], but: Container[str] = ()) -> None:
    """Note what is said whole each time: the newest holds, and in an object the newest of each member.

    What is empty changes nothing: servers fill a chunk that is about something else with `""`, 0 and null.

    Args:
        but: names that are left out.
    """
    for name, value in said.items():
        if value is None or name in but:
            continue
        if value.__class__ in _SCALARS:
            if value or value is False or name not in facts:
                facts[name] = value
        elif not value:
            facts.setdefault(name, plain(value))
        elif is_object(facts.get(name)) and members(value):
            renew(facts[name], members(value))
        else:
            facts[name] = plain(value)


def _are_numbers(*values: Any) -> bool:
    return all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values)


def _extend(entries: List[Any], deltas: List[Any]) -> None:
    for delta in deltas:
        given = members(delta)
        index = given.get("index")
        if index is None:
            entry = _goes_on(entries, given)
        else:
            entry = next((entry for entry in entries if is_object(entry) and entry.get("index") == index), None)
        if entry is None:
            entries.append(plain(delta))
        else:
            accumulate_delta(entry, given)


def _goes_on(entries: List[Any], delta: Mapping[str, Any]) -> Dict[str, Any] | None:
    """The last entry, if a delta without an index adds to it; one that is signed is complete."""
    last: object = entries[-1] if entries else None
    if not is_object(last) or last.get("signature") or delta.get("type") not in _GROWING:
        return None
    return last if last.get("type") == delta["type"] else None


def is_object(value: object) -> TypeGuard[Dict[Any, Any]]:
    """Whether a piece of JSON is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[List[Any]]:
    """Whether a piece of JSON is an array."""
    return isinstance(value, list)


def listed(value: object) -> List[Any]:
    """Give the items of a list, of anything else none."""
    return value if is_list(value) else []


def text_of(content: object) -> str:
    """Give the text of a message's content, which some servers send in parts."""
    if isinstance(content, str):
        return content
    parts = (members(part) for part in listed(content))
    return "".join(str(part.get("text") or "") for part in parts if part.get("type") == "text")


def members(value: object) -> Mapping[str, Any]:
    """Give what is in an object, whether it became a model or not; of anything else nothing."""
    try:
        extra = cast(Any, value).__pydantic_extra__  # a third of the cost of isinstance, which models answer in Python
    except AttributeError:
        return value if is_object(value) else {}
    return {**vars(value), **extra} if extra else vars(value)


def plain(value: Any) -> Any:
    """Copy a value with its models as dicts, so that what grows is not the delta itself."""
    if is_list(value):
        return [plain(item) for item in value]
    if is_object(value) or isinstance(value, pydantic.BaseModel):
        return {name: plain(item) for name, item in members(value).items()}
    return value
