# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing import Optional, Union

from typing_extensions import Literal

from .._models import BaseModel
from .video_create_error import VideoCreateError
from .video_model import VideoModel
from .video_seconds import VideoSeconds
from .video_size import VideoSize

__all__ = ["Video"]


class Video(BaseModel):
    id: str
    completed_at: Optional[int] = None
    created_at: int
    error: Optional[VideoCreateError] = None
    expires_at: Optional[int] = None
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: Optional[str] = None
    remixed_from_video_id: Optional[str] = None
    seconds: Union[str, VideoSeconds]
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]
