# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from ..responses.response_output_text_param import ResponseOutputTextParam

__all__ = ["OutputTextContentParam"]

OutputTextContentParam: TypeAlias = ResponseOutputTextParam
