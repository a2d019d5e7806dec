# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import Required, TypedDict

from ....._types import SequenceNotStr

__all__ = ["APIKeyUpdateParams"]


class APIKeyUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    expires_in_seconds: int
    """New lifetime in seconds from now; `None` for a key that never expires."""
    scopes: SequenceNotStr[str]
