# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike
from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["Agent", "BetaResponseConfigurationUpdateItem", "Reasoning", "Text", "TextFormat", "TextFormatText"]


class Agent(BaseModel):
    agent_name: str


class Reasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None


class TextFormatText(BaseModel):
    type: Literal["text"]


TextFormat: TypeAlias = Annotated[
    Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfig],
    PropertyInfo(discriminator="type"),
]


class Text(BaseModel):
    format: TextFormat


class BetaResponseConfigurationUpdateItem(DictLike):
    id: str
    type: Literal["configuration_update"]
    agent: Optional[Agent] = None
    reasoning: Optional[Reasoning] = None
    text: Optional[Text] = None
