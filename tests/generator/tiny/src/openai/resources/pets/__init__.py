# Generated from spec/; edit that and run `python -m generator`.
"""Resources of `client.pets`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        AsyncPets as AsyncPets,
        AsyncPetsWithRawResponse as AsyncPetsWithRawResponse,
        AsyncPetsWithStreamingResponse as AsyncPetsWithStreamingResponse,
        Pets as Pets,
        PetsWithRawResponse as PetsWithRawResponse,
        PetsWithStreamingResponse as PetsWithStreamingResponse,
    )
    from .toys import AsyncToys as AsyncToys, Toys as Toys
else:
    from ..._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncPets": ".pets",
            "AsyncPetsWithRawResponse": ".pets",
            "AsyncPetsWithStreamingResponse": ".pets",
            "Pets": ".pets",
            "PetsWithRawResponse": ".pets",
            "PetsWithStreamingResponse": ".pets",
            "AsyncToys": ".toys",
            "Toys": ".toys",
        },
    )
