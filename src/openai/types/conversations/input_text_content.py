# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from ..responses.response_input_text import ResponseInputText

__all__ = ["InputTextContent"]

InputTextContent: TypeAlias = ResponseInputText
