# Generated from spec/responses/items.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import TypeAlias

from .response_input_file_content_param import ResponseInputFileContentParam
from .response_input_image_content_param import ResponseInputImageContentParam
from .response_input_text_content_param import ResponseInputTextContentParam

__all__ = ["ResponseSteerInputContentParam"]

ResponseSteerInputContentParam: TypeAlias = Union[
    ResponseInputTextContentParam,
    ResponseInputImageContentParam,
    ResponseInputFileContentParam,
]
