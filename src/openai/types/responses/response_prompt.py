# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional, Union

from typing_extensions import TypeAlias

from ..._models import BaseModel
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["ResponsePrompt", "Variables"]

Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]


class ResponsePrompt(BaseModel):
    id: str
    variables: Optional[Dict[str, Variables]] = None
    version: Optional[str] = None
