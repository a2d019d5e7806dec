# Generated from spec/chat.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from ..shared.reasoning_effort import ReasoningEffort

__all__ = ["ChatCompletionReasoningEffort"]

ChatCompletionReasoningEffort: TypeAlias = ReasoningEffort
