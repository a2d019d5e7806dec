# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["Come", "Fetch", "PetCall"]


class Come(BaseModel):
    type: Literal["pet.come"]
    event_id: Optional[str] = None


class Fetch(BaseModel):
    type: Literal["pet.toy.fetch"]
    toy: str
    """Id of the toy."""
    event_id: Optional[str] = None


PetCall: TypeAlias = Annotated[Union[Come, Fetch], PropertyInfo(discriminator="type")]
