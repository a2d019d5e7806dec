# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional, Union

from typing_extensions import TypeAlias

from ..._models import BaseModel
from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponsePrompt", "Variables"]

Variables: TypeAlias = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]


class BetaResponsePrompt(BaseModel):
    id: str
    variables: Optional[Dict[str, Variables]] = None
    version: Optional[str] = None
