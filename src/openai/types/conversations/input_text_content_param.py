# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from ..responses.response_input_text_param import ResponseInputTextParam

__all__ = ["InputTextContentParam"]

InputTextContentParam: TypeAlias = ResponseInputTextParam
