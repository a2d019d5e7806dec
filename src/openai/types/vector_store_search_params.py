# Generated from spec/vector_stores.yaml; edit that and run `python -m generator`.
from typing import Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import SequenceNotStr
from .shared_params.comparison_filter import ComparisonFilter
from .shared_params.compound_filter import CompoundFilter

__all__ = ["Filters", "RankingOptions", "VectorStoreSearchParams"]

Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]


class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float


class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[Union[str, SequenceNotStr[str]]]
    """What to look for, one string or several."""
    filters: Filters
    """Conditions on file attributes, comparisons or `and`/`or` of them."""
    max_num_results: int
    """Most chunks to return, 1 to 50, default 10."""
    ranking_options: RankingOptions
    """Ranker to use and lowest score to accept."""
    rewrite_query: bool
    """`True` lets the server reword the query for search; default `False`."""
