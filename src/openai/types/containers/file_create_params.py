# Generated from spec/containers.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

from ..._types import FileTypes

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    file: FileTypes
    """Content to upload; excludes `file_id`."""
    file_id: str
    """Id of an uploaded file to copy in; excludes `file`."""
