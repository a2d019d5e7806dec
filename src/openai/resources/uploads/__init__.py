# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.uploads`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parts import (
        AsyncParts as AsyncParts,
        AsyncPartsWithRawResponse as AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse,
        Parts as Parts,
        PartsWithRawResponse as PartsWithRawResponse,
        PartsWithStreamingResponse as PartsWithStreamingResponse,
    )
    from .uploads import (
        AsyncUploads as AsyncUploads,
        AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
        Uploads as Uploads,
        UploadsWithRawResponse as UploadsWithRawResponse,
        UploadsWithStreamingResponse as UploadsWithStreamingResponse,
    )
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncParts": ".parts",
            "AsyncPartsWithRawResponse": ".parts",
            "AsyncPartsWithStreamingResponse": ".parts",
            "Parts": ".parts",
            "PartsWithRawResponse": ".parts",
            "PartsWithStreamingResponse": ".parts",
            "AsyncUploads": ".uploads",
            "AsyncUploadsWithRawResponse": ".uploads",
            "AsyncUploadsWithStreamingResponse": ".uploads",
            "Uploads": ".uploads",
            "UploadsWithRawResponse": ".uploads",
            "UploadsWithStreamingResponse": ".uploads",
        },
    )
