# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import List, Union

from typing_extensions import Literal

from ..._models import BaseModel
from .server_event_selector import ServerEventSelector

__all__ = ["DataChannelConfig"]


class DataChannelConfig(BaseModel):
    allowed_client_events: Union[Literal["all"], List[str], None] = None
    allowed_server_events: Union[Literal["all"], List[ServerEventSelector], None] = None
