# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, Union

from pydantic import Field as FieldInfo
from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["TextFormat", "TextFormatResourceJSONSchema", "TextFormatResourceText"]


class TextFormatResourceText(BaseModel):
    type: Literal["text"]


class TextFormatResourceJSONSchema(BaseModel):
    schema_: Dict[str, object] = FieldInfo(alias="schema")
    type: Literal["json_schema"]


TextFormat: TypeAlias = Annotated[
    Union[TextFormatResourceText, TextFormatResourceJSONSchema],
    PropertyInfo(discriminator="type"),
]
