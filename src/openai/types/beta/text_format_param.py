# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import Dict, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["TextFormatParam", "TextFormatParamJSONSchema", "TextFormatParamText"]


class TextFormatParamText(TypedDict, total=False):
    type: Required[Literal["text"]]


class TextFormatParamJSONSchema(TypedDict, total=False):
    schema: Required[Dict[str, object]]
    type: Required[Literal["json_schema"]]


TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatParamJSONSchema]
