# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["Whistle"]


class Whistle(BaseModel):
    type: Literal["pet.come"]
    tune: str
    """What is whistled."""
