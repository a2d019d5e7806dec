# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["House", "PetLeft"]


class House(BaseModel):
    rooms: List[float]


class PetLeft(BaseModel):
    type: Literal["pet.left"]
    to: House
