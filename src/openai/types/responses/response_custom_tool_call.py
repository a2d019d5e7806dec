# Generated from spec/responses/tools.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from pydantic import Field as FieldInfo
from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseCustomToolCall"]


class CallerDirect(BaseModel):
    type: Literal["direct"]


class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]


Caller: TypeAlias = Annotated[Union[CallerDirect, CallerProgram, None], PropertyInfo(discriminator="type")]


class ResponseCustomToolCall(DictLike):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = None
    async_: Optional[bool] = FieldInfo(alias="async", default=None)
    caller: Optional[Caller] = None
    namespace: Optional[str] = None
