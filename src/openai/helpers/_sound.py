"""The sound device and the arrays that it takes: loaded when sound is made, with an error that says what is missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .._exceptions import OpenAIError

SAMPLE_RATE = 24000
"""Samples a second, as the API speaks and likes to hear."""


def sounddevice() -> Any:  # Any: a module without types of its own
    """The module `sounddevice`.

    Raises:
        OpenAIError: it is not installed, or finds no PortAudio.
    """
    try:
        return _module("sounddevice")
    except OSError as error:
        raise OpenAIError(
            f"sounddevice cannot be loaded ({error}); install the PortAudio library, such as the system's package"
            " libportaudio2"
        ) from error


def opened(kind: str, **settings: Any) -> Any:  # Any: a stream of sounddevice and its settings
    """A running `InputStream` or `OutputStream` on the default device.

    Raises:
        OpenAIError: there is no such device, or it does not take these settings.
    """
    module = sounddevice()
    try:
        device = getattr(module, kind)(samplerate=SAMPLE_RATE, **settings)
        device.start()
    except module.PortAudioError as error:
        raise OpenAIError(f"The sound device cannot be used: {error}") from error
    return device


def numpy() -> Any:  # Any: it may be missing, so that its types would be unknown
    """The module `numpy`.

    Raises:
        OpenAIError: it is not installed.
    """
    return _module("numpy")


def _module(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise OpenAIError(f"Sound needs {name}, which is not installed: pip install 'openai[voice]'") from error
