# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

__all__ = ["CommentaryAppendEventParam"]


class CommentaryAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[Optional[str]]
    type: Required[Literal["session.commentary.append"]]
    event_id: Optional[str]
