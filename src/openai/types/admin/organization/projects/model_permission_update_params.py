# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, Required, TypedDict

from ....._types import SequenceNotStr

__all__ = ["ModelPermissionUpdateParams"]


class ModelPermissionUpdateParams(TypedDict, total=False):
    mode: Required[Literal["allow_list", "deny_list"]]
    """`allow_list` admits only `model_ids`, `deny_list` all others."""
    model_ids: Required[SequenceNotStr[str]]
    """Ids of the models on the list."""
