# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["Layout", "ToyLabelParams"]


class Layout(TypedDict, total=False):
    width: Required[int]


class ToyLabelParams(TypedDict, total=False):
    text: Required[str]
    layout: Layout
