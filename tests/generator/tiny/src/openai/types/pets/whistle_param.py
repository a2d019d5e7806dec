# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["WhistleParam"]


class WhistleParam(TypedDict, total=False):
    type: Required[Literal["pet.come"]]
    tune: Required[str]
    """What is whistled."""
