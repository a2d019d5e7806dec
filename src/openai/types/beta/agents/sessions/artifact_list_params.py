# Generated from spec/beta/agents/sessions.yaml; edit that and run `python -m generator`.
from typing import Optional

from typing_extensions import Literal, TypedDict

__all__ = ["ArtifactListParams"]


class ArtifactListParams(TypedDict, total=False):
    after: str
    environment_id: Optional[str]
    """Only files from this environment."""
    limit: int
    order: Literal["asc", "desc"]
