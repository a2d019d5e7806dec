# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Far", "Near", "ToyThrowParams"]


class Far(TypedDict, total=False):
    pet_id: Required[str]
    distance: Required[Literal["far"]]
    meters: Required[float]


class Near(TypedDict, total=False):
    pet_id: Required[str]
    distance: Required[Literal["near"]]


ToyThrowParams: TypeAlias = Union[Far, Near]
