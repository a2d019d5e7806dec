# Generated from spec/embeddings.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operation import Operation
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given, omit
from .._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    from typing import Iterable, Union

    import httpx
    from typing_extensions import Literal

    from .._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ..types.create_embedding_response import CreateEmbeddingResponse
    from ..types.embedding_model import EmbeddingModel

__all__ = [
    "AsyncEmbeddings",
    "AsyncEmbeddingsWithRawResponse",
    "AsyncEmbeddingsWithStreamingResponse",
    "Embeddings",
    "EmbeddingsWithRawResponse",
    "EmbeddingsWithStreamingResponse",
]

_CREATE: Operation[CreateEmbeddingResponse] = Operation(
    "POST",
    "/embeddings",
    "openai.types.create_embedding_response:CreateEmbeddingResponse",
    codec="openai._embeddings",
)


class Embeddings(SyncAPIResource):
    """Vectors that stand for the meaning of texts."""

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return EmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return EmbeddingsWithStreamingResponse(self)

    def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors whose distance tells how related they are.

        [API reference](https://platform.openai.com/docs/api-reference/embeddings/create)

        Args:
            input: Text, token ids, or up to 2048 of either; none empty, each within the model's limit (8192 tokens).
            model: Id of an embedding model, such as `text-embedding-3-small`.
            dimensions: Length of the vectors; only `text-embedding-3` and later.
            encoding_format: Encoding on the wire, `float` or `base64`; vectors arrive as floats unless you ask for
                `base64`.
            user: Stable id of your end user, for abuse detection.
        """
        return self._run(
            _CREATE,
            {
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": encoding_format,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncEmbeddings(AsyncAPIResource):
    """Async twin of `Embeddings`."""

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncEmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncEmbeddingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> CreateEmbeddingResponse:
        """Async twin of `Embeddings.create`."""
        return await self._run(
            _CREATE,
            {
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": encoding_format,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class EmbeddingsWithRawResponse:
    """Methods of `Embeddings`; see `with_raw_response`."""

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = embeddings
        self.create = to_raw_response_wrapper(embeddings.create)


class AsyncEmbeddingsWithRawResponse:
    """Methods of `AsyncEmbeddings`; see `with_raw_response`."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self._embeddings = embeddings
        self.create = async_to_raw_response_wrapper(embeddings.create)


class EmbeddingsWithStreamingResponse:
    """Methods of `Embeddings`; see `with_streaming_response`."""

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = embeddings
        self.create = to_streamed_response_wrapper(embeddings.create)


class AsyncEmbeddingsWithStreamingResponse:
    """Methods of `AsyncEmbeddings`; see `with_streaming_response`."""

    def __init__(self, embeddings: AsyncEmbeddings) -> None:
        self._embeddings = embeddings
        self.create = async_to_streamed_response_wrapper(embeddings.create)
