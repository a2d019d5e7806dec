"""Generated files on disk: what differs, and writing only that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MARK = "Generated from spec/"
FOLDERS = ("src/openai/types", "src/openai/resources")


def differences(root: Path, files: Mapping[str, str]) -> dict[str, str]:
    """Paths that are missing, different or stale, and which of it."""
    found = {path: "missing" if old is None else "different" for path, old in _changed(root, files)}
    return {**found, **dict.fromkeys(_stale(root, files), "stale")}


def write(root: Path, files: Mapping[str, str]) -> None:
    """Write what differs and remove generated files that are no longer described."""
    for path, _ in _changed(root, files):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(files[path], encoding="utf-8")
    for path in _stale(root, files):
        (root / path).unlink()


def _changed(root: Path, files: Mapping[str, str]) -> Iterator[tuple[str, str | None]]:
    for path, text in files.items():
        old = (root / path).read_text(encoding="utf-8") if (root / path).exists() else None
        if old != text:
            yield path, old


def _stale(root: Path, files: Mapping[str, str]) -> Iterator[str]:
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if name not in files and MARK in path.read_text(encoding="utf-8")[:200]:
                yield name
