# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing import Dict, Optional, Union

from typing_extensions import Literal

from .._models import BaseModel

__all__ = ["Misalignment", "MisalignmentSteer", "VideoCreateError"]


class MisalignmentSteer(BaseModel):
    message: str


class Misalignment(BaseModel):
    detailed_explanation: Optional[str] = None
    error_type: Union[
        str,
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        None,
    ] = None
    review_target: Optional[str] = None
    steer: Optional[MisalignmentSteer] = None


class VideoCreateError(BaseModel):
    code: str
    message: str
    headers: Optional[Dict[str, str]] = None
    misalignment: Optional[Misalignment] = None
    param: Optional[str] = None
    type: Optional[str] = None
