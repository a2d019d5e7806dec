# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["Bone", "Fish", "Treat"]


class Bone(BaseModel):
    kind: Literal["bone"]


class Fish(BaseModel):
    kind: Literal["fish"]


Treat: TypeAlias = Annotated[Union[Bone, Fish], PropertyInfo(discriminator="kind")]
