# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, TypeAlias

__all__ = ["BetaResponseSteerPendingReason"]

BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
