# Generated from spec/admin/projects.yaml; edit that and run `python -m generator`.
from typing_extensions import TypedDict

__all__ = ["RateLimitListRateLimitsParams"]


class RateLimitListRateLimitsParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    """Most rate limits a page may hold, default 100."""
