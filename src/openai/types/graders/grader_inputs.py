# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Literal, TypeAlias

from ..._models import BaseModel
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText

__all__ = ["GraderInputItem", "GraderInputItemInputImage", "GraderInputItemOutputText", "GraderInputs"]


class GraderInputItemOutputText(BaseModel):
    text: str
    type: Literal["output_text"]


class GraderInputItemInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
    detail: Optional[str] = None


GraderInputItem: TypeAlias = Union[
    str,
    ResponseInputText,
    GraderInputItemOutputText,
    GraderInputItemInputImage,
    ResponseInputAudio,
]

GraderInputs: TypeAlias = List[GraderInputItem]
