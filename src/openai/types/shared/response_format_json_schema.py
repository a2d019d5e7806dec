# Generated from spec/shared.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["JSONSchema", "ResponseFormatJSONSchema"]


class JSONSchema(BaseModel):
    name: str
    description: Optional[str] = None
    schema_: Optional[Dict[str, object]] = FieldInfo(alias="schema", default=None)
    strict: Optional[bool] = None


class ResponseFormatJSONSchema(BaseModel):
    json_schema: JSONSchema
    type: Literal["json_schema"]
