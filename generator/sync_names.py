"""How merged things are called, by the conventions that the published library follows."""

from __future__ import annotations

import re

from .api import Api
from .ir import Operation, Resource
from .language import camel


def anonymous(path: str) -> str:
    """A path without the names of its ids: `/batches/{batch_id}` → `/batches/{}`."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def singular(word: str) -> str:
    """`batches` → `batch`, `policies` → `policy`, `files` → `file`; a word that is no plural stays."""
    for plural, one in (("ies", "y"), ("ches", "ch"), ("sses", "ss"), ("xes", "x")):
        if word.endswith(plural):
            return word[: -len(plural)] + one
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def helper_name(parent: str, field: str, *, listed: bool) -> str:
    """Name of the class for an object written in place: `UsageInputTokensDetails` for a field of `Usage`."""
    word = re.sub(r"\W", "_", field)
    return parent + camel(singular(word) if listed else word)


def params_name(resource: Resource, operation: str) -> str:
    """Name of an operation's parameters: `BatchListParams`."""
    ending = re.compile(r"(\w+)Params")
    for known in resource.operations:
        match = ending.fullmatch(known.params or "")
        if match and match[1].endswith(camel(known.name)):
            return match[1][: -len(camel(known.name))] + camel(operation) + "Params"
    return camel(singular(resource.attribute)) + camel(operation) + "Params"


def home(api: Api, path: str) -> tuple[Resource, str] | None:
    """The resource that a new path belongs to, and what follows the path of its collection."""
    collections: dict[str, list[Resource]] = {}
    for resource in api.resources:
        collections.setdefault(_collection(resource), []).append(resource)
    whole = anonymous(path)
    start = whole
    while start:
        found = collections.get(start, [])
        if found:
            return (found[0], whole[len(start) :].strip("/")) if len(found) == 1 else None
        start = start.rpartition("/")[0]
    return None


def _collection(resource: Resource) -> str:
    for operation in sorted(resource.operations, key=_by_rank):
        path = anonymous(operation.path)
        if operation.name in ("list", "create"):
            return path
        if path.endswith("/{}"):
            return path[: -len("/{}")]
    return ""


def _by_rank(operation: Operation) -> int:
    return {"list": 0, "create": 1}.get(operation.name, 2)


def method_name(verb: str, rest: str) -> str | None:
    """Name of the method for a path after its collection's; None where only a person can tell."""
    if rest == "":
        return {"GET": "list", "POST": "create"}.get(verb)
    if rest == "{}":
        return {"GET": "retrieve", "POST": "update", "PATCH": "update", "DELETE": "delete"}.get(verb)
    word = rest.rpartition("/")[2]
    is_action = verb == "POST" and rest in (word, f"{{}}/{word}") and word.isalpha() and not word.endswith("s")
    return word if is_action else None
