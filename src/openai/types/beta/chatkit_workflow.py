# Generated from spec/beta/chatkit.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr

from ..._models import BaseModel

__all__ = ["ChatKitWorkflow", "Tracing"]


class Tracing(BaseModel):
    enabled: bool


class ChatKitWorkflow(BaseModel):
    id: str
    state_variables: Optional[Dict[str, Union[StrictStr, StrictInt, StrictBool, StrictFloat]]] = None
    tracing: Tracing
    version: Optional[str] = None
