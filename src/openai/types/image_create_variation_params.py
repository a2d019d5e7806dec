# Generated from spec/images.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal, Required, TypedDict

from .._types import FileTypes
from .image_model import ImageModel

__all__ = ["ImageCreateVariationParams"]


class ImageCreateVariationParams(TypedDict, total=False):
    image: Required[FileTypes]
    """Square PNG below 4 MB to vary."""
    model: Union[str, ImageModel, None]
    """Only `dall-e-2`, the default."""
    n: Optional[int]
    """Number of variations, 1 to 10, default 1."""
    response_format: Optional[Literal["url", "b64_json"]]
    """`url` (default, lives 60 minutes) or `b64_json`."""
    size: Optional[Literal["256x256", "512x512", "1024x1024"]]
    """`256x256`, `512x512` or `1024x1024` (default)."""
    user: str
    """Stable id of your end user, for abuse detection."""
