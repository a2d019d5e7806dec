"""Sound in and out of this machine, with the extra `voice`."""

from .local_audio_player import LocalAudioPlayer as LocalAudioPlayer
from .microphone import Microphone as Microphone

__all__ = ["LocalAudioPlayer", "Microphone"]
