# Generated from spec/responses/responses.yaml; edit that and run `python -m generator`.
from typing import List, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .response_includable import ResponseIncludable

__all__ = [
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: List[ResponseIncludable]
    """Extra data to return, with the values that `create` takes."""
    include_obfuscation: bool
    starting_after: int
    """Sequence number of the last event seen; streaming resumes behind it."""


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]
    """`True` returns an iterator of events instead of the response."""


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    stream: Required[Literal[True]]
    """`True` returns an iterator of events instead of the response."""


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
