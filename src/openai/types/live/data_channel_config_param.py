# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Iterable, Union

from typing_extensions import Literal, TypedDict

from ..._types import SequenceNotStr
from .server_event_selector_param import ServerEventSelectorParam

__all__ = ["DataChannelConfigParam"]


class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Union[Literal["all"], SequenceNotStr[str]]
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]]
