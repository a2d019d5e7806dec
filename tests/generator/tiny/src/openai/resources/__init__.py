# Generated from spec/; edit that and run `python -m generator`.
"""Resources of the clients."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets.pets import (
        AsyncPets as AsyncPets,
        AsyncPetsWithRawResponse as AsyncPetsWithRawResponse,
        AsyncPetsWithStreamingResponse as AsyncPetsWithStreamingResponse,
        Pets as Pets,
        PetsWithRawResponse as PetsWithRawResponse,
        PetsWithStreamingResponse as PetsWithStreamingResponse,
    )
else:
    from .._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncPets": ".pets.pets",
            "AsyncPetsWithRawResponse": ".pets.pets",
            "AsyncPetsWithStreamingResponse": ".pets.pets",
            "Pets": ".pets.pets",
            "PetsWithRawResponse": ".pets.pets",
            "PetsWithStreamingResponse": ".pets.pets",
        },
    )
