# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import List, Optional, Union

from pydantic import Field as FieldInfo
from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from ..color import Color

__all__ = ["Cat", "Dog", "Friend", "Home", "House", "Parent", "Pet"]


class Parent(BaseModel):
    pet: Optional[Parent] = None


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: Optional[int] = None


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: Optional[List[str]] = None


Friend: TypeAlias = Annotated[Union[Cat, Dog], PropertyInfo(discriminator="kind")]


class House(BaseModel):
    rooms: List[float]


Home: TypeAlias = Union[House, str, None]


class Pet(BaseModel):
    id: str
    color: Optional[Color] = None
    friends: Optional[List[Friend]] = None
    home: Optional[Home] = None
    parent: Optional[Parent] = None
    async_: Optional[bool] = FieldInfo(alias="async", default=None)
