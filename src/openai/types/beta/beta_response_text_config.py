# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .beta_response_format_text_config import BetaResponseFormatTextConfig

__all__ = ["BetaResponseTextConfig"]


class BetaResponseTextConfig(BaseModel):
    format: Optional[BetaResponseFormatTextConfig] = None
    verbosity: Optional[Literal["low", "medium", "high"]] = None
