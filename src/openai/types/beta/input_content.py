# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["InputContent", "InputContentResourceInputImage", "InputContentResourceInputText"]


class InputContentResourceInputText(BaseModel):
    text: str
    type: Literal["input_text"]


class InputContentResourceInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]


InputContent: TypeAlias = Annotated[
    Union[InputContentResourceInputText, InputContentResourceInputImage],
    PropertyInfo(discriminator="type"),
]
