# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from ..responses.response_output_refusal import ResponseOutputRefusal

__all__ = ["RefusalContent"]

RefusalContent: TypeAlias = ResponseOutputRefusal
