# Generated from spec/live/events.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from .fork_session_config_param import ForkSessionConfigParam

__all__ = ["ForkSessionStartEventParam"]


class ForkSessionStartEventParam(TypedDict, total=False):
    session: Required[ForkSessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: Optional[str]
