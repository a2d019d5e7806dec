# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ThinkingAppendEventParam"]


class ThinkingAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[Optional[str]]
    type: Required[Literal["session.thinking.append"]]
    event_id: Optional[str]
