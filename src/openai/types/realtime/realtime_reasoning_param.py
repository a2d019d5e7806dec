# Generated from spec/realtime/realtime.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

from .realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoningParam"]


class RealtimeReasoningParam(TypedDict, total=False):
    effort: RealtimeReasoningEffort
