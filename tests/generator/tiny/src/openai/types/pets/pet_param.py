# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..color import Color

__all__ = ["Cat", "Dog", "Friend", "Home", "House", "Parent", "PetParam", "Sketch"]


class Parent(TypedDict, total=False):
    pet: Parent


class Cat(TypedDict, total=False):
    kind: Required[Literal["cat"]]
    lives: int


class Dog(TypedDict, total=False):
    kind: Required[Literal["dog"]]
    tricks: SequenceNotStr[str]


Friend: TypeAlias = Union[Cat, Dog]


class House(TypedDict, total=False):
    rooms: Required[Iterable[float]]


Home: TypeAlias = Union[House, str]

Sketch: TypeAlias = List[str]


_PetParamReservedKeywords = TypedDict("_PetParamReservedKeywords", {"async": bool}, total=False)


class PetParam(_PetParamReservedKeywords, total=False):
    id: Optional[str]
    color: Optional[Color]
    friends: Iterable[Friend]
    home: Required[Optional[Home]]
    parent: Parent
