# Generated from spec/content_provenance_checks.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from .._types import FileTypes

__all__ = ["ContentProvenanceCheckCreateParams"]


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    """Image or audio to examine."""
