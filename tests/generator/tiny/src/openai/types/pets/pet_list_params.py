# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import TypedDict

from ..color import Color

__all__ = ["PetListParams"]


class PetListParams(TypedDict, total=False):
    colors: List[Color]
    """Only these."""
    limit: int
