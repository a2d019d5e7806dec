# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal

from ..._models import BaseModel
from .beta_image_detail import BetaImageDetail

__all__ = ["BetaResponseInputImage", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputImage(BaseModel):
    detail: BetaImageDetail
    type: Literal["input_image"]
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
