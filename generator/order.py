"""Put things after what they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Cycle(Exception):
    """Things that need each other, in their order."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(" → ".join(names))
        self.names = names


def ordered(
    names: Iterable[str], needs: Callable[[str], Iterable[str]], likes: Callable[[str], Iterable[str]] = lambda _: ()
) -> list[str]:
    """The names, each after those that it needs (else Cycle) and, where that can be, after those that it likes."""
    wished = _visited(names, lambda name: [*needs(name), *likes(name)], strict=False)
    return _visited(wished, needs, strict=True)


def _visited(names: Iterable[str], before: Callable[[str], Iterable[str]], *, strict: bool) -> list[str]:
    done: dict[str, None] = {}
    path: list[str] = []

    def visit(name: str) -> None:
        if name in done:
            return
        if name in path:
            if strict:
                raise Cycle([*path[path.index(name) :], name])
            return
        path.append(name)
        for other in before(name):
            visit(other)
        path.pop()
        done[name] = None

    for name in names:
        visit(name)
    return list(done)
