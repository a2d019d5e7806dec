# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import TYPE_CHECKING, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Bone", "Fish", "TreatParam"]


class Bone(TypedDict, total=False):
    kind: Required[Literal["bone"]]


class Fish(TypedDict, total=False):
    kind: Required[Literal["fish"]]


_Dicts: TypeAlias = Union[Bone, Fish]

if TYPE_CHECKING:  # what the API answered goes back to it as it is
    from .given_treat import GivenTreat

    TreatParam: TypeAlias = Union[_Dicts, GivenTreat]
else:
    TreatParam = _Dicts
