# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ..._models import BaseModel
from .pet import Pet

__all__ = ["PetArrived"]


class PetArrived(BaseModel):
    type: Literal["pet.arrived"]
    pet: Pet
