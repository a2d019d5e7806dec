# Generated from spec/beta/agents/items.yaml; edit that and run `python -m generator`.
from typing import Iterable

from typing_extensions import Literal, Required, TypedDict

from .input_content_param import InputContentParam

__all__ = ["AgentSessionInputMessageParam"]


class AgentSessionInputMessageParam(TypedDict, total=False):
    content: Required[Iterable[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]
