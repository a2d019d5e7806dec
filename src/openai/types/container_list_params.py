# Generated from spec/containers.yaml; edit that and run `python -m generator`.
from typing_extensions import Literal, TypedDict

__all__ = ["ContainerListParams"]


class ContainerListParams(TypedDict, total=False):
    after: str
    limit: int
    name: str
    """Only containers of this name."""
    order: Literal["asc", "desc"]
    """`desc` (default) for newest first, `asc` for oldest first."""
