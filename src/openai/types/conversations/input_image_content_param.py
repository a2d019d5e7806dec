# Generated from spec/conversations.yaml; edit that and run `python -m generator`.
from typing_extensions import TypeAlias

from ..responses.response_input_image_param import ResponseInputImageParam

__all__ = ["InputImageContentParam"]

InputImageContentParam: TypeAlias = ResponseInputImageParam
