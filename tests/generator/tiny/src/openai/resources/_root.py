# Generated from spec/; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._client import AsyncOpenAI, OpenAI
    from .pets.pets import (
        AsyncPets,
        AsyncPetsWithRawResponse,
        AsyncPetsWithStreamingResponse,
        Pets,
        PetsWithRawResponse,
        PetsWithStreamingResponse,
    )


class ResourceTree:
    """The resources of `OpenAI`, each loaded when it is first asked for."""

    @property
    def _owner(self) -> OpenAI:
        return self  # type: ignore[return-value]  # this class is a base of that one only

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return OpenAIWithRawResponse(self._owner)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamedResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return OpenAIWithStreamedResponse(self._owner)

    @cached_property
    def pets(self) -> Pets:
        """Animals in the shop."""
        from .pets.pets import Pets

        return Pets(self._owner)


class AsyncResourceTree:
    """The resources of `AsyncOpenAI`, each loaded when it is first asked for."""

    @property
    def _owner(self) -> AsyncOpenAI:
        return self  # type: ignore[return-value]  # this class is a base of that one only

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncOpenAIWithRawResponse(self._owner)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamedResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncOpenAIWithStreamedResponse(self._owner)

    @cached_property
    def pets(self) -> AsyncPets:
        """Animals in the shop."""
        from .pets.pets import AsyncPets

        return AsyncPets(self._owner)


class OpenAIWithRawResponse:
    """The resources of `OpenAI`; see `with_raw_response`."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def pets(self) -> PetsWithRawResponse:
        from .pets.pets import PetsWithRawResponse

        return PetsWithRawResponse(self._client.pets)


class AsyncOpenAIWithRawResponse:
    """The resources of `AsyncOpenAI`; see `with_raw_response`."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncPetsWithRawResponse:
        from .pets.pets import AsyncPetsWithRawResponse

        return AsyncPetsWithRawResponse(self._client.pets)


class OpenAIWithStreamedResponse:
    """The resources of `OpenAI`; see `with_streaming_response`."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @cached_property
    def pets(self) -> PetsWithStreamingResponse:
        from .pets.pets import PetsWithStreamingResponse

        return PetsWithStreamingResponse(self._client.pets)


class AsyncOpenAIWithStreamedResponse:
    """The resources of `AsyncOpenAI`; see `with_streaming_response`."""

    def __init__(self, client: AsyncOpenAI) -> None:
        self._client = client

    @cached_property
    def pets(self) -> AsyncPetsWithStreamingResponse:
        from .pets.pets import AsyncPetsWithStreamingResponse

        return AsyncPetsWithStreamingResponse(self._client.pets)
