# Generated from spec/videos.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

__all__ = ["VideoRemixParams"]


class VideoRemixParams(TypedDict, total=False):
    prompt: Required[str]
    """New prompt, up to 32000 characters."""
