"""The regions in which the API can keep data, and the addresses they are reached at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, get_args

from ._constants import DEFAULT_BASE_URL
from ._types import NotGiven

if TYPE_CHECKING:
    import httpx

DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]


def resolve_data_residency(
    data_residency: DataResidency | None,
    base_url: str | httpx.URL | NotGiven | None,
    *,
    provider: Optional[object] = None,
    websocket_base_url: str | httpx.URL | None = None,
) -> str | httpx.URL | None:
    """The base URL of a region, or the one that was given.

    Raises:
        ValueError: the region is unknown, or another setting says where to go as well.
    """
    chosen = None if isinstance(base_url, NotGiven) else base_url
    if data_residency is None:
        return chosen
    if data_residency not in get_args(DataResidency):
        regions = ", ".join(get_args(DataResidency))
        raise ValueError(f"`data_residency` must be one of {regions}, not {data_residency!r}")
    for name, value in (("base_url", chosen), ("provider", provider), ("websocket_base_url", websocket_base_url)):
        if value is not None:
            raise ValueError(f"`data_residency` and `{name}` both say where requests go; pass only one of them")
    if data_residency == "global":
        return DEFAULT_BASE_URL
    return DEFAULT_BASE_URL.replace("api.", f"{data_residency}.api.", 1)
