"""Names that published code imports from here; their home is `_response`."""

from ._response import (
    HttpxBinaryResponseContent as HttpxBinaryResponseContent,
    LegacyAPIResponse as LegacyAPIResponse,
    MissingStreamClassError as MissingStreamClassError,
    async_to_raw_response_wrapper as async_to_raw_response_wrapper,
    to_raw_response_wrapper as to_raw_response_wrapper,
)
