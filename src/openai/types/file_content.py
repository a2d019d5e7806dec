# Generated from spec/files.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

__all__ = ["FileContent"]

FileContent: TypeAlias = str
