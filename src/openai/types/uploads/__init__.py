# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.uploads`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .part_create_params import PartCreateParams as PartCreateParams
    from .upload_part import UploadPart as UploadPart
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {"PartCreateParams": ".part_create_params", "UploadPart": ".upload_part"},
    )
