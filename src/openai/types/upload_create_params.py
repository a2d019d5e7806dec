# Generated from spec/uploads.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from .file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "UploadCreateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class UploadCreateParams(TypedDict, total=False):
    bytes: Required[int]
    """Total bytes that all parts add up to."""
    filename: Required[str]
    """Name of the file."""
    mime_type: Required[str]
    """MIME type of the file; must suit its purpose."""
    purpose: Required[FilePurpose]
    """What it is for, as for `files.create`."""
    expires_after: ExpiresAfter
    """Lifetime of the file from creation, 3600 to 2592000 seconds."""
