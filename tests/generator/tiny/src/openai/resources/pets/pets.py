# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from typing_extensions import deprecated

from ..._operation import Operation, PageOperation, StreamOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from ...lib.pets import AsyncFeeding, Feeding, feed

if TYPE_CHECKING:
    from typing import List, Optional

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._streaming import AsyncStream, Stream
    from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types.color import Color
    from ...types.pets import pet_create_params
    from ...types.pets.pet import Pet
    from ...types.pets.pet_event import PetEvent
    from ...types.portrait import Portrait
    from .toys import AsyncToys, Toys

__all__ = [
    "AsyncPets",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
    "Pets",
    "PetsWithRawResponse",
    "PetsWithStreamingResponse",
]

_feed = feed
_CREATE: StreamOperation[Pet, PetEvent] = StreamOperation(
    "POST",
    "/pets",
    "openai.types.pets.pet:Pet",
    stream="openai.types.pets.pet_event:PetEvent",
    query=("dry_run",),
    headers={"Pets-Beta": "pets=v1"},
    rename={"photo_url": "photoURL", "owner.nick": "nick_name"},
)
_LIST: PageOperation[SyncCursorPage[Pet], AsyncPaginator[Pet, AsyncCursorPage[Pet]]] = PageOperation(
    "GET",
    "/pets",
    "openai.types.pets.pet:Pet",
    page="CursorPage",
    headers={"Pets-Beta": "pets=v1"},
)
_GROOM: Operation[None] = Operation(
    "POST",
    "/pets/{pet_id}/groom",
    "none",
    headers={"Accept": "*/*", "Pets-Beta": "pets=v1"},
)
_PORTRAIT: Operation[Portrait | str] = Operation(
    "POST",
    "/pets/{pet_id}/portrait",
    "openai.types.portrait:Portrait",
    headers={"Pets-Beta": "pets=v1"},
    files=(("image",), ("masks", "<array>")),
    json_without_files=True,
    choose="openai._pets:portrait_type",
)


