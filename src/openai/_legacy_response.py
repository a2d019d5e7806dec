"""Names that published code imports from here; their home is `_response`."""

from ._response import (
    HttpxBinaryResponseContent as HttpxBinaryResponseContent,
)
from ._response import (
    LegacyAPIResponse as LegacyAPIResponse,
)
from ._response import (
    MissingStreamClassError as MissingStreamClassError,
)
from ._response import (
    async_to_raw_response_wrapper as async_to_raw_response_wrapper,
)
from ._response import (
    to_raw_response_wrapper as to_raw_response_wrapper,
)
