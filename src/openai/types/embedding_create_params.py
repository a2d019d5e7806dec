# Generated from spec/embeddings.yaml; edit that and run `python -m generator`.
from typing import Iterable, Union

from typing_extensions import Literal, Required, TypedDict

from .._types import SequenceNotStr
from .embedding_model import EmbeddingModel

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]]]
    """Text, token ids, or up to 2048 of either; none empty, each within the model's limit (8192 tokens)."""
    model: Required[Union[str, EmbeddingModel]]
    """Id of an embedding model, such as `text-embedding-3-small`."""
    dimensions: int
    """Length of the vectors; only `text-embedding-3` and later."""
    encoding_format: Literal["float", "base64"]
    """Encoding on the wire, `float` or `base64`; vectors arrive as floats unless you ask for `base64`."""
    user: str
    """Stable id of your end user, for abuse detection."""
