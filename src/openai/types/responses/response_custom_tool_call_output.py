# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["Caller", "CallerDirect", "CallerProgram", "OutputOutputContentList", "ResponseCustomToolCallOutput"]

OutputOutputContentList: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile],
    PropertyInfo(discriminator="type"),
]


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class ResponseCustomToolCallOutput(DictLike):
    call_id: str
    output: Union[str, List[OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]
    id: Optional[str] = None
    caller: Optional[Caller] = None
