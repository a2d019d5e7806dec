# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["AudioFormat", "AudioPCM", "AudioPCMA", "AudioPCMU"]


class AudioPCM(BaseModel):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]


class AudioPCMU(BaseModel):
    rate: int
    type: Literal["audio/pcmu"]


class AudioPCMA(BaseModel):
    rate: int
    type: Literal["audio/pcma"]


AudioFormat: TypeAlias = Annotated[Union[AudioPCM, AudioPCMU, AudioPCMA], PropertyInfo(discriminator="type")]
