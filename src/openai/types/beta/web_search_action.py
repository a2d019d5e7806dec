# Generated from spec/beta/agents/agents.yaml; edit that and run `python -m generator`.
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = [
    "WebSearchAction",
    "WebSearchActionResourceFindInPage",
    "WebSearchActionResourceOpenPage",
    "WebSearchActionResourceOther",
    "WebSearchActionResourceSearch",
]


class WebSearchActionResourceSearch(BaseModel):
    queries: Optional[List[str]] = None
    query: Optional[str] = None
    type: Literal["search"]


class WebSearchActionResourceOpenPage(BaseModel):
    type: Literal["open_page"]
    url: Optional[str] = None


class WebSearchActionResourceFindInPage(BaseModel):
    pattern: Optional[str] = None
    type: Literal["find_in_page"]
    url: Optional[str] = None


class WebSearchActionResourceOther(BaseModel):
    type: Literal["other"]


WebSearchAction: TypeAlias = Annotated[
    Union[
        WebSearchActionResourceSearch,
        WebSearchActionResourceOpenPage,
        WebSearchActionResourceFindInPage,
        WebSearchActionResourceOther,
    ],
    PropertyInfo(discriminator="type"),
]
