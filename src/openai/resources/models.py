# Generated from spec/models.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._operation import Operation, PageOperation
from .._resource import AsyncAPIResource, SyncAPIResource
from .._types import not_given
from .._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)

if TYPE_CHECKING:
    import httpx

    from .._base_client import AsyncPaginator
    from .._types import Body, Headers, NotGiven, Query
    from ..pagination import AsyncPage, SyncPage
    from ..types.model import Model
    from ..types.model_deleted import ModelDeleted

__all__ = [
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
]

_RETRIEVE: Operation[Model] = Operation("GET", "/models/{model}", "openai.types.model:Model")
_LIST: PageOperation[SyncPage[Model], AsyncPaginator[Model, AsyncPage[Model]]] = PageOperation(
    "GET",
    "/models",
    "openai.types.model:Model",
    page="Page",
)
_DELETE: Operation[ModelDeleted] = Operation("DELETE", "/models/{model}", "openai.types.model_deleted:ModelDeleted")


class Models(SyncAPIResource):
    """Models that your key may use."""

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return ModelsWithStreamingResponse(self)

    def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Model:
        """Return a model's record, such as its owner.

        [API reference](https://platform.openai.com/docs/api-reference/models/retrieve)

        Args:
            model: Id of the model.
        """
        return self._run(_RETRIEVE, {"model": model}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncPage[Model]:
        """List the models that your key may use.

        [API reference](https://platform.openai.com/docs/api-reference/models/list)
        """
        return self._page(_LIST, {}, extra_headers, extra_query, extra_body, timeout)

    def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ModelDeleted:
        """Delete a fine-tuned model; only organization owners may.

        [API reference](https://platform.openai.com/docs/api-reference/models/delete)

        Args:
            model: Id of the fine-tuned model.
        """
        return self._run(_DELETE, {"model": model}, extra_headers, extra_query, extra_body, timeout)


class AsyncModels(AsyncAPIResource):
    """Async twin of `Models`."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncModelsWithStreamingResponse(self)

    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Model:
        """Async twin of `Models.retrieve`."""
        return await self._run(_RETRIEVE, {"model": model}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """Async twin of `Models.list`."""
        return self._page(_LIST, {}, extra_headers, extra_query, extra_body, timeout)

    async def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> ModelDeleted:
        """Async twin of `Models.delete`."""
        return await self._run(_DELETE, {"model": model}, extra_headers, extra_query, extra_body, timeout)


class ModelsWithRawResponse:
    """Methods of `Models`; see `with_raw_response`."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self.retrieve = to_raw_response_wrapper(models.retrieve)
        self.list = to_raw_response_wrapper(models.list)
        self.delete = to_raw_response_wrapper(models.delete)


class AsyncModelsWithRawResponse:
    """Methods of `AsyncModels`; see `with_raw_response`."""

    def __init__(self, models: AsyncModels) -> None:
        self._models = models
        self.retrieve = async_to_raw_response_wrapper(models.retrieve)
        self.list = async_to_raw_response_wrapper(models.list)
        self.delete = async_to_raw_response_wrapper(models.delete)


class ModelsWithStreamingResponse:
    """Methods of `Models`; see `with_streaming_response`."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self.retrieve = to_streamed_response_wrapper(models.retrieve)
        self.list = to_streamed_response_wrapper(models.list)
        self.delete = to_streamed_response_wrapper(models.delete)


class AsyncModelsWithStreamingResponse:
    """Methods of `AsyncModels`; see `with_streaming_response`."""

    def __init__(self, models: AsyncModels) -> None:
        self._models = models
        self.retrieve = async_to_streamed_response_wrapper(models.retrieve)
        self.list = async_to_streamed_response_wrapper(models.list)
        self.delete = async_to_streamed_response_wrapper(models.delete)
