# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from .._conversation import DictLike

__all__ = ["GivenTreat"]


class GivenTreat(DictLike):
    kind: str
