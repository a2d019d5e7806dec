# Generated from spec/beta/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

__all__ = ["BetaResponseFormatTextConfig", "JSONObject", "Text"]


class Text(BaseModel):
    type: Literal["text"]


class JSONObject(BaseModel):
    type: Literal["json_object"]


BetaResponseFormatTextConfig: TypeAlias = Annotated[
    Union[Text, BetaResponseFormatTextJSONSchemaConfig, JSONObject],
    PropertyInfo(discriminator="type"),
]
