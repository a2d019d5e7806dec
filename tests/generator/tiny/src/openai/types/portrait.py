# Generated from spec/pets.yaml; edit that and run `python -m generator`.
import builtins
from typing import Dict, Optional

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from ._conversation import Answer
from ._output_text import joined_text

__all__ = ["Portrait"]


class Portrait(Answer):
    object: Literal["portrait"]
    description: Optional[str] = None
    extras: Optional[Dict[str, builtins.object]] = None
    self_drawn: bool = FieldInfo(alias="self-drawn")
    tags: Dict[str, str] = FieldInfo(default_factory=dict)
    token: str = FieldInfo(repr=False)
    """Password to the gallery."""

    @property
    def text(self) -> str:
        """The description as text."""
        return joined_text(self.description)