class Pets(Feeding, SyncAPIResource):
    """Animals in the shop."""

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return PetsWithStreamingResponse(self)

    @cached_property
    def toys(self) -> Toys:
        """The `pets.toys` part of the API."""
        from .toys import Toys

        return Toys(self._client)

    @cached_property
    def walks(self) -> Toys:
        """The same as `client.pets.toys`."""
        return self._client.pets.toys

    @overload
    def create(
        self,
        *,
        name: str,
        owner: pet_create_params.Owner | Omit = omit,
        photo_url: str | Omit = omit,
        dry_run: bool | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Pet: ...

    @overload
    def create(
        self,
        *,
        name: str,
        stream: Literal[True],
        owner: pet_create_params.Owner | Omit = omit,
        photo_url: str | Omit = omit,
        dry_run: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Stream[PetEvent]: ...

    @overload
    def create(
        self,
        *,
        name: str,
        stream: bool,
        owner: pet_create_params.Owner | Omit = omit,
        photo_url: str | Omit = omit,
        dry_run: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Pet | Stream[PetEvent]: ...

    def create(
        self,
        *,
        name: str,
        owner: pet_create_params.Owner | Omit = omit,
        photo_url: str | Omit = omit,
        dry_run: bool | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Pet | Stream[PetEvent]:
        """Take in a pet; with `stream=True`, tell how it goes.

        [API reference](https://platform.openai.com/docs/api-reference/pets/create)

        Args:
            name: What it answers to.
            owner: Who brings it.
            stream: Whether to be told.
            limit: Most objects a page may hold.
        """
        return self._run_or_stream(
            _CREATE,
            {
                "name": name,
                "owner": owner,
                "photo_url": photo_url,
                "dry_run": dry_run,
                "stream": stream,
                "limit": limit,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        colors: List[Color] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> SyncCursorPage[Pet]:
        """List the pets.

        [API reference](https://platform.openai.com/docs/api-reference/pets/list)

        Args:
            colors: Only these.
            limit: Most objects a page may hold.
        """
        return self._page(_LIST, {"colors": colors, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    @overload
    @deprecated("Take a photograph instead.")
    def portrait(
        self,
        pet_id: str,
        *,
        image: FileTypes,
        masks: SequenceNotStr[FileTypes] | Omit = omit,
        format: Literal["json"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Portrait: ...

    @overload
    @deprecated("Take a photograph instead.")
    def portrait(
        self,
        pet_id: str,
        *,
        image: FileTypes,
        format: Literal["text"],
        masks: SequenceNotStr[FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> str: ...

    @overload
    @deprecated("Take a photograph instead.")
    def portrait(
        self,
        pet_id: str,
        *,
        image: FileTypes,
        masks: SequenceNotStr[FileTypes] | Omit = omit,
        format: Literal["json", "text"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Portrait | str: ...

    @deprecated("Take a photograph instead.")
    def portrait(
        self,
        pet_id: str,
        *,
        image: FileTypes,
        masks: SequenceNotStr[FileTypes] | Omit = omit,
        format: Literal["json", "text"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Portrait | str:
        """Draw a pet.

        Args:
            pet_id: Id of the pet.
            image: Photograph to start from.
        """
        return self._run(
            _PORTRAIT,
            {"pet_id": pet_id, "image": image, "masks": masks, "format": format},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncPets(AsyncFeeding, AsyncAPIResource):
    """Async twin of `Pets`."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods; each returns the response itself, with `.parse()`."""
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods; each is a context manager over a response whose body is not read yet."""
        return AsyncPetsWithStreamingResponse(self)

    @cached_property
    def toys(self) -> AsyncToys:
        """The `pets.toys` part of the API."""
        from .toys import AsyncToys

        return AsyncToys(self._client)

    @cached_property
    def walks(self) -> AsyncToys:
        """The same as `client.pets.toys`."""
        return self._client.pets.toys

    @overload
    async def create(
        self,
        *,
        name: str,
        owner: pet_create_params.Owner | Omit = omit,
        photo_url: str | Omit = omit,
        dry_run: bool | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Pet: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        stream: Literal[True],
        owner: pet_create_params.Owner | Omit = omit,
        photo_url: str | Omit = omit,
        dry_run: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[PetEvent]: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        stream: bool,
        owner: pet_create_params.Owner | Omit = omit,
        photo_url: str | Omit = omit,
        dry_run: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Pet | AsyncStream[PetEvent]: ...

    async def create(
        self,
        *,
        name: str,
        owner: pet_create_params.Owner | Omit = omit,
        photo_url: str | Omit = omit,
        dry_run: bool | Omit = omit,
        stream: Optional[Literal[False]] | Literal[True] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Pet | AsyncStream[PetEvent]:
        """Async twin of `Pets.create`."""
        return await self._run_or_stream(
            _CREATE,
            {
                "name": name,
                "owner": owner,
                "photo_url": photo_url,
                "dry_run": dry_run,
                "stream": stream,
                "limit": limit,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        colors: List[Color] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Pet, AsyncCursorPage[Pet]]:
        """Async twin of `Pets.list`."""
        return self._page(_LIST, {"colors": colors, "limit": limit}, extra_headers, extra_query, extra_body, timeout)

    @overload
    @deprecated("Take a photograph instead.")
    async def portrait(
        self,
        pet_id: str,
        *,
        image: FileTypes,
        masks: SequenceNotStr[FileTypes] | Omit = omit,
        format: Literal["json"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Portrait: ...

    @overload
    @deprecated("Take a photograph instead.")
    async def portrait(
        self,
        pet_id: str,
        *,
        image: FileTypes,
        format: Literal["text"],
        masks: SequenceNotStr[FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> str: ...

    @overload
    @deprecated("Take a photograph instead.")
    async def portrait(
        self,
        pet_id: str,
        *,
        image: FileTypes,
        masks: SequenceNotStr[FileTypes] | Omit = omit,
        format: Literal["json", "text"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Portrait | str: ...

    @deprecated("Take a photograph instead.")
    async def portrait(
        self,
        pet_id: str,
        *,
        image: FileTypes,
        masks: SequenceNotStr[FileTypes] | Omit = omit,
        format: Literal["json", "text"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Portrait | str:
        """Async twin of `Pets.portrait`."""
        return await self._run(
            _PORTRAIT,
            {"pet_id": pet_id, "image": image, "masks": masks, "format": format},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class PetsWithRawResponse:
    """Methods of `Pets`; see `with_raw_response`."""

    def __init__(self, pets: Pets) -> None:
        self._pets = pets
        self.create = to_raw_response_wrapper(pets.create)
        self.list = to_raw_response_wrapper(pets.list)
        self.portrait = to_raw_response_wrapper(pets.portrait)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.feed = to_raw_response_wrapper(pets.feed)
        self.groom = to_raw_response_wrapper(pets.groom)


class AsyncPetsWithRawResponse:
    """Methods of `AsyncPets`; see `with_raw_response`."""

    def __init__(self, pets: AsyncPets) -> None:
        self._pets = pets
        self.create = async_to_raw_response_wrapper(pets.create)
        self.list = async_to_raw_response_wrapper(pets.list)
        self.portrait = async_to_raw_response_wrapper(pets.portrait)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.feed = async_to_raw_response_wrapper(pets.feed)
        self.groom = async_to_raw_response_wrapper(pets.groom)


class PetsWithStreamingResponse:
    """Methods of `Pets`; see `with_streaming_response`."""

    def __init__(self, pets: Pets) -> None:
        self._pets = pets
        self.create = to_streamed_response_wrapper(pets.create)
        self.list = to_streamed_response_wrapper(pets.list)
        self.portrait = to_streamed_response_wrapper(pets.portrait)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.feed = to_streamed_response_wrapper(pets.feed)
        self.groom = to_streamed_response_wrapper(pets.groom)


class AsyncPetsWithStreamingResponse:
    """Methods of `AsyncPets`; see `with_streaming_response`."""

    def __init__(self, pets: AsyncPets) -> None:
        self._pets = pets
        self.create = async_to_streamed_response_wrapper(pets.create)
        self.list = async_to_streamed_response_wrapper(pets.list)
        self.portrait = async_to_streamed_response_wrapper(pets.portrait)  # pyright: ignore[reportDeprecated]  # the view of a deprecated method
        self.feed = async_to_streamed_response_wrapper(pets.feed)
        self.groom = async_to_streamed_response_wrapper(pets.groom)
