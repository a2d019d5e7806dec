# Generated from spec/beta/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from .beta_response_custom_tool_call import BetaResponseCustomToolCall

__all__ = ["BetaResponseCustomToolCallItem"]


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]  # narrower than in the base
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: Optional[str] = None
