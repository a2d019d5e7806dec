# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["AudioFormatParam", "AudioPCM", "AudioPCMA", "AudioPCMU"]


class AudioPCM(TypedDict, total=False):
    rate: Required[Literal[16000, 24000]]
    type: Required[Literal["audio/pcm"]]


class AudioPCMU(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]


class AudioPCMA(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcma"]]


AudioFormatParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
