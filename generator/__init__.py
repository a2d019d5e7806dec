"""The spec's compiler: `spec/` → `src/openai/types`, `src/openai/resources`, `api.md`."""

from .api import Api
from .ir import SpecError
from .load import load

__all__ = ["Api", "SpecError", "load"]
