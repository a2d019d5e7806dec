# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing import Iterable, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from ..._utils import PropertyInfo
from .pet import Pet

__all__ = [
    "Owner",
    "Person",
    "PetCreateParams",
    "PetCreateParamsBase",
    "PetCreateParamsNonStreaming",
    "PetCreateParamsStreaming",
]


class Person(TypedDict, total=False):
    names: Required[SequenceNotStr[str]]
    pets: Iterable[Pet]


class Owner(Person, total=False):
    nick: Annotated[str, PropertyInfo(alias="nick_name")]


class PetCreateParamsBase(TypedDict, total=False):
    name: Required[str]
    """What it answers to."""
    owner: Owner
    """Who brings it."""
    photo_url: Annotated[str, PropertyInfo(alias="photoURL")]
    dry_run: bool
    limit: int


class PetCreateParamsNonStreaming(PetCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Whether to be told."""


class PetCreateParamsStreaming(PetCreateParamsBase):
    stream: Required[Literal[True]]
    """Whether to be told."""


PetCreateParams: TypeAlias = Union[PetCreateParamsNonStreaming, PetCreateParamsStreaming]
