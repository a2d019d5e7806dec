# Generated from spec/uploads.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from .._types import SequenceNotStr

__all__ = ["UploadCompleteParams"]


class UploadCompleteParams(TypedDict, total=False):
    part_ids: Required[SequenceNotStr[str]]
    """Ids of the parts, in the order of the file."""
    md5: str
    """MD5 checksum of the whole file, for the server to verify."""
