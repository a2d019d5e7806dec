# Generated from spec/images.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .image_model import ImageModel

__all__ = [
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "Svg",
    "SvgReasoning",
]


class SvgReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


class Svg(TypedDict, total=False):
    model: Required[str]
    reasoning: Optional[SvgReasoning]


class ImageGenerateParamsBase(TypedDict, total=False):
    prompt: Required[str]
    """What to draw; up to 32000 characters for GPT image models, 4000 for DALL·E 3, 1000 for DALL·E 2."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """`transparent`, `opaque` or `auto` (default); transparency needs PNG or WebP."""
    complexity: Optional[Literal["low", "medium", "high"]]
    """Complexity of the drawing, `low`, `medium` or `high`."""
    frame_count: Optional[int]
    """Number of frames of an animated image."""
    frame_duration_ms: Optional[int]
    """Time each frame shows, in milliseconds."""
    model: Union[str, ImageModel, None]
    """Id of the image model, such as `gpt-image-1.5`."""
    moderation: Optional[Literal["low", "auto"]]
    """Strictness of content filtering, `auto` (default) or `low`; GPT image models only."""
    n: Optional[int]
    """Number of images, 1 to 10, default 1; DALL·E 3 draws one."""
    output_compression: Optional[int]
    """Compression of JPEG and WebP output in percent, 0 to 100, default 100."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """File format, `png` (default), `jpeg`, `webp`, `gif` or `svg`, as the model supports."""
    partial_images: Optional[int]
    """Number of previews to stream ahead of each final image, 0 (default) to 3."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"]]
    """`auto` (default), `low`, `medium`, `high` and beyond as the model allows; `hd` for DALL·E 3."""
    response_format: Optional[Literal["url", "b64_json"]]
    """`url` (lives 60 minutes) or `b64_json`; DALL·E only, GPT image models always send base64."""
    safety_identifier: Optional[str]
    size: Union[
        str,
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"],
        None,
    ]
    """`auto` or pixels as `1024x1024`; which sizes exist depends on the model."""
    style: Optional[Literal["vivid", "natural"]]
    """`vivid` (default) or `natural`; DALL·E 3 only."""
    svg: Optional[Svg]
    """Model and reasoning effort that write SVG output."""
    user: str
    """Stable id of your end user, for abuse detection."""


class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """`True` returns an iterator of image events; GPT image models only."""


class ImageGenerateParamsStreaming(ImageGenerateParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of image events; GPT image models only."""


ImageGenerateParams: TypeAlias = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]
