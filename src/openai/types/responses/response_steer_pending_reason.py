# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, TypeAlias

__all__ = ["ResponseSteerPendingReason"]

ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
