# Generated from spec/fine_tuning.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from ...._types import SequenceNotStr

__all__ = ["PermissionCreateParams"]


class PermissionCreateParams(TypedDict, total=False):
    project_ids: Required[SequenceNotStr[str]]
    """Ids of the projects to admit."""
