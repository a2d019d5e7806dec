# Generated from spec/pets.yaml; edit that and run `python -m generator`.
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._operation import Operation, StreamOperation
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._types import not_given, omit

if TYPE_CHECKING:
    from typing import Any, List

    import httpx
    from typing_extensions import Literal

    from ..._binary import HttpxBinaryResponseContent
    from ..._streaming import AsyncStream, Stream
    from ..._types import Body, Headers, NotGiven, Omit, Query
    from ...types.pets.pet_event import PetEvent
    from ...types.pets.toys import toy_label_params

__all__ = ["AsyncToys", "Toys"]

_RETRIEVE: Operation[HttpxBinaryResponseContent] = Operation(
    "GET",
    "/pets/{pet_id}/toys/{toy_id}?beta=true",
    "binary",
    headers={"Accept": "application/binary"},
    header_params={"betas": "pets-beta"},
    admin=True,
)
_THROW: Operation[None] = Operation(
    "POST",
    "/pets/{pet_id}/toys/{toy_id}",
    "none",
    headers={"Accept": "*/*"},
    admin=True,
)
_LABEL: Operation[None] = Operation(
    "PUT",
    "/toys/label",
    "none",
    headers={"Accept": "*/*"},
    parts={"text": "text/plain", "layout": "application/json"},
    codec="openai._pets",
    named_events=True,
    admin=True,
)
_WATCH: StreamOperation[Any, PetEvent] = StreamOperation(
    "GET",
    "/toys",
    stream="openai.types.pets.pet_event:PetEvent",
    admin=True,
)


class Toys(SyncAPIResource):
    """The `pets.toys` part of the API."""

    def retrieve(
        self,
        toy_id: str,
        *,
        pet_id: str,
        betas: List[Literal["toys=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Download a toy.

        Args:
            toy_id: Id of the toy.
            pet_id: Id of the pet.
            betas: Beta features to switch on.
        """
        return self._run(
            _RETRIEVE,
            {"toy_id": toy_id, "pet_id": pet_id, "betas": betas},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def throw(
        self,
        toy_id: str,
        *,
        pet_id: str,
        distance: Literal["far"],
        meters: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    def throw(
        self,
        toy_id: str,
        *,
        pet_id: str,
        distance: Literal["near"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None: ...

    def throw(
        self,
        toy_id: str,
        *,
        pet_id: str,
        distance: Literal["far"] | Literal["near"],
        meters: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Throw a toy.

        [API reference](https://platform.openai.com/docs/api-reference/toys/throw)

        Args:
            pet_id: Id of the pet.
        """
        return self._run(
            _THROW,
            {"toy_id": toy_id, "pet_id": pet_id, "distance": distance, "meters": meters},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def label(
        self,
        *,
        text: str,
        layout: toy_label_params.Layout | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Print a label."""
        return self._run(_LABEL, {"text": text, "layout": layout}, extra_headers, extra_query, extra_body, timeout)

    def watch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> Stream[PetEvent]:
        """Watch the toys fly."""
        return self._stream(_WATCH, {}, extra_headers, extra_query, extra_body, timeout)


class AsyncToys(AsyncAPIResource):
    """Async twin of `Toys`."""

    async def retrieve(
        self,
        toy_id: str,
        *,
        pet_id: str,
        betas: List[Literal["toys=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> HttpxBinaryResponseContent:
        """Async twin of `Toys.retrieve`."""
        return await self._run(
            _RETRIEVE,
            {"toy_id": toy_id, "pet_id": pet_id, "betas": betas},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def throw(
        self,
        toy_id: str,
        *,
        pet_id: str,
        distance: Literal["far"],
        meters: float,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None: ...

    @overload
    async def throw(
        self,
        toy_id: str,
        *,
        pet_id: str,
        distance: Literal["near"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None: ...

    async def throw(
        self,
        toy_id: str,
        *,
        pet_id: str,
        distance: Literal["far"] | Literal["near"],
        meters: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Toys.throw`."""
        return await self._run(
            _THROW,
            {"toy_id": toy_id, "pet_id": pet_id, "distance": distance, "meters": meters},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def label(
        self,
        *,
        text: str,
        layout: toy_label_params.Layout | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> None:
        """Async twin of `Toys.label`."""
        return await self._run(
            _LABEL,
            {"text": text, "layout": layout},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def watch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[PetEvent]:
        """Async twin of `Toys.watch`."""
        return await self._stream(_WATCH, {}, extra_headers, extra_query, extra_body, timeout)
