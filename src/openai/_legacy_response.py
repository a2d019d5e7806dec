"""Names that published code imports from here; their homes are `_response`, `_binary` and `_views`."""

from ._binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from ._response import (
    LegacyAPIResponse as LegacyAPIResponse,
    MissingStreamClassError as MissingStreamClassError,
)
from ._views import (
    async_to_raw_response_wrapper as async_to_raw_response_wrapper,
    to_raw_response_wrapper as to_raw_response_wrapper,
)
