"""From the arguments of a method to those of a call, without spelling forty names a second time."""

from __future__ import annotations

from typing import Any, Dict, Tuple

_EXTRAS = ("extra_headers", "extra_query", "extra_body", "timeout")


def call_of(scope: Dict[str, Any]) -> Tuple[Dict[str, object], Any, Any, Any, Any]:
    """Part the `locals()` of a method, asked for in its first line, into what is sent and the extras of the call."""
    arguments = {name: value for name, value in scope.items() if name != "self" and name not in _EXTRAS}
    return arguments, scope["extra_headers"], scope["extra_query"], scope["extra_body"], scope["timeout"]
