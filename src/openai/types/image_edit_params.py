# Generated from spec/images.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import FileTypes, SequenceNotStr
from .image_model import ImageModel

__all__ = [
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "Svg",
    "SvgReasoning",
]


class SvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class Svg(TypedDict, total=False):
    model: str
    reasoning: Optional[SvgReasoning]


class ImageEditParamsBase(TypedDict, total=False):
    image: Required[Union[FileTypes, SequenceNotStr[FileTypes]]]
    """Picture to edit, or up to 16; PNG, WebP or JPEG below 50 MB each."""
    prompt: Required[str]
    """What to change; up to 32000 characters for GPT image models, 1000 for DALL·E 2."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """`transparent`, `opaque` or `auto` (default); transparency needs PNG or WebP."""
    complexity: Optional[Literal["low", "medium", "high"]]
    """Complexity of the drawing, `low`, `medium` or `high`."""
    frame_count: Optional[int]
    """Number of frames of an animated image."""
    frame_duration_ms: Optional[int]
    """Time each frame shows, in milliseconds."""
    input_fidelity: Optional[Literal["high", "low"]]
    """How closely faces and style of the input are kept, `low` (default) or `high`."""
    markup: FileTypes
    """Picture that marks what to edit."""
    mask: FileTypes
    """PNG below 4 MB, of the first image's size; its fully transparent areas are what gets edited."""
    model: Union[str, ImageModel, None]
    """Id of the image model, such as `gpt-image-1.5` (default)."""
    n: Optional[int]
    """Number of images, 1 to 10, default 1."""
    output_compression: Optional[int]
    """Compression of JPEG and WebP output in percent, 0 to 100, default 100."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """File format, `png` (default), `jpeg`, `webp`, `gif` or `svg`, as the model supports."""
    partial_images: Optional[int]
    """Number of previews to stream ahead of each final image, 0 (default) to 3."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"]]
    """`auto` (default), `low`, `medium`, `high` and beyond as the model allows; `standard` for DALL·E 2."""
    response_format: Optional[Literal["url", "b64_json"]]
    """`url` (lives 60 minutes) or `b64_json`; DALL·E 2 only, GPT image models always send base64."""
    safety_identifier: Optional[str]
    size: Union[str, Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"], None]
    """`auto` or pixels as `1024x1024`; which sizes exist depends on the model."""
    svg: Optional[Svg]
    """Model and reasoning effort that write SVG output."""
    user: str
    """Stable id of your end user, for abuse detection."""


class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    stream: Optional[Literal[False]]
    """`True` returns an iterator of image events."""


class ImageEditParamsStreaming(ImageEditParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of image events."""


ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
