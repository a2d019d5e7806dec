# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Come", "Fetch", "PetCallParam"]


class Come(TypedDict, total=False):
    type: Required[Literal["pet.come"]]
    event_id: str


class Fetch(TypedDict, total=False):
    type: Required[Literal["pet.toy.fetch"]]
    toy: Required[str]
    """Id of the toy."""
    event_id: str


PetCallParam: TypeAlias = Union[Come, Fetch]
