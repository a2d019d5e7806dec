# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypeAlias

__all__ = ["BetaImageDetail"]

BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
