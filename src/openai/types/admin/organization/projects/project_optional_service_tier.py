# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypeAlias

__all__ = ["ProjectOptionalServiceTier"]

ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
