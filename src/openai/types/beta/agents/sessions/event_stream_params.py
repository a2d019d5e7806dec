# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["EventStreamParams"]


class EventStreamParams(TypedDict, total=False):
    include_obfuscation: bool
