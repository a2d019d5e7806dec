# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypeAlias

__all__ = ["Color"]

Color: TypeAlias = Literal["black", "12", 7, True]
"""Color of the fur."""
