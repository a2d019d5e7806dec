# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing import List

from typing_extensions import Annotated, Literal, TypedDict

from ...._utils import PropertyInfo
from ..beta_response_includable import BetaResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    after: str
    include: List[BetaResponseIncludable]
    """Extra data to return, with the values that `responses.create` takes."""
    limit: int
    order: Literal["asc", "desc"]
    """`desc` (default) for newest first, `asc` for oldest first."""
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]
