# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike
from ..shared.reasoning_effort import ReasoningEffort
from ..shared.response_format_text import ResponseFormatText
from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig

__all__ = ["Reasoning", "ResponseConfigurationUpdateItem", "Text", "TextFormat"]


class Reasoning(BaseModel):
    effort: Optional[ReasoningEffort] = None


TextFormat: TypeAlias = Annotated[
    Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig],
    PropertyInfo(discriminator="type"),
]


class Text(BaseModel):
    format: TextFormat


class ResponseConfigurationUpdateItem(DictLike):
    id: str
    type: Literal["configuration_update"]
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None
