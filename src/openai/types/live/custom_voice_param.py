# Generated from spec/live/live.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["CustomVoiceParam"]


class CustomVoiceParam(TypedDict, total=False):
    id: Required[str]
