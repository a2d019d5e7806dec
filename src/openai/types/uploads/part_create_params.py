# Generated from spec/uploads.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from ..._types import FileTypes

__all__ = ["PartCreateParams"]


class PartCreateParams(TypedDict, total=False):
    data: Required[FileTypes]
    """Bytes of the part."""
