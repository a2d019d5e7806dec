# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from .._types import FileTypes
from .image_input_reference_param import ImageInputReferenceParam
from .video_model_param import VideoModelParam
from .video_seconds import VideoSeconds
from .video_size import VideoSize

__all__ = ["InputReference", "VideoCreateParams"]

InputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]


class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    """What to show, up to 32000 characters."""
    input_reference: InputReference
    """Picture that guides the video, uploaded or by reference."""
    model: VideoModelParam
    """Id of the video model, `sora-2` (default) or `sora-2-pro`."""
    seconds: VideoSeconds
    """Length in seconds as a string, `4` (default), `8` or `12`."""
    size: VideoSize
    """Pixels as width x height, default `720x1280`."""
