# Generated from spec/beta/threads.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal

from ...._models import BaseModel
from .image_url import ImageURL

__all__ = ["ImageURLContentBlock"]


class ImageURLContentBlock(BaseModel):
    image_url: ImageURL
    type: Literal["image_url"]
