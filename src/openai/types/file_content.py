# Generated from spec/files.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing_extensions import TypeAlias

__all__ = ["FileContent"]

FileContent: TypeAlias = str
