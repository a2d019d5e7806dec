# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing_extensions import Literal, TypeAlias

__all__ = ["BetaImageDetail"]

BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
