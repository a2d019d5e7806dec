# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = [
    "AgentSessionMessageContent",
    "MessageContentResourceInputImage",
    "MessageContentResourceInputText",
    "MessageContentResourceOutputText",
]


class MessageContentResourceInputText(BaseModel):
    text: str
    type: Literal["input_text"]


class MessageContentResourceInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]


class MessageContentResourceOutputText(BaseModel):
    text: str
    type: Literal["output_text"]


AgentSessionMessageContent: TypeAlias = Annotated[
    Union[MessageContentResourceInputText, MessageContentResourceInputImage, MessageContentResourceOutputText],
    PropertyInfo(discriminator="type"),
]
