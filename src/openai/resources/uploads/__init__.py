# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.uploads`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parts import AsyncParts as AsyncParts
    from .parts import AsyncPartsWithRawResponse as AsyncPartsWithRawResponse
    from .parts import AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse
    from .parts import Parts as Parts
    from .parts import PartsWithRawResponse as PartsWithRawResponse
    from .parts import PartsWithStreamingResponse as PartsWithStreamingResponse
    from .uploads import AsyncUploads as AsyncUploads
    from .uploads import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
    from .uploads import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
    from .uploads import Uploads as Uploads
    from .uploads import UploadsWithRawResponse as UploadsWithRawResponse
    from .uploads import UploadsWithStreamingResponse as UploadsWithStreamingResponse
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
