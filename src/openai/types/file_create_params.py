# Generated from spec/files.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from .._types import FileTypes
from .file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "FileCreateParams"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    """The file itself, as bytes, a path, an open binary file, or a `(name, content)` tuple."""
    purpose: Required[FilePurpose]
    """What it is for, `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`."""
    expires_after: ExpiresAfter
    """Lifetime from creation in seconds, 3600 to 2592000; batch files default to 30 days, others stay."""
