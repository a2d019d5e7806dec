# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, TypeAlias

from ..._utils import PropertyInfo
from .pet_arrived import PetArrived
from .pet_left import PetLeft

__all__ = ["PetEvent"]

PetEvent: TypeAlias = Annotated[Union[PetArrived, PetLeft], PropertyInfo(discriminator="type")]
