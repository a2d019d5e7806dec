# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from ..._types import FileTypes, SequenceNotStr

__all__ = ["PetPortraitParams"]


class PetPortraitParams(TypedDict, total=False):
    image: Required[FileTypes]
    """Photograph to start from."""
    masks: SequenceNotStr[FileTypes]
    format: Literal["json", "text"]
