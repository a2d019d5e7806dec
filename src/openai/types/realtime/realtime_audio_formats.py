# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from ..._models import BaseModel
from ..._utils import PropertyInfo

__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormats"]


class AudioPCM(BaseModel):
    rate: Optional[Literal[24000]] = None
    type: Optional[Literal["audio/pcm"]] = None


class AudioPCMU(BaseModel):
    type: Optional[Literal["audio/pcmu"]] = None


class AudioPCMA(BaseModel):
    type: Optional[Literal["audio/pcma"]] = None


RealtimeAudioFormats: TypeAlias = Annotated[Union[AudioPCM, AudioPCMU, AudioPCMA], PropertyInfo(discriminator="type")]
