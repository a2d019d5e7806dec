# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from typing_extensions import deprecated

from ..._constants import MAX_CALLS
from ..._operation import Operation, PageOperation, StreamOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit
from ..._views import (
    async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper,
    to_raw_response_wrapper,
    to_streamed_response_wrapper,
)
from ..._websocket_connection import AsyncWebSocketConnectionBase, WebSocketConnectionBase
from ..._websocket_manager import (
    AsyncConnectionResource,
    AsyncWebSocketConnectionManager,
    ConnectionResource,
    WebSocketConnectionManager,
)
from ...lib.pets import AsyncFeeding, Feeding, feed

if TYPE_CHECKING:
    from typing import Callable, List, Optional

    import httpx
    from typing_extensions import Literal

    from ..._base_client import AsyncPaginator
    from ..._streaming import AsyncStream, Stream
    from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
    from ...pagination import AsyncCursorPage, SyncCursorPage
    from ...types.color import Color
    from ...types.pets import pet_create_params
    from ...types.pets.pet import Pet
    from ...types.pets.pet_call import PetCall
    from ...types.pets.pet_call_param import PetCallParam
    from ...types.pets.pet_event import PetEvent
    from ...types.pets.whistle import Whistle
    from ...types.pets.whistle_param import WhistleParam
    from ...types.portrait import Portrait
    from ...types.websocket_connection_options import SyncWebSocketConnectionOptions, WebSocketConnectionOptions
    from ...types.websocket_reconnection import ReconnectingEvent, ReconnectingOverrides
    from .toys import AsyncToys, Toys

__all__ = [
    "AsyncPets",
    "AsyncPetsConnection",
    "AsyncPetsConnectionManager",
    "AsyncPetsPetResource",
    "AsyncPetsPetToyResource",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
    "BaseAsyncPetsConnectionResource",
    "BasePetsConnectionResource",
    "Pets",
    "PetsConnection",
    "PetsConnectionManager",
    "PetsPetResource",
    "PetsPetToyResource",
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
_CONNECT: Operation[PetEvent] = Operation(
    "GET",
    "/pets/{pet_id}/collar",
    "openai.types.pets.pet_event:PetEvent",
    headers={"Pets-Beta": "collar"},
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

    def connect(
        self,
        pet_id: str,
        volume: int | Omit = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: SyncWebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = MAX_CALLS,
    ) -> PetsConnectionManager:
        """Call a pet wherever it is.

        Args:
            pet_id: Id of the pet.
            volume: How loud, from 1 to 10.
            extra_query: Query parameters to add.
            extra_headers: Headers to add to the handshake.
            websocket_connection_options: Options of `websockets`, such as `max_size`, `ping_interval`, `ssl` or
                `proxy`.
            on_reconnecting: Turns connecting again on after a connection is lost; called before each attempt, it may
                change the attempt by what it returns.
            max_retries: Attempts to connect again before the connection is given up.
            initial_delay: Seconds until the first of them; each further pause is twice as long.
            max_delay: Seconds of the longest pause.
            max_queue_size: Bytes of messages that may wait while there is no connection.
        """
        return PetsConnectionManager(
            client=self._client,
            pet_id=pet_id,
            volume=volume,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
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

    def connect(
        self,
        pet_id: str,
        volume: int | Omit = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketConnectionOptions = {},
        on_reconnecting: Callable[[ReconnectingEvent], ReconnectingOverrides | None] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = MAX_CALLS,
    ) -> AsyncPetsConnectionManager:
        """Async twin of `Pets.connect`."""
        return AsyncPetsConnectionManager(
            client=self._client,
            pet_id=pet_id,
            volume=volume,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class PetsConnection(WebSocketConnectionBase["PetEvent", "PetCall | PetCallParam | Whistle | WhistleParam"]):
    """An open connection to `/pets/{pet_id}/collar`; `Pets.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def pet(self) -> PetsPetResource:
        """Sends `pet.…` events."""
        return PetsPetResource(self)


class PetsConnectionManager(
    WebSocketConnectionManager["PetsConnection", "PetCall | PetCallParam | Whistle | WhistleParam"]
):
    """Opens a `PetsConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = PetsConnection


class BasePetsConnectionResource(ConnectionResource["PetsConnection"]):
    """Sends events over a `PetsConnection`."""


class PetsPetResource(BasePetsConnectionResource):
    """Sends `pet.…` events."""

    @cached_property
    def toy(self) -> PetsPetToyResource:
        """Sends `pet.toy.…` events."""
        return PetsPetToyResource(self._connection)

    def come(
        self,
        *,
        event_id: str | Omit = omit,
        tune: str | Omit = omit,
    ) -> None:
        """Send the event `pet.come`.

        Args:
            tune: What is whistled.
        """
        self._send("pet.come", {"event_id": event_id, "tune": tune})


class PetsPetToyResource(BasePetsConnectionResource):
    """Sends `pet.toy.…` events."""

    def fetch(
        self,
        *,
        toy: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `pet.toy.fetch`.

        Args:
            toy: Id of the toy.
        """
        self._send("pet.toy.fetch", {"toy": toy, "event_id": event_id})


class AsyncPetsConnection(AsyncWebSocketConnectionBase["PetEvent", "PetCall | PetCallParam | Whistle | WhistleParam"]):
    """An open connection to `/pets/{pet_id}/collar`; `AsyncPets.connect` opens it."""

    _operation = _CONNECT

    @cached_property
    def pet(self) -> AsyncPetsPetResource:
        """Sends `pet.…` events."""
        return AsyncPetsPetResource(self)


class AsyncPetsConnectionManager(
    AsyncWebSocketConnectionManager["AsyncPetsConnection", "PetCall | PetCallParam | Whistle | WhistleParam"]
):
    """Opens an `AsyncPetsConnection` when it is entered."""

    _operation = _CONNECT
    _connection_class = AsyncPetsConnection


class BaseAsyncPetsConnectionResource(AsyncConnectionResource["AsyncPetsConnection"]):
    """Sends events over an `AsyncPetsConnection`."""


class AsyncPetsPetResource(BaseAsyncPetsConnectionResource):
    """Sends `pet.…` events."""

    @cached_property
    def toy(self) -> AsyncPetsPetToyResource:
        """Sends `pet.toy.…` events."""
        return AsyncPetsPetToyResource(self._connection)

    async def come(
        self,
        *,
        event_id: str | Omit = omit,
        tune: str | Omit = omit,
    ) -> None:
        """Send the event `pet.come`."""
        await self._send("pet.come", {"event_id": event_id, "tune": tune})


class AsyncPetsPetToyResource(BaseAsyncPetsConnectionResource):
    """Sends `pet.toy.…` events."""

    async def fetch(
        self,
        *,
        toy: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Send the event `pet.toy.fetch`."""
        await self._send("pet.toy.fetch", {"toy": toy, "event_id": event_id})


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
