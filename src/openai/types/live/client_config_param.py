# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from .data_channel_config_param import DataChannelConfigParam

__all__ = ["ClientConfigParam"]


class ClientConfigParam(TypedDict, total=False):
    data_channel: Required[DataChannelConfigParam]
