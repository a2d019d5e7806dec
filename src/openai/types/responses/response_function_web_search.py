# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo
from .._conversation import DictLike

__all__ = ["Action", "ActionFind", "ActionOpenPage", "ActionSearch", "ActionSearchSource", "ResponseFunctionWebSearch"]


class ActionSearchSource(BaseModel):
    type: Literal["url"]
    url: str


class ActionSearch(BaseModel):
    type: Literal["search"]
    queries: Optional[List[str]] = None
    query: Optional[str] = None
    sources: Optional[List[ActionSearchSource]] = None


class ActionOpenPage(BaseModel):
    type: Literal["open_page"]
    url: Optional[str] = None


class ActionFind(BaseModel):
    pattern: str
    type: Literal["find_in_page"]
    url: str


Action: TypeAlias = Annotated[Union[ActionSearch, ActionOpenPage, ActionFind], PropertyInfo(discriminator="type")]


class ResponseFunctionWebSearch(DictLike):
    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
