# Generated from spec/beta/responses/items.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = [
    "Agent",
    "BetaResponseConfigurationUpdateItemParamParam",
    "Reasoning",
    "Text",
    "TextFormat",
    "TextFormatText",
]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class Reasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class TextFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


TextFormat: TypeAlias = Union[TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam]


class Text(TypedDict, total=False):
    format: Required[TextFormat]


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: Optional[str]
    agent: Optional[Agent]
    reasoning: Reasoning
    text: Text
