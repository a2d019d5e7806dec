# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from ..responses.response_input_image import ResponseInputImage

__all__ = ["InputImageContent"]

InputImageContent: TypeAlias = ResponseInputImage
