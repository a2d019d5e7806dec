# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from ..._models import BaseModel
from .data_channel_config import DataChannelConfig

__all__ = ["ClientConfig"]


class ClientConfig(BaseModel):
    data_channel: DataChannelConfig
