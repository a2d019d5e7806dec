# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from ..._models import BaseModel

__all__ = ["ResponseFormatTextJSONSchemaConfig"]


class ResponseFormatTextJSONSchemaConfig(BaseModel):
    name: str
    schema_: Dict[str, object] = FieldInfo(alias="schema")
    type: Literal["json_schema"]
    description: Optional[str] = None
    strict: Optional[bool] = None
